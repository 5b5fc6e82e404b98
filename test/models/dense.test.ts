import { describe, expect, it } from 'vitest';
import { dense, glorot, he, lecun, ntk, ntkDense, outputSecondMoment, withVariance } from '../../src/models/dense.ts';
import { type Real, real, sqrt, ZERO } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: (number | string)[]): Real[] => xs.map((x) => real(x));
const same = (x: readonly Real[], y: readonly Real[]): boolean =>
  x.length === y.length && x.every((v, i) => compare(v, y[i]!) === 0);

describe('a dense layer', () => {
  const W = [V(1, 2, 3), V(0, -1, '1/2')];

  it('is Wx + b', () => {
    expect(same(dense(W, V(1, 1, 2)), V(9, 0))).toBe(true);
    expect(same(dense(W, V(1, 1, 2), V(1, -1)), V(10, -1))).toBe(true);
  });

  it('in NTK parametrisation divides by the root of the fan-in, but not the bias', () => {
    expect(same(ntkDense([V(1, 2, 3, 4)], V(1, 1, 1, 1)), V(5))).toBe(true);
    expect(same(ntkDense([V(1, 2, 3, 4)], V(1, 1, 1, 1), V(7)), V(12))).toBe(true);
    expect(same(ntkDense([V(1, 1)], V(1, 1)), [sqrt(2)])).toBe(true);
  });

  it('refuses shapes that do not match, naming the row', () => {
    expect(() => dense([V(1, 2), V(1)], V(1, 1))).toThrow('row 2 has 1 weights for 2 inputs');
    expect(() => dense(W, V(1, 1, 1), V(1))).toThrow('2 outputs and 1 biases');
  });
});

describe('the initializations', () => {
  const fans = { fanIn: 4, fanOut: 12 };
  const variances = [
    [lecun, '1/4'],
    [he, '1/2'],
    [glorot, '1/8'],
  ] as const;

  it('have their variances, drawn normal or uniform', () => {
    for (const [law, variance] of variances) {
      for (const shape of ['normal', 'uniform'] as const) {
        expect(compare(law(fans, shape).variance, real(variance))).toBe(0);
        expect(compare(law(fans, shape).mean, ZERO)).toBe(0);
      }
    }
    expect(compare(ntk().variance, real(1))).toBe(0);
  });

  it('make up for what truncation takes away', () => {
    const { variance } = he(fans, 'truncated normal');
    expect(Math.abs(variance.toNumber() - 0.5)).toBeLessThan(1e-14);
    expect(compare(withVariance(1, 'truncated normal').cdf('2.27'), real('0.999'))).toBe(1);
    expect(compare(withVariance(1, 'truncated normal').cdf('2.2'), real(1))).toBe(-1);
  });

  it('of the uniform shape end at √(3v)', () => {
    const law = glorot({ fanIn: 3, fanOut: 3 }, 'uniform');
    expect(compare(law.cdf(1), real(1))).toBe(0);
    expect(compare(law.cdf('0.999'), real(1))).toBe(-1);
  });
});

describe('the second moment of an output', () => {
  it('is v|x|² + μ²(Σx)²', () => {
    expect(compare(outputSecondMoment(V(1, 2), { mean: real(3), variance: real(5) }), real(25 + 81))).toBe(0);
    expect(compare(outputSecondMoment(V(1, -1), { mean: real(3), variance: real(0) }), ZERO)).toBe(0);
  });
});
