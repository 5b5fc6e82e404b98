/** A search that goes on: block after block of one claim, for as long as the caller asks for more. */
import type { Claim } from '../claim.ts';
import type { Counterexample, Sharpest } from '../evidence.ts';
import { runBlock, type Sharp } from './block.ts';
import { prepare } from './case.ts';
import { certify } from './certify.ts';
import { counterexample, exactCase } from './counterexample.ts';

/** Long blocks, so that a climb goes to its top. */
const CASES = 1_000;

export interface Hunted {
  readonly blocks: number;
  readonly cases: number;
  readonly discarded: number;
  /** Blocks with a case that is undecided, or that the separate checker does not confirm. */
  readonly undecided: number;
  readonly sharpest: Sharpest | undefined;
  readonly counterexample: Counterexample | undefined;
}

/** Yields after every block what all blocks so far came to; ends with a counterexample. */
export function* hunt(name: string, claim: Claim, seed: number): Generator<Hunted, void> {
  const origin = { name, original: claim };
  const p = prepare(claim);
  let [cases, discarded, undecided] = [0, 0, 0];
  let best: Sharp | undefined;
  for (let block = 0; ; block++) {
    const r = runBlock(p, ['hunt', seed, name], block, CASES);
    cases += r.cases;
    discarded += r.discarded;
    if (r.sharpest && !(best && best.atLeast >= r.sharpest.atLeast)) best = r.sharpest;
    const sharpest = best && { ...exactCase(origin, best.drawn), atLeast: best.atLeast, atMost: best.atMost };
    const found = r.refuted && counterexample(origin, p, r.refuted);
    const certified = found !== undefined && certify(claim, found.token);
    if (r.undecided || (found && !certified)) undecided++;
    yield { blocks: block + 1, cases, discarded, undecided, sharpest, counterexample: certified ? found : undefined };
    if (certified) return;
  }
}
