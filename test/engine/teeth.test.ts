import { describe, expect, it } from 'vitest';
import { type Claim, inequality } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { checkClaim } from '../../src/engine/check.ts';
import { teeth } from '../../src/engine/teeth.ts';
import { claimEvidence } from '../../src/evidence.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { atMost, equal, lessThan, moreThan } from '../../src/statement.ts';
import { ABOUT } from './made.ts';

const n = integers(1, 9);
const claim = inequality({
  ...ABOUT,
  forAll: { n },
  conclude: ({ n }) => atMost(n, 2 * n),
  teeth: {
    scale:
      (factor: Real) =>
      ({ n }) =>
        atMost(factor.times(n), 2 * n),
  },
});
const oneOf = (conclude: (factor: Real) => (drawn: any) => any, changes: Partial<Claim> = {}) => {
  const [found, ...rest] = teeth('made/up', { ...claim, ...changes, teeth: { it: conclude } }, 1, 200);
  expect(rest).toEqual([]);
  return [found!.least, found!.most];
};
const STEP = 2 ** (1 / 64);

describe('the factors that a claim does not notice', () => {
  it('end where it breaks, which is looked for in steps of a 64th of a doubling', () => {
    expect(teeth('made/up', claim, 1, 200)).toEqual([{ name: 'scale', least: 2 ** -16, most: 2 }]);
    const [least, most] = oneOf((f) => () => atMost(real(1).over(3), f.times(1)));
    expect([least! >= 1 / 3, least! / STEP < 1 / 3, most]).toEqual([true, true, 2 ** 16]);
  });

  it('are none but 1 itself where the bound is sharp', () => {
    expect(
      oneOf(
        (f) =>
          ({ n }) =>
            equal(f.times(n), n),
      ),
    ).toEqual([1, 1]);
    expect(
      oneOf(
        (f) =>
          ({ n }) =>
            lessThan(f.times(n), 2 * n),
      ),
    ).toEqual([2 ** -16, 2 / STEP]);
  });

  it('break it in some case, not in all', () => {
    expect(
      oneOf(
        (f) =>
          ({ n }) =>
            atMost(f.times(n), 9),
      ),
    ).toEqual([2 ** -16, 1]);
  });

  it('are judged in cases that meet the hypotheses alone', () => {
    const assume = { small: ({ n }: any) => atMost(n, 2) };
    const most = oneOf(
      (f) =>
        ({ n }) =>
          atMost(f.times(n), 8),
      { assume },
    )[1]!;
    expect(most).toBe(4);
    expect(
      oneOf(
        (f) =>
          ({ n }) =>
            atMost(f.times(n), 8),
        { assume, conclude: ({ n }: any) => atMost(n, 8) },
      ),
    ).toEqual([2 ** -16, 4]);
  });

  it('are judged where the claim itself holds alone', () => {
    expect(
      oneOf(
        (f) =>
          ({ n }) =>
            atMost(f.times(n), 16),
        { conclude: ({ n }: any) => atMost(n, 8) },
      )[1],
    ).toBe(2);
  });

  it('are the same at the same seed', () => {
    const rare = { ...claim, forAll: { n: integers(1, 10 ** 9) } };
    const most = (seed: number) =>
      teeth(
        'made/up',
        {
          ...rare,
          teeth: {
            it:
              (f: Real) =>
              ({ n }: any) =>
                atMost(f.times(n), 10 ** 10),
          },
        },
        seed,
        200,
      );
    expect(most(1)).toEqual(most(1));
    const odd = (seed: number) =>
      teeth(
        'a',
        {
          ...rare,
          teeth: {
            it:
              (f: Real) =>
              ({ n }: any) =>
                moreThan(f.times((n * 48_271) % 997).plus(1), 9),
          },
        },
        seed,
        200,
      );
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(odd(seed)))).size).toBeGreaterThan(1);
  });
});

describe('the evidence', () => {
  it('has a line for each thing that may be wrong, and none where the claim names none', () => {
    const e = checkClaim('made/up', claim, { seed: 1, effort: 'quick', cases: 50 });
    expect(claimEvidence.parse(e).teeth).toEqual([{ name: 'scale', least: 2 ** -16, most: 2 }]);
    expect('teeth' in checkClaim('made/up', { ...claim, teeth: {} }, { seed: 1, effort: 'quick', cases: 50 })).toBe(
      false,
    );
    expect(teeth('made/up', { ...claim, teeth: {} }, 1, 200)).toEqual([]);
  });
});
