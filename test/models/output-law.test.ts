import { expect, it } from 'vitest';
import { expectation, type FiniteLaw, mean, variance } from '../../src/models/finite-law.ts';
import { outputLaw, symmetrized } from '../../src/models/output-law.ts';
import { real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const X: FiniteLaw = [
  { x: real(2), p: real('1/4') },
  { x: real(-1), p: real('3/4') },
];

it('the output of a unit has one atom for each choice of weights, and adds up means and variances', () => {
  const y = outputLaw([real(1), real(3)], X);
  expect(y.length).toBe(4);
  expect(compare(mean(y), mean(X).times(4))).toBe(0);
  expect(compare(variance(y), variance(X).times(10))).toBe(0);
});

it('either sign is as likely, and even moments stay', () => {
  const S = symmetrized(X);
  expect(compare(mean(S), real(0))).toBe(0);
  expect(
    compare(
      expectation(S, (x) => x.squared()),
      expectation(X, (x) => x.squared()),
    ),
  ).toBe(0);
  expect(
    compare(
      expectation(S, (x) => x.power(3)),
      real(0),
    ),
  ).toBe(0);
});
