import { expect, it } from 'vitest';
import { uniform } from '../../src/chance/samplers.ts';
import { uniformMoment, uniformVariance } from '../../src/models/uniform.ts';
import { real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

it('moments of the uniform law are those of its density', () => {
  const [a, b] = [real(-1), real(2)];
  expect(compare(uniformMoment(a, b, 0), real(1))).toBe(0);
  expect(compare(uniformMoment(a, b, 1), real('1/2'))).toBe(0);
  expect(compare(uniformMoment(a, b, 3), real('5/4'))).toBe(0);
  expect(compare(uniformVariance(a, b), real('3/4'))).toBe(0);
});

it('mean and variance are those that the sampler says it has', () => {
  const [a, b] = [real('-3/7'), real('2/5')];
  expect(compare(uniform(a, b).mean, uniformMoment(a, b, 1))).toBe(0);
  expect(compare(uniform(a, b).variance, uniformVariance(a, b))).toBe(0);
});
