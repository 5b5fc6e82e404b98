import { describe, expect, it } from 'vitest';
import { roots, scores } from '../../src/models/scores.ts';
import { type Real, real, sqrt } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: (number | string)[]): Real[] => xs.map((x) => real(x));

describe('the scores of a sample', () => {
  it('are its cosines with the centres', () => {
    const found = scores(V(3, 4), [V(1, 0), V(0, 2), V(-3, -4)]);
    expect(found.map((s, i) => compare(s, V('3/5', '4/5', -1)[i]!))).toEqual([0, 0, 0]);
  });

  it('have roots √(1 − cos)', () => {
    const found = roots(real('3/5'), real(1), real(-1));
    expect(found.map((u, i) => compare(u, [sqrt('2/5'), real(0), sqrt(2)][i]!))).toEqual([0, 0, 0]);
  });
});
