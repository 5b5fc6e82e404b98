import { describe, expect, it } from 'vitest';
import type { Arithmetic } from '../../src/numbers/arithmetic.ts';
import { Unsupported } from '../../src/numbers/arithmetic.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import {
  dot,
  exp,
  max,
  min,
  ONE,
  PI,
  type Real,
  real,
  sqrt,
  squaredDifference,
  sum,
  variable,
} from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';

/** Text, with every operation written down once it is done. */
function recorder(): Arithmetic<string> & { readonly done: string[] } {
  const done: string[] = [];
  const note = (text: string): string => {
    done.push(text);
    return text;
  };
  return {
    done,
    of: (q) => `${q}`,
    add: (a, b) => note(`(${a}+${b})`),
    sub: (a, b) => note(`(${a}-${b})`),
    mul: (a, b) => note(`(${a}*${b})`),
    div: (a, b) => note(`(${a}/${b})`),
    neg: (a) => note(`-${a}`),
    sqrt: (a) => note(`√${a}`),
    apply: (f, a) => note(`${f}${a}`),
  };
}

const x = real('1/3');
const text = (e: Real): string => evaluate(e, recorder(), sign);

describe('the value of an expression', () => {
  it('is made by the operations that made it', () => {
    expect(text(x.plus(2).minus(3).times(4).over(5).negated())).toBe('-((((1/3+2)-3)*4)/5)');
    expect(text(sqrt(exp(x)))).toBe('√exp1/3');
    expect(text(sum([x, ONE]))).toBe('((0+1/3)+1)');
    expect(text(dot([x, ONE], [ONE, x]))).toBe('((0+(1/3*1))+(1*1/3))');
    expect(text(squaredDifference([x, ONE], [ONE, x]))).toBe('((0+((1/3-1)*(1/3-1)))+((1-1/3)*(1-1/3)))');
    expect(text(dot([x], [x]))).toBe('(0+(1/3*1/3))');
  });

  it('takes each shared part once', () => {
    const A = recorder();
    const shared = x.plus(1);
    let e = shared;
    for (let i = 0; i < 40; i++) e = e.plus(e);
    expect(evaluate(e, rationals).equals(Rational.ratio(4n << 40n, 3n))).toBe(true);
    evaluate(shared.times(shared).plus(shared), A);
    expect(A.done).toHaveLength(3);
  });

  it('may be as deep as it likes', () => {
    let e: Real = x;
    for (let i = 0; i < 100_000; i++) e = e.plus(1);
    expect(`${evaluate(e, rationals)}`).toBe('300001/3');
  });

  it('is taken where the order says, in a type without an order', () => {
    const [low, high] = [x.minus(1), x];
    const near = high.minus('1e-40');
    expect([max(near, high), max(high, near), min(near, high), min(high, near)].map(text)).toEqual([
      '1/3',
      '1/3',
      text(near),
      text(near),
    ]);
    expect([low.abs(), x.minus(x.plus('1e-40')).abs()].map(text)).toEqual([
      `-${text(low)}`,
      `-${text(x.minus(x.plus('1e-40')))}`,
    ]);
    const wide = x.plus(real('1e20')).minus(real('1e20'));
    expect(text(wide.abs())).toBe(text(wide));
  });

  it('is taken in a type with an order as that says', () => {
    const near = x.minus('1e-40');
    const found = [max(near, x), min(near, x), x.minus(1).abs()].map((e) => `${evaluate(e, rationals)}`);
    expect(found.slice(0, 1).concat(found[2]!)).toEqual(['1/3', '2/3']);
    expect(found[1]).toBe(`${evaluate(near, rationals)}`);
  });

  it('asks for the order of each branch once', () => {
    let asked = 0;
    const order = (y: Real) => {
      asked++;
      return sign(y);
    };
    const branch = max(x.minus('1e-40'), x);
    evaluate(branch.plus(branch), recorder(), order);
    evaluate(branch, recorder(), order);
    evaluate(branch.times(2), recorder());
    expect(asked).toBe(1);
  });
});

describe('what a number type does not have', () => {
  it('is said', () => {
    expect(() => evaluate(PI, recorder())).toThrow('π is not of this number type');
    expect(() => evaluate(max(x.minus('1e-40'), x), recorder())).toThrow(
      'max needs an order, which this number type does not have',
    );
    expect(() => evaluate(variable('x1').plus(1), recorder())).toThrow(
      'the variable x1 has no value to compute with, or to branch on',
    );
    for (const e of [
      PI,
      variable('x1'),
      x
        .minus(1)
        .abs()
        .plus(min(x, x.plus('1e-40'))),
    ]) {
      expect(() => evaluate(e, recorder())).toThrow(Unsupported);
    }
  });

  it('is used where it has it', () => {
    expect(evaluate(PI.plus(variable('x1')), { ...recorder(), pi: () => 'π', variable: (name) => name })).toBe(
      '(π+x1)',
    );
  });
});
