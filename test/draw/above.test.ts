import { describe, expect, it } from 'vitest';
import { integersAbove } from '../../src/draw/above.ts';
import type { IntegerDraw } from '../../src/draw/integer.ts';
import { log, real } from '../../src/numbers/real.ts';

const least = (x: string | number) => (integersAbove(({ of }) => real(of)).given({ of: x }) as IntegerDraw).least;

describe('the integers above a number', () => {
  it('leave the number itself out', () => {
    expect(least('7/2')).toBe(4);
    expect(least(4)).toBe(5);
    expect(least('-7/2')).toBe(1);
  });

  it('follow what is drawn before', () => {
    const draw = integersAbove(({ N }) => log(N).times(10));
    expect((draw.given({ N: 1 }) as IntegerDraw).least).toBe(1);
    expect((draw.given({ N: 3 }) as IntegerDraw).least).toBe(11);
    expect((draw.given({ N: 3 }) as IntegerDraw).most).toBeGreaterThan(11);
  });
});
