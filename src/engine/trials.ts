/**
 * A block of trials of a claim about chance: a pure function of (seed, claim, variation, number of the block). Its
 * parameters are drawn, or chosen for what was won with them earlier in the block: the test allows for that.
 */
import { EProcess, type MeanRelation, type Trials } from '../chance/e-process.ts';
import { information } from '../chance/power.ts';
import { Stream } from '../chance/stream.ts';
import type { Chance } from '../claim.ts';
import type { Drawing } from '../draw/record.ts';
import { type Real, real, variable } from '../numbers/real.ts';
import type { Comparison, Statement } from '../statement.ts';
import { fromDraws, type Prepared, truthOf } from './case.ts';
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
  readonly discarded: number;
}

export function sizeOfBlock(b: number): number {
  return FIRST * 2 ** Math.min(b, DOUBLINGS);
}

/** `fixed` are parameters to use instead of drawn ones. */
export function runTrials(
  p: Prepared & { readonly chance: Chance },
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
  let best: { readonly drawn: Drawing; readonly gain: number } | undefined;
  for (let set = 0; set < SETS; set++) {
    const adversarial = best !== undefined && random.nextInt(0, 1) === 1;
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
  return { state: process?.state(), information: informed, observed, claimed, discarded };

  function draw(): Drawing | undefined {
    for (let i = 0; i < MOST_DRAWS; i++) {
      const drawn = fromDraws(() => p.draw.generate(random).value);
      if (p.hypotheses.every((h) => truthOf(() => h.test(drawn, p.constants), h.name).truth === 'yes')) return drawn;
      discarded++;
    }
    return undefined;
  }
}

/** Runs n trials at one set of parameters; returns the sum of what was observed. */
function trials(
  { chance, constants }: Prepared & { readonly chance: Chance },
  process: EProcess,
  drawn: Drawing,
  mu: Real,
  n: number,
  stream: Stream,
): number {
  const sampler = chance.sample(drawn, constants);
  let [happened, not, sum] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const sampled = sampler.sample(stream);
    if (chance.symbol === 'P') {
      const { truth } = truthOf(() => chance.outcome(sampled, drawn, constants), 'event');
      if (truth === 'yes') happened++;
      else if (truth === 'no') not++;
      else process.record({ lo: 0, hi: 1 }, mu);
    } else {
      const x = chance.outcome(sampled, drawn, constants) as Real;
      const y = inUnits(chance, x);
      if (!(y.lo <= 1 && y.hi >= 0)) throw new ClaimDefect('variable', `is ${x.toNumber()}, out of its bounds`);
      process.record(y, mu);
      sum += x.toNumber();
    }
  }
  process.count(happened, happened + not, mu);
  return sum + happened;
}

const RELATIONS: Readonly<Record<string, MeanRelation>> = { '≤': '≤', '<': '≤', '≥': '≥', '>': '≥', '=': '=' };
const MIRRORED: Readonly<Record<MeanRelation, MeanRelation>> = { '≤': '≥', '≥': '≤', '=': '=' };

/** The conclusion at some parameters, read as: the probability, or the mean, ⋛ a bound. */
export function boundOf(
  { chance, conclude, constants }: Prepared & { readonly chance: Chance },
  drawn: Drawing,
): { readonly relation: MeanRelation; readonly bound: Real } {
  const symbol = variable(chance.symbol);
  const statement = conclude({ ...drawn, [chance.symbol]: symbol }, constants) as Statement;
  const relation = statement?.is === 'comparison' ? RELATIONS[statement.relation] : undefined;
  const { left, right } = statement as Comparison;
  if (relation !== undefined && left === symbol) return { relation, bound: right };
  if (relation !== undefined && right === symbol) return { relation: MIRRORED[relation], bound: left };
  throw new ClaimDefect(
    'conclude',
    `expected ${chance.symbol} compared with a bound, such as atMost(${chance.symbol}, 1)`,
  );
}

/** Where a number lies between the ends of the range, which are 0 and 1 for an event. */
function inUnits({ symbol, range: [least, most] }: Chance, x: Real): Real {
  return symbol === 'P' ? x : x.minus(least).over(most.minus(real(least)));
}
