import { describe, expect, test } from 'vitest';
import { withinBudget } from '../../src/kernels/budget.ts';
import { withNumbers } from '../../src/kernels/enclosed.ts';
import { enclosedIntegral, integralsOf } from '../../src/kernels/integral.ts';
import { interval } from '../../src/kernels/interval.ts';
import type { Formula, Integral, Proposition } from '../../src/kernels/kernel.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { formula, goal } from './interval-goals.ts';

const q = Rational.parse;
const number = (text: string): Formula => ({ op: 'rational', value: q(text) });
const BELL = 'exp(-(z*z/2))';
const NORMAL = `${BELL} / sqrt(2*pi)`;

/** ∫ of `of` over z. */
function integral(of: string, from: string, to: string): Integral {
  const end = (text: string) => (text.endsWith('∞') ? (text as '∞') : number(text));
  return { op: 'integral', of: formula(of), over: 'z', from: end(from) as Formula | '-∞', to: end(to) };
}

/** from, from + step, …, to. */
function points(from: number, to: number, step: number): string[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => `${(from + i * step) * 16}/16`);
}

function enclosed(i: Integral, cuts: readonly string[], order: number, bits?: number): readonly [Rational, Rational] {
  const run = <R>(body: (N: any) => R) => withNumbers(bits, body);
  return withinBudget(() => enclosedIntegral(run, i, { cuts: cuts.map(q), order }, new Map()));
}

function expectWithin([lo, hi]: readonly [Rational, Rational], value: string, width: number): void {
  expect(lo.compare(q(value))).toBeLessThanOrEqual(0);
  expect(hi.compare(q(value))).toBeGreaterThanOrEqual(0);
  expect(hi.minus(lo).toNumber()).toBeLessThan(width);
}

describe('pieces', () => {
  test('of a polynomial, exactly', () => {
    expect(enclosed(integral('z^4 - z^3 + 2*z^2 - 5', '-1', '2'), [], 4)).toEqual([q('-123/20'), q('-123/20')]);
    expect(enclosed(integral('z^2', '-1', '2'), ['1/3'], 2)).toEqual([q('3'), q('3')]);
  });

  test('of 1/z, from 1 to 2: log 2', () => {
    const log2 = '0.6931471805599453094172321215';
    expectWithin(enclosed(integral('1/z', '1', '2'), points(1.25, 1.75, 0.25), 12), log2, 1e-12);
    expectWithin(enclosed(integral('1/z', '1', '2'), points(1.125, 1.875, 0.125), 20, 120), log2, 1e-19);
    expectWithin(enclosed(integral('1/z', '1', '2'), points(1.125, 1.875, 0.125), 0), log2, 0.1);
  });

  test('a kink is met by a piece of order 0, or by a cut', () => {
    expectWithin(enclosed(integral('abs(z)', '-1', '2'), ['0'], 2), '5/2', 1e-15);
    expect(() => enclosed(integral('abs(z)', '-1', '2'), [], 2)).toThrow('a branch that the box does not decide');
    expectWithin(enclosed(integral('abs(z)', '-1', '2'), [], 0), '5/2', 7);
  });
});

describe('tails', () => {
  test('of e^(−z²/2), on either side', () => {
    expectWithin(enclosed(integral(NORMAL, '-∞', '∞'), points(-8.5, 8.5, 0.5), 16), '1', 1e-12);
    expectWithin(enclosed(integral(NORMAL, '0', '∞'), points(0.5, 8.5, 0.5), 16), '1/2', 1e-12);
    expectWithin(enclosed(integral(NORMAL, '-∞', '0'), points(-8.5, -0.5, 0.5), 16), '1/2', 1e-12);
    expectWithin(enclosed(integral('exp(-z)', '0', '∞'), ['1'], 10), '1', 0.4);
    expectWithin(enclosed(integral('exp(z)', '-∞', '0'), ['-1'], 10), '1', 0.4);
    expectWithin(enclosed(integral('-exp(z)/z', '-∞', '-1'), points(-40, -1.5, 0.5), 8), '0.21938393439552', 1e-4);
  });

  test('the tail has the sign of its beginning, and is not left out', () => {
    const [lo, hi] = enclosed(integral('-(z*exp(-z))', '2', '∞'), ['3'], 8);
    expect(lo.toNumber()).toBeLessThan(-3 * Math.exp(-2));
    expect(hi.toNumber()).toBeGreaterThan(-3 * Math.exp(-2));
    expect(hi.toNumber()).toBeLessThan(0);
  });

  test.each([
    ['1/z', '1', '∞'],
    ['1/(z*z)', '1', '∞'],
    ['exp(z)', '1', '∞'],
    ['sin(z)*exp(-z)', '1', '∞'],
    ['1', '-∞', '1'],
    ['exp(-z)', '-∞', '1'],
  ])('no decay is seen in %s on [%s, %s]', (of, from, to) => {
    expect(() => enclosed(integral(of, from, to), ['1/2', '2'].slice(from === '1' ? 1 : 0), 4)).toThrow();
  });
});

test('what is wrong with the pieces', () => {
  const bell = integral(BELL, '-2', '2');
  expect(() => enclosed(bell, ['1', '0'], 4)).toThrow('rise');
  expect(() => enclosed(bell, ['-3'], 4)).toThrow('rise');
  expect(() => enclosed(bell, ['2'], 4)).toThrow('rise');
  expect(() => enclosed(bell, ['0'], 3)).toThrow('even order');
  expect(() => enclosed(integral(BELL, '-∞', '∞'), [], 4)).toThrow('a cut to start from');
  expect(() => enclosed(integral('exp(-z*y)', '0', '1'), [], 4)).toThrow('the variable y has no range');
  expect(() => enclosed(integral('1/z', '-1', '1'), [], 0)).toThrow('may be 0');
  const irrational: Integral = { ...bell, to: formula('sqrt(2)') };
  expect(() => enclosed(irrational, [], 4)).toThrow('not rational');
});

test('integrals are found once, inner ones first', () => {
  const inner = integral('z', '0', '1');
  const outer: Integral = { ...inner, of: { op: 'mul', left: inner, right: inner } };
  const p: Proposition = { is: 'comparison', left: outer, relation: '≤', right: inner };
  expect(integralsOf([p, p])).toEqual([inner, outer]);
});

describe('the constants of the posts', () => {
  const op =
    (name: 'add' | 'sub' | 'mul' | 'div') =>
    (left: Formula, right: Formula): Formula => ({ op: name, left, right });
  const [add, sub, mul, div] = [op('add'), op('sub'), op('mul'), op('div')];
  const within = (value: Formula, printed: string, unit: string): Proposition => ({
    is: 'comparison',
    left: { op: 'abs', of: sub(value, number(printed)) },
    relation: '≤',
    right: number(unit),
  });
  const proves = (p: Proposition, integrals: object[], bits?: number) =>
    interval(goal({}, p), { by: 'interval', ...(bits && { bits }), integrals, boxes: {} });
  const middle = { cuts: points(-1.75, 1.75, 0.25), order: 16 };
  const line = { cuts: points(-9, 9, 0.25), order: 16 };
  const right = { cuts: points(0.5, 9, 0.5), order: 20 };
  const left = { cuts: points(-9, -0.5, 0.5), order: 20 };

  test('the truncation factor, to 14 digits and to 20', () => {
    const factor = div(integral(`z*z*${BELL}`, '-2', '2'), integral(BELL, '-2', '2'));
    expect(proves(within(factor, '0.77374130354992', '5e-15'), [middle, middle])).toMatchObject({ accepted: true });
    expect(proves(within(factor, '0.77374130354991', '5e-15'), [middle, middle])).toMatchObject({ accepted: false });
    const fine = { cuts: middle.cuts, order: 20 };
    const printed = within(factor, '0.77374130354992324718', '5e-21');
    expect(proves(printed, [fine, fine], 90)).toMatchObject({ accepted: true });
    expect(proves(printed, [middle, middle])).toMatchObject({ accepted: false });
  });

  test('the second moment of the sigmoid, tails included, to 13 digits', () => {
    const sigmoid = '(1 / (1 + exp(-z)))';
    const moment = integral(`${sigmoid}*${sigmoid}*${NORMAL}`, '-∞', '∞');
    expect(proves(within(moment, '0.2933790358581', '5e-14'), [line])).toMatchObject({ accepted: true });
    expect(proves(within(moment, '0.2933790358582', '5e-14'), [line])).toMatchObject({ accepted: false });
  });

  test("SELU's pair, to 13 digits", () => {
    const mean = integral(`z*${NORMAL}`, '0', '∞');
    const square = integral(`z*z*${NORMAL}`, '0', '∞');
    const loss = integral(`expm1(z)*${NORMAL}`, '-∞', '0');
    const squaredLoss = integral(`expm1(z)*expm1(z)*${NORMAL}`, '-∞', '0');
    const alpha: Formula = { op: 'neg', of: div(mean, loss) };
    const moment = add(square, mul(mul(alpha, alpha), squaredLoss));
    const lambda: Formula = { op: 'sqrt', of: div(number('1'), moment) };
    const fits = (a: string, l: string): Proposition => ({
      is: 'all',
      parts: { alpha: within(alpha, a, '5e-13'), lambda: within(lambda, l, '5e-13') },
    });
    const pieces = [right, left, right, left];
    expect(proves(fits('1.673263242354', '1.050700987355'), pieces)).toMatchObject({ accepted: true });
    expect(proves(fits('1.673263242354', '1.050700987354'), pieces)).toMatchObject({ accepted: false });
    expect(proves(fits('1.673263242353', '1.050700987355'), pieces)).toMatchObject({ accepted: false });
  });
});
