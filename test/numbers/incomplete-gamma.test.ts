import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { type Enclosure, type Enclosures, withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { formula } from '../../src/numbers/formula.ts';
import { logGammaP, logGammaQ } from '../../src/numbers/incomplete-gamma.ts';
import { intervals } from '../../src/numbers/interval.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { exp, log, type Real, real, sqrt, variable } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const { points }: { points: [a: string, x: number, logP: string, logQ: string][] } = JSON.parse(
  readFileSync(new URL('incomplete-gamma.json', import.meta.url), 'utf8'),
);

/** The value is known to half a unit of its 40th digit. */
function around(E: Enclosures, value: string): Enclosure {
  const v = Rational.parse(value);
  const error = v.times(Rational.parse('1e-39'));
  const [lo, hi] = [E.of(v.plus(error)), E.of(v.minus(error))];
  return { lo: lo.lo, hi: hi.hi };
}

function meets(E: Enclosures, x: Enclosure, y: Enclosure): boolean {
  return E.sign(E.sub(x, y)) === undefined || E.sign(E.sub(x, y)) === 0;
}

function contains({ lo, hi }: Real, value: string): boolean {
  const v = Rational.parse(value);
  return (lo === -Infinity || Rational.of(lo).compare(v) <= 0) && Rational.of(hi).compare(v) >= 0;
}

function relativeWidth(x: Real): number {
  return (x.hi - x.lo) / Math.abs(x.lo);
}

describe('the logarithms of the incomplete gamma functions', () => {
  it('contain the values of the table', () => {
    expect(points.length).toBe(356);
    for (const [a, x, logP, logQ] of points) {
      const [p, q] = [logGammaP(a, real.double(x)), logGammaQ(a, real.double(x))];
      if (!contains(p, logP)) expect.fail(`log P(${a}, ${x}) = ${logP} in [${p.lo}, ${p.hi}]`);
      if (!contains(q, logQ)) expect.fail(`log Q(${a}, ${x}) = ${logQ} in [${q.lo}, ${q.hi}]`);
    }
  });

  it('are narrow', () => {
    for (const [a, x] of points) {
      for (const y of [logGammaP(a, real.double(x)), logGammaQ(a, real.double(x))]) {
        if (y.lo > -1e-300) continue;
        if (!(relativeWidth(y) < 2e-12)) expect.fail(`[${y.lo}, ${y.hi}] at a = ${a}, x = ${x}`);
      }
    }
  });

  it('meet the values of the table at 160 bits, narrowly', () => {
    for (const [a, x, logP, logQ] of points.filter(([a], i) => Number(a.split('/')[0]) < 2000 || i % 10 === 0)) {
      withEnclosures(160, (E) => {
        for (const [y, value] of [
          [logGammaP(a, real.double(x)), logP],
          [logGammaQ(a, real.double(x)), logQ],
        ] as const) {
          const e = evaluate(y, E);
          if (!meets(E, e, around(E, value))) expect.fail(`${a}, ${x}: ${value} is not ${E.decimal(e, 40)}`);
          const width = E.upper(E.sub(E.div({ lo: e.hi, hi: e.hi }, { lo: e.lo, hi: e.lo }), E.double(1)));
          if (!(Math.abs(width) < 2 ** -100)) expect.fail(`width ${width} at a = ${a}, x = ${x}`);
        }
      });
    }
  });

  it('are those of the exponential law for a = 1', () => {
    for (const x of ['1e-30', '1/3', '1', '7', '1000', '100000']) {
      expect(compare(logGammaQ(1, x).plus(x).abs(), real('1e-11'))).toBe(-1);
    }
  });

  it('are a finite sum for integers a, to 1000 bits', () => {
    withEnclosures(1000, (E) => {
      for (const a of [2, 3, 10, 57]) {
        for (const x of ['1/7', '3', '10', '57', '300', '4000']) {
          let [term, sum] = [real(1), real(1)];
          for (let i = 1; i < a; i++) {
            term = term.times(x).over(i);
            sum = sum.plus(term);
          }
          const difference = E.sub(evaluate(log(sum).minus(x), E), evaluate(logGammaQ(a, x), E));
          expect(E.sign(difference)).toBeUndefined();
          expect(E.upper(difference)).toBeLessThan(2 ** -700);
        }
      }
    });
  });

  it('are those of erfc for a = 1/2, to 400 bits', () => {
    withEnclosures(400, (E) => {
      for (const x of ['1/1000', '1/2', '3', '10', '30', '60', '500']) {
        const erfc = E.apply('log', E.apply('erfc', evaluate(sqrt(x), E)));
        const difference = E.sub(erfc, evaluate(logGammaQ('1/2', x), E));
        expect(E.sign(difference)).toBeUndefined();
        expect(E.upper(difference)).toBeLessThan(2 ** -330);
      }
    });
  });

  it('add up to 1', () => {
    for (const [a, x] of points) {
      const total = exp(logGammaP(a, real.double(x))).plus(exp(logGammaQ(a, real.double(x))));
      expect(total.lo).toBeLessThanOrEqual(1);
      expect(total.hi).toBeGreaterThanOrEqual(1);
    }
  });

  it('increase and decrease with x', () => {
    for (const a of ['1/2', '5', '1001/2', '50000']) {
      const xs = ['0.1', '0.5', '0.9', '1', '1.01', '2', '10'].map((t) => real(t).times(a));
      for (let i = 1; i < xs.length; i++) {
        expect(compare(logGammaP(a, xs[i]!), logGammaP(a, xs[i - 1]!))).toBe(1);
        expect(compare(logGammaQ(a, xs[i]!), logGammaQ(a, xs[i - 1]!))).toBe(-1);
      }
    }
  });

  it('contain those of every point of an interval', () => {
    const x = sqrt(2).times(sqrt(3)); // around √6
    for (const f of [logGammaP, logGammaQ]) {
      const y = f('7/2', x);
      for (const end of [x.lo, x.hi]) {
        const at = f('7/2', real.double(end));
        expect(y.lo).toBeLessThanOrEqual(at.lo);
        expect(y.hi).toBeGreaterThanOrEqual(at.hi);
      }
    }
  });

  it('reach far tails', () => {
    expect(compare(logGammaQ(2, '1e300').plus('1e300'), real(690))).toBe(1); // log(1 + x) = 690.7…, and the width of 1e300
    expect(compare(logGammaP(3, '1e-300'), real('-2074'))).toBe(-1); // 3 log x − log 6 = −2074.1…
    expect(compare(logGammaQ('1000001/2', '5000000'), real('-3000000'))).toBe(-1);
    expect(sign(logGammaQ(5000, 2500))).toBe(-1); // −1e-400 or so
  });

  it('have a value for x > 0 alone, Q also for 0', () => {
    expect(() => logGammaP(2, 0)).toThrow(OutsideDomain);
    expect(() => logGammaP(2, -1)).toThrow(OutsideDomain);
    expect(() => logGammaQ(2, '-1/3')).toThrow(OutsideDomain);
    expect(logGammaQ(2, 0)).toMatchObject({ lo: 0, hi: 0 });
    const zero = sqrt(2).squared().minus(2);
    expect(sign(logGammaQ(2, zero).plus(1))).toBe(1);
    expect(() => sign(logGammaP(2, zero))).toThrow(OutsideDomain);
    expect(() => sign(logGammaQ(2, zero.minus('1e-30')))).toThrow(OutsideDomain);
    expect(() => logGammaQ(0, 1)).toThrow(RangeError);
    expect(() => logGammaQ(sqrt(2), 1)).toThrow(RangeError);
  });

  it('are evaluated in intervals and written as formulas', () => {
    const y = logGammaQ('5/2', '7');
    expect(evaluate(y, intervals)).toEqual({ lo: y.lo, hi: y.hi });
    expect(formula(logGammaQ('5/2', variable('x').plus(1)))).toBe('logGammaQ(5 / 2, x + 1)');
  });
});
