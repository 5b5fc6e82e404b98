import { describe, expect, it } from 'vitest';
import {
  average,
  batchNorm,
  centred,
  layerNorm,
  layerNormJacobian,
  rmsNorm,
  spread,
} from '../../src/models/normalization.ts';
import { type Real, real, sum } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const V = (...xs: (number | string)[]): Real[] => xs.map((x) => real(x));
const same = (x: readonly Real[], y: readonly Real[]) =>
  x.length === y.length && x.every((v, i) => compare(v, y[i]!) === 0);

describe('average and spread', () => {
  it('are those of the population', () => {
    expect(compare(average(V(1, 2, 6)), real(3))).toBe(0);
    expect(same(centred(V(1, 2, 6)), V(-2, -1, 3))).toBe(true);
    expect(compare(spread(V(1, 2, 6)), real('14/3'))).toBe(0);
  });

  it('need an entry', () => {
    expect(() => layerNorm([])).toThrow('normalisation: a vector of no entries');
    expect(() => rmsNorm([])).toThrow('normalisation: a vector of no entries');
  });
});

describe('layer norm', () => {
  it('of (1, 3) is (−1, 1), with ε under the root', () => {
    expect(same(layerNorm(V(1, 3)), V(-1, 1))).toBe(true);
    expect(same(layerNorm(V(1, 3), { epsilon: 3 }), V('-1/2', '1/2'))).toBe(true);
  });

  it('has a gain and a shift', () => {
    expect(same(layerNorm(V(1, 3), { gamma: V(2, 5), beta: V(10, 20) }), V(8, 25))).toBe(true);
  });

  it('has no value at a constant vector, unless ε > 0', () => {
    expect(() => layerNorm(V(4, 4)).map(sign)).toThrow('division by zero');
    expect(same(layerNorm(V(4, 4), { epsilon: '1e-12' }), V(0, 0))).toBe(true);
  });

  it('wants as many gains as entries', () => {
    expect(() => layerNorm(V(1, 3), { gamma: V(1) })).toThrow('normalisation: gamma has 1 entries for 2');
    expect(() => layerNorm(V(1, 3), { beta: V(1, 2, 3) })).toThrow('normalisation: beta has 3 entries for 2');
  });
});

describe('RMS norm', () => {
  it('keeps the mean', () => {
    expect(same(rmsNorm(V(1, 7)), V('1/5', '7/5'))).toBe(true);
    expect(same(rmsNorm(V(1, 7), { epsilon: 75, gamma: V(10, 20) }), V(1, 14))).toBe(true);
  });
});

describe('batch norm', () => {
  it('goes by columns', () => {
    const y = batchNorm([V(1, 10), V(3, 30)], { gamma: V(1, 2), beta: V(0, 1) });
    expect(y.every((row, i) => same(row, [V(-1, -1), V(1, 3)][i]!))).toBe(true);
  });

  it('wants rows of one length', () => {
    expect(() => batchNorm([V(1, 2), V(3)])).toThrow('normalisation: row 2 has 1 entries, not 2');
    expect(() => batchNorm([])).toThrow('normalisation: a batch of no entries');
  });
});

describe('the Jacobian of layer norm', () => {
  const x = V(1, '5/2', -2);
  const options = { epsilon: '1/3', gamma: V(1, -2, 3) };

  it('sends (1, …, 1) to 0', () => {
    for (const row of layerNormJacobian(x, options)) expect(sign(sum(row))).toBe(0);
  });

  it('is the slope, to second order in the step', () => {
    const h = real('1e-20');
    const J = layerNormJacobian(x, options);
    for (let j = 0; j < 3; j++) {
      const moved = layerNorm(x.with(j, x[j]!.plus(h)), options);
      layerNorm(x, options).forEach((y, i) => {
        const off = moved[i]!.minus(y).over(h).minus(J[i]![j]!).abs();
        expect(compare(off, real('1e-18'))).toBe(-1);
      });
    }
  });
});
