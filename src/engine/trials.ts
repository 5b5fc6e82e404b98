/**
 * A block of trials of a claim about chance: a pure function of (seed, claim, variation, number of the block). Its
 * parameters are drawn, or chosen for what was won with them earlier in the block: the test allows for that.
 */
import { EProcess, type MeanRelation, type Trials } from '../chance/e-process.ts';
import type { Sampler } from '../chance/law.ts';
import { information } from '../chance/power.ts';
import { Stream } from '../chance/stream.ts';
import type { Chance } from '../claim.ts';
import type { Drawing } from '../draw/record.ts';
import { Undecided } from '../numbers/arithmetic.ts';
import type { Interval } from '../numbers/interval.ts';
import { Real } from '../numbers/real.ts';
import { boundOf, inUnits, type PreparedChance } from './bound.ts';
import { fromDraws, type Prepared, truthOf } from './case.ts';
import { firstLine } from './first-line.ts';
import { randomOf } from './random.ts';
import { ClaimDefect } from './validate.ts';

/** Trials of the first block; each has twice as many as the one before, up to a limit. */
const FIRST = 64;
const DOUBLINGS = 6;
/** Sets of parameters in a block. */
const SETS = 8;
/** Draws for a set that meets the hypotheses. */
const MOST_DRAWS = 100;

export interface TrialBlock {
  readonly state: Trials | undefined;
  /** See `power.ts`: how much the trials contribute to a decision, if the claim just holds or just has the defect. */
  readonly information: number;
  /** Sums over the trials of the outcome and of its claimed mean, in the units of the claim: to read. */
  readonly observed: number;
  readonly claimed: number;
  /** Drawn parameters that meet each hypothesis, those that miss it, and those that miss one. */
  readonly met: readonly number[];
  readonly missed: readonly number[];
  readonly discarded: number;
}

export function sizeOfBlock(b: number): number {
  return FIRST * 2 ** Math.min(b, DOUBLINGS);
}

/** `fixed` are parameters to use instead of drawn ones. */
export function runTrials(
  p: PreparedChance,
  detects: number,
  key: readonly (string | number)[],
  block: number,
  fixed?: Drawing,
): TrialBlock {
  const random = randomOf(...key, block);
  const stream = new Stream([...key, block]);
  let process: EProcess | undefined;
  let relation: MeanRelation | undefined;
  let [informed, observed, claimed, discarded] = [0, 0, 0, 0];
  const met = p.hypotheses.map(() => 0);
  const missed = p.hypotheses.map(() => 0);
  let best: { readonly drawn: Drawing; readonly gain: number } | undefined;
  for (let set = 0; set < SETS; set++) {
    const adversarial = best !== undefined && best.gain > 1 && random.nextInt(0, 1) === 1;
    const drawn = fixed ?? (adversarial ? best!.drawn : draw());
    if (drawn === undefined) continue;
    const { bound, relation: r } = boundOf(p, drawn);
    relation ??= r;
    if (r !== relation) throw new ClaimDefect('conclude', `compares by ${relation} and by ${r}`);
    process ??= new EProcess(relation, detects);
    const before = process.estimate().claim;
    const n = sizeOfBlock(block) / SETS;
    const mu = inUnits(p.chance, bound);
    observed += trials(p, process, drawn, mu, n, stream);
    claimed += n * bound.toNumber();
    informed += n * information(relation, Math.max(0, Math.min(1, mu.toNumber())), detects);
    const gain = process.estimate().claim / before;
    if (best === undefined || gain > best.gain) best = { drawn, gain };
  }
  return { state: process?.state(), information: informed, observed, claimed, met, missed, discarded };

  function draw(): Drawing | undefined {
    for (let i = 0; i < MOST_DRAWS; i++) {
      const drawn = fromDraws(() => p.draw.generate(random).value);
      const missing = missedBy(p, drawn);
      for (let h = 0; h < (missing ?? met.length); h++) met[h]!++;
      if (missing === undefined) return drawn;
      missed[missing]!++;
      discarded++;
    }
    return undefined;
  }
}

/** The index of the first hypothesis that is not known to be met. */
export function missedBy({ hypotheses, constants }: Prepared, drawn: Drawing): number | undefined {
  for (const [i, h] of hypotheses.entries()) {
    const { truth } = truthOf(() => h.test(drawn, constants), h.name);
    if (truth === 'no' && h.constructed)
      throw new ClaimDefect('forAll', `drawn parameters miss '${h.name}', which the draws are said to guarantee`);
    if (truth !== 'yes') return i;
  }
  return undefined;
}

/** What an outcome might have been of which nothing is known. */
const ANYTHING: Interval = { lo: 0, hi: 1 };

/**
 * Runs n trials at one set of parameters; returns the sum of what was observed. An event that is undecided or has no
 * value, and a variable that is undecided, count for neither side: they might have been anything.
 */
function trials(
  { chance, constants }: PreparedChance,
  process: EProcess,
  drawn: Drawing,
  mu: Real,
  n: number,
  stream: Stream,
): number {
  const sampler = samplerOf(chance, drawn, constants);
  let [happened, not, sum] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const sampled = sampler.sample(stream);
    if (chance.symbol === 'P') {
      const { truth, undefinedBy } = truthOf(() => chance.outcome(sampled, drawn, constants), 'event');
      if (truth === 'yes') happened++;
      else if (truth === 'no' && undefinedBy === undefined) not++;
      else process.record(ANYTHING, mu);
    } else {
      const x = numberOf(() => chance.outcome(sampled, drawn, constants));
      const y = x ? inUnits(chance, x) : ANYTHING;
      if (!(y.lo <= 1 && y.hi >= 0)) throw new ClaimDefect('variable', `is ${x?.toNumber()}, out of its bounds`);
      process.record(y, mu);
      sum += x?.toNumber() ?? 0;
    }
  }
  process.count(happened, happened + not, mu);
  return sum + happened;
}

function samplerOf(chance: Chance, drawn: Drawing, constants: Prepared['constants']): Sampler<unknown> {
  let sampler: Partial<Sampler<unknown>> | undefined;
  try {
    sampler = chance.sample(drawn, constants);
  } catch (error) {
    throw new ClaimDefect('sample', `threw ${firstLine(error)}`);
  }
  if (typeof sampler?.sample === 'function') return sampler as Sampler<unknown>;
  throw new ClaimDefect('sample', 'returned no sampler; expected one such as normal(0, 1) or vector(n, law)');
}

/** Undefined where it is undecided. It lies in its range by assumption, and so has a value. */
function numberOf(build: () => unknown): Real | undefined {
  try {
    const x = build();
    if (x instanceof Real) return x;
    throw new ClaimDefect('variable', `returned ${String(x)}; expected a Real`);
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    if (error instanceof ClaimDefect) throw error;
    throw new ClaimDefect('variable', `threw ${firstLine(error)}`);
  }
}
