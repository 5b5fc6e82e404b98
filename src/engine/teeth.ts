/**
 * What a bound would not notice: between which factors a sampler may be wrong and yet break the claim in no case that is
 * tried. Found by bisection, as if a worse factor broke whatever a better one breaks.
 */
import type { Claim } from '../claim.ts';
import type { Drawing } from '../draw/record.ts';
import type { Teeth } from '../evidence.ts';
import { real } from '../numbers/real.ts';
import { fromDraws, judge, type Prepared, prepare } from './case.ts';
import { randomOf } from './random.ts';

const CORNERS = 16;
/** Factors are whole powers of 2^(1/64), about 1.1 %, up to 2^±16. */
const STEP = 64;
const FARTHEST = 16 * STEP;

/** A line for each thing that may be wrong; `seed` chooses the cases. */
export function teeth(name: string, claim: Claim, seed: number, draws: number): Teeth[] {
  const kinds = Object.entries(claim.teeth);
  if (kinds.length === 0) return [];
  const p = prepare(claim);
  const cases = some(p, randomOf('teeth', seed, name), draws);
  return kinds.map(([what, wrongBy]) => {
    const breaks = (drawn: Drawing, steps: number): boolean => {
      const conclude = wrongBy(real.double(2 ** (steps / STEP)));
      return judge({ ...p, conclude }, drawn, false).is === 'fails';
    };
    const reach = (sign: 1 | -1): number => {
      // Cases that even the worst factor does not break are broken by none.
      const sensitive = cases.filter((drawn) => breaks(drawn, sign * FARTHEST));
      return mostSteps((k) => !sensitive.some((drawn) => breaks(drawn, sign * k)));
    };
    return { name: what, least: 2 ** (-reach(-1) / STEP), most: 2 ** (reach(1) / STEP) };
  });
}

/** The most steps k that hold, if 1, …, k do. */
function mostSteps(holds: (k: number) => boolean): number {
  let [inside, outside] = [0, FARTHEST + 1];
  while (outside - inside > 1) {
    const middle = (inside + outside) >> 1;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** Cases that meet the hypotheses. */
function some(p: Prepared, random: ReturnType<typeof randomOf>, draws: number): Drawing[] {
  const drawn = fromDraws(() => [
    ...p.draw.corners().slice(0, CORNERS),
    ...Array.from({ length: draws }, () => p.draw.generate(random).value),
  ]);
  return drawn.filter((d) => judge(p, d, false).is === 'holds');
}
