/** Random expressions, the same ones for the same seed. */
import type { Random } from 'fast-check';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { dot, max, min, type Real, real, sqrt, squaredDifference, sum } from '../../src/numbers/real.ts';

const any = <T>(random: Random, ways: readonly T[]): T => ways[random.nextInt(0, ways.length - 1)]!;

/** Small integers and fractions, doubles, tiny and huge numbers, long fractions. */
export function leaf(random: Random): Real {
  return any<() => Real>(random, [
    () => real(random.nextInt(-3, 3)),
    () => real(Rational.ratio(BigInt(random.nextInt(-9, 9)), BigInt(random.nextInt(1, 9)))),
    () => real.double(random.nextDouble() - 0.5),
    () => real.double((random.nextDouble() - 0.5) * 2 ** random.nextInt(-300, 300)),
    () => real(Rational.ratio(BigInt(random.nextInt()) << 40n, 3n ** BigInt(random.nextInt(1, 60)))),
  ])();
}

/** An expression of about `size` operations that exact rationals can evaluate; it may divide by zero. */
export function rationalExpression(random: Random, size: number): Real {
  return expression(random, size, []);
}

/** The same with square roots in it. */
export function rootExpression(random: Random, size: number): Real {
  return expression(random, size, [(a) => sqrt(a.abs()), (a) => sqrt(a.squared().plus(1))]);
}

function expression(random: Random, size: number, more: readonly ((a: Real) => Real)[]): Real {
  if (size <= 0) return leaf(random);
  const rest = size - 1;
  const part = (share: number) => expression(random, Math.floor(rest * share), more);
  const [a, b] = [part(0.5), part(0.5)];
  const vectors = () => [
    [a, b, leaf(random)],
    [b, any(random, [b, a, leaf(random)]), leaf(random)],
  ];
  try {
    return any<() => Real>(random, [
      () => a.plus(b),
      () => a.minus(b),
      () => a.times(b),
      () => a.over(b),
      () => a.minus(b).plus(b),
      () => a.negated(),
      () => a.abs(),
      () => a.squared(),
      () => a.power(random.nextInt(0, 5)),
      () => max(a, b, leaf(random)),
      () => min(a, b, leaf(random)),
      () => sum([a, b, a]),
      () => dot(vectors()[0]!, vectors()[1]!),
      () => dot(vectors()[0]!, [a, b, a]),
      () => squaredDifference([a, b], [b, any(random, [b, a])]),
      ...more.map((f) => () => f(a)),
    ])();
  } catch (error) {
    if (error instanceof OutsideDomain) return a;
    throw error;
  }
}
