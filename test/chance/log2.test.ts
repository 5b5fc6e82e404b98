import { describe, expect, it } from 'vitest';
import { exp2Below, log2Below, UNITS_PER_BIT } from '../../src/chance/log2.ts';
import { Stream } from '../../src/chance/stream.ts';
import { nextDown, nextUp } from '../../src/numbers/interval.ts';
import { log, real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const stream = new Stream(['log2']);
const XS = [1, 2, 2 ** -900, 1 + 2 ** -52, 2 - 2 ** -52, 4 - 2 ** -51, 3, 1 / 3].concat(
  Array.from({ length: 300 }, () => (1 + stream.nextUniform()) * 2 ** (stream.nextBelow(1000) - 500)),
);
const log2 = (x: number) => log(real.double(x)).over(log(2)).times(UNITS_PER_BIT);

/** The largest double of which the logarithm is less than j units, 0 < j. */
function justBelow(j: number): number {
  let x = nextUp(2 ** (j / UNITS_PER_BIT));
  while (compare(log2(x), real(j)) >= 0) x = nextDown(x);
  return x;
}

describe('logarithms to base 2 in whole units', () => {
  it('are below the logarithm, by little more than one unit at most', () => {
    for (const x of XS) {
      const units = log2Below(x);
      expect(Number.isInteger(units)).toBe(true);
      expect(compare(real(units), log2(x))).toBeLessThanOrEqual(0);
      expect(
        compare(
          log2(x),
          real(units)
            .plus(1)
            .plus(real.double(2 ** -35)),
        ),
      ).toBe(-1);
    }
  });

  it('do not reach a unit that is missed by one double', () => {
    for (let i = 0; i < 300; i++) {
      const j = 1 + stream.nextBelow(UNITS_PER_BIT);
      const x = justBelow(j);
      expect(log2Below(x)).toBe(j - 1);
      expect(log2Below(x * (1 + 2 ** -50))).toBe(j);
    }
  });

  it('are exact for powers of two', () => {
    for (let k = -900; k < 1000; k++) {
      expect(log2Below(2 ** k)).toBe(k * UNITS_PER_BIT);
      expect(exp2Below(k * UNITS_PER_BIT)).toBe(2 ** k);
    }
  });

  it('come back as a double below, by 2⁻⁴⁶ of it at most', () => {
    for (const x of XS) {
      const units = log2Below(x);
      const back = exp2Below(units);
      expect(compare(log2(back), real(units))).toBeLessThanOrEqual(0);
      expect(compare(log2(back * (1 + 2 ** -46)), real(units))).toBe(1);
    }
  });

  it('come back from far away as something safe', () => {
    expect(exp2Below(5000 * UNITS_PER_BIT)).toBe(2 ** 1000);
    expect(exp2Below(-5000 * UNITS_PER_BIT)).toBe(0);
    expect(exp2Below(-1000 * UNITS_PER_BIT - 1)).toBe(0);
  });
});
