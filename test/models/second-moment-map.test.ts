import { expect, it } from 'vitest';
import { moments } from '../../src/models/gaussian-moment.ts';
import { iterates, sigmoidSquareSlope } from '../../src/models/second-moment-map.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

it('iterates start from 1, and each is worked out once', () => {
  let calls = 0;
  const after = iterates((q: Real) => {
    calls++;
    return q.over(2);
  });
  expect([0, 3, 1].map((l) => after(l).toNumber())).toEqual([1, 1 / 8, 1 / 2]);
  expect(calls).toBe(3);
});

it('the slope of the map of a sigmoid is that of its values', () => {
  const { square } = moments.sigmoid;
  for (const q of ['1/10', '1', '3']) {
    const h = real('1e-4');
    const difference = square(real(q).plus(h))
      .minus(square(real(q).minus(h)))
      .over(h.times(2));
    expect(compare(difference.minus(sigmoidSquareSlope(real(q))).abs(), real('1e-7'))).toBe(-1);
  }
});
