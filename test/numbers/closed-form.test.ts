import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { OutsideDomain, Unsupported } from '../../src/numbers/arithmetic.ts';
import { type ClosedForm, closedForms as F, isZero, nonzeroForSure } from '../../src/numbers/closed-form.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import { acos, erf, exp, log, PI, type Real, real, sqrt, sum } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { rationalExpression, rootExpression } from './expressions.ts';

const form = (x: Real): ClosedForm => evaluate(x, F, sign);
const same = (x: Real, y: Real): boolean => isZero(F.sub(form(x), form(y)));
const q = (text: string): ClosedForm => F.of(Rational.parse(text));

describe('a closed form', () => {
  it('of rationals is their rational', () => {
    const random = randomOf('closed forms of rationals');
    for (let i = 0; i < 400; i++) {
      const x = rationalExpression(random, i % 12);
      if (!x.total) continue;
      const exact = evaluate(x, rationals);
      expect(isZero(F.sub(form(x), F.of(exact)))).toBe(true);
      expect(isZero(F.sub(form(x), F.of(exact.plus(Rational.one))))).toBe(false);
    }
  });

  it('is zero only for what is zero, and not zero for sure only for what is not', () => {
    const random = randomOf('closed forms of roots');
    let [zeros, others] = [0, 0];
    for (let i = 0; i < 600; i++) {
      const a = rootExpression(random, i % 7);
      const x = i % 3 === 0 ? a.minus(a.plus(sqrt(2)).minus(sqrt(8).over(2))) : a;
      if (!x.total) continue;
      let f: ClosedForm;
      try {
        f = form(x);
      } catch (error) {
        expect(error).toBeInstanceOf(Unsupported);
        continue;
      }
      const s = withEnclosures(2_000, (E) => {
        const e = evaluate(x, E);
        return E.contains(e, Rational.zero) ? 0 : E.sign(e);
      });
      if (isZero(f)) {
        expect(s).toBe(0);
        expect(nonzeroForSure(f)).toBe(false);
        zeros++;
      }
      if (nonzeroForSure(f)) {
        expect(s).not.toBe(0);
        others++;
      }
    }
    expect([zeros > 30, others > 100]).toEqual([true, true]);
  });

  it('has its roots without squares, in any order, of numbers of any length', () => {
    const p = 10n ** 20n + 39n;
    expect(same(sqrt(12), sqrt(3).times(2))).toBe(true);
    expect(same(sqrt('8/27'), sqrt(6).times('2/9'))).toBe(true);
    expect(same(sqrt(p * p * 6n), sqrt(6).times(p))).toBe(true);
    expect(same(sqrt(p * p), real(p))).toBe(true);
    expect(same(sqrt(6).plus(sqrt(10)), sqrt(2).times(sqrt(5).plus(sqrt(3))))).toBe(true);
    for (const prime of [2n, 3n, 13n, 41n, 43n, 73n, 10_007n]) {
      expect(same(sqrt(prime ** 3n * 5n), sqrt(prime * 5n).times(prime))).toBe(true);
      expect(same(sqrt(prime ** 4n), real(prime ** 2n))).toBe(true);
    }
    expect(same(sqrt(2), sqrt(3))).toBe(false);
    expect(nonzeroForSure(form(sqrt(2).plus(sqrt(3)).minus(sqrt(10))))).toBe(true);
  });

  it('of exponentials of different rationals is not zero for sure', () => {
    expect(nonzeroForSure(form(exp(1).minus(exp(2).times('0.3678794411714'))))).toBe(true);
    expect(nonzeroForSure(form(exp(1).times(sqrt(2)).minus('3.8442310281591')))).toBe(true);
    expect(nonzeroForSure(form(exp(sqrt(2)).minus(4)))).toBe(false);
    expect(nonzeroForSure(form(PI.minus(3)))).toBe(false);
  });

  it('takes quotients apart where it can', () => {
    expect(same(real(1).over(sqrt(2)), sqrt(2).over(2))).toBe(true);
    expect(same(real(1).over(exp(3)), exp(-3))).toBe(true);
    expect(same(real(1).over(sqrt(2).plus(1)), sqrt(2).minus(1))).toBe(true);
    expect(same(sqrt(2).over(sqrt(8)), real('1/2'))).toBe(true);
    const [a, b] = [erf(1), erf(2)];
    expect(same(a.over(b).plus(1), a.plus(b).over(b))).toBe(true);
    expect(same(a.over(b).times(b.over(a)), real(1))).toBe(true);
  });

  it('knows an atom again when its argument is the same in other words', () => {
    expect(same(erf(sqrt(8)), erf(sqrt(2).times(2)))).toBe(true);
    expect(same(acos(sqrt('1/2')).times(PI), PI.times(acos(sqrt(2).over(2))))).toBe(true);
    expect(same(erf(sqrt(8)).squared().minus(PI), erf(sqrt(2).times(2)).power(2).minus(PI))).toBe(true);
    expect(same(erf(sqrt(8)), erf(sqrt(2)))).toBe(false);
    expect(same(sqrt(PI.plus(exp(1))), sqrt(exp(1).plus(PI)))).toBe(true);
  });

  it('takes logarithms and exponentials apart', () => {
    expect(same(log('12/35'), log(12).minus(log(35)))).toBe(true);
    expect(same(log(sqrt(2).times(exp(3))), log(2).over(2).plus(3))).toBe(true);
    expect(same(exp(log(PI)), PI)).toBe(true);
    expect(same(exp(log(PI).times(-2).plus(1)), exp(1).over(PI.squared()))).toBe(true);
    expect(same(exp(log(2).over(2)), sqrt(2))).toBe(false);
    expect(same(exp(erf(1).over(erf(2))), exp(erf(1).over(erf(2))))).toBe(true);
    expect(same(log(PI.times(2)), log(PI).plus(log(2)))).toBe(false);
  });
});

describe('the operations of closed forms', () => {
  it('have no value where the number has none', () => {
    const zero = F.sub(F.sqrt(q('8')), F.mul(q('2'), F.sqrt(q('2'))));
    expect(() => F.div(q('1'), zero)).toThrow(OutsideDomain);
    expect(() => F.sqrt(q('-2'))).toThrow('√ of a negative number');
    for (const x of [q('0'), zero]) expect(() => F.apply('log', x)).toThrow(OutsideDomain);
    expect(() => F.apply('log', q('-3'))).toThrow('the logarithm of a number ≤ 0');
    expect(isZero(F.sqrt(zero))).toBe(true);
  });

  it('give up beyond so many terms', () => {
    const many = sum(Array.from({ length: 100 }, (_, i) => erf(i + 1)));
    expect(() => form(many.power(3))).toThrow('a closed form of more than 4096 terms');
  });
});
