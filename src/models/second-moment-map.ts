/**
 * From layer to layer: a layer that multiplies the second moment by v m and then applies f takes q, the second moment of
 * its Gaussian pre-activations, to E f(√q z)². What it takes to look at such a map near a fixed point.
 */
import { type Real, real } from '../numbers/real.ts';
import { sigmoid } from './activation.ts';
import { gaussianMean } from './gaussian-moment.ts';

/** q after so many layers, from q = 1; none of them is worked out twice. */
export function iterates(map: (q: Real) => Real): (depth: number) => Real {
  const found = [real(1)];
  return (depth) => {
    while (found.length <= depth) found.push(map(found.at(-1)!));
    return found[depth]!;
  };
}

/**
 * d/dq E sig(√q z)² = ½ E (sig²)″(√q z), by the heat equation for the density. (sig²)″ = 2s²t² + 2s²t(1 − 2s) for
 * s = sig, t = sig(−x); off the line by 2.5 at most 1/sin 2.5 = 1.67… for each, 2·1.68⁴ + 2·1.68³·4.36 < 58.
 */
export const sigmoidSquareSlope: (q: Real) => Real = gaussianMean({
  name: '½(sigmoid²)″',
  value: (x) => {
    const [s, t] = [sigmoid.value(x), sigmoid.value(x.negated())];
    return s
      .squared()
      .times(t)
      .times(t.plus(1).minus(s.times(2)));
  },
  strip: 2.5,
  constant: 29,
  quadratic: 0,
});
