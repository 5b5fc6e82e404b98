import { expect, it } from 'vitest';
import { expectation, type FiniteLaw, probability } from '../../src/models/finite-law.ts';
import { meanDraws, rejection } from '../../src/models/rejection.ts';
import { real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const die: FiniteLaw<number> = [1, 2, 3, 4, 5, 6].map((x) => ({ x, p: real('1/6') }));

it('a die thrown again until it shows 5 or 6, three times at most', () => {
  const outcomes = rejection(die, (x) => x > 4, 3);
  const is = (event: (a: { accepted: number | undefined; draws: number }) => boolean) => probability(outcomes, event);
  expect(
    compare(
      is(({ accepted }) => accepted === undefined),
      real('8/27'),
    ),
  ).toBe(0);
  expect(
    compare(
      is(({ accepted }) => accepted === 5),
      real('19/54'),
    ),
  ).toBe(0);
  expect(
    compare(
      is(({ accepted }) => accepted === 4),
      real(0),
    ),
  ).toBe(0);
  expect(
    compare(
      is(({ draws }) => draws === 1),
      real('1/3'),
    ),
  ).toBe(0);
  expect(
    compare(
      is(({ draws }) => draws === 3),
      real('4/9'),
    ),
  ).toBe(0);
});

it('takes 1 + q + … draws on average', () => {
  const outcomes = rejection(die, (x) => x > 4, 3);
  expect(
    compare(
      expectation(outcomes, ({ draws }) => real(draws)),
      real('19/9'),
    ),
  ).toBe(0);
  expect(compare(meanDraws(real('2/3'), 3), real('19/9'))).toBe(0);
  expect(compare(meanDraws(real(0), 5), real(1))).toBe(0);
});
