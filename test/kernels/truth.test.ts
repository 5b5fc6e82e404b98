import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinBudget } from '../../src/kernels/budget.ts';
import { withNumbers } from '../../src/kernels/enclosed.ts';
import type { Proposition } from '../../src/kernels/kernel.ts';
import type { Box } from '../../src/kernels/taylor.ts';
import { type Expansion, truthOn } from '../../src/kernels/truth.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { Rational } from '../../src/numbers/rational.ts';
import * as R from '../../src/numbers/real.ts';
import { comparison, range } from './interval-goals.ts';

const q = Rational.parse;

function truth(box: Record<string, string>, text: string, form: Expansion, bits?: number): boolean | undefined {
  const ranges = Object.fromEntries(Object.entries(box).map(([name, r]) => [name, range(r)]));
  return truthIn(ranges, comparison(text), form, bits);
}

function truthIn(box: Box, p: Proposition, form: Expansion, bits?: number): boolean | undefined {
  return withinBudget(() => withNumbers(bits, (N) => truthOn(N, box, form, new Map(), p)));
}

function ifDefined<R>(body: () => R): R | undefined {
  try {
    return body();
  } catch (error) {
    if (error instanceof OutsideDomain) return undefined;
    throw error;
  }
}

describe('what the order sees', () => {
  test('interval evaluation does not know that x is x, one derivative does', () => {
    expect(truth({ x: '[0, 1]' }, 'x - x <= 1/10', { order: 0 })).toBe(undefined);
    expect(truth({ x: '[0, 1]' }, 'x - x <= 1/10', { order: 1 })).toBe(true);
    expect(truth({ x: '[0, 1]' }, 'x - x > 1/10', { order: 1 })).toBe(false);
  });

  test('tangency at an end, by the first derivative that is not 0 there', () => {
    const from = { x: q('0') };
    expect(truth({ x: '[0, 1]' }, 'exp(x) >= 1 + x', { order: 0 })).toBe(undefined);
    expect(truth({ x: '[0, 1]' }, 'exp(x) >= 1 + x', { order: 2 })).toBe(undefined);
    expect(truth({ x: '[0, 1]' }, 'exp(x) >= 1 + x', { order: 2, from })).toBe(true);
    expect(truth({ x: '[0, 1]' }, 'exp(x) >= 1 + x + x^2/2', { order: 2, from })).toBe(true);
    expect(truth({ x: '[0, 1]' }, 'exp(x) >= 1 + x + x^2*51/100', { order: 3, from })).toBe(undefined);
  });

  test('even order inside, with a value that is 0 there', () => {
    expect(truth({ x: '[-1, 1]' }, 'cos(x) >= 1 - x^2/2', { order: 3, from: { x: q('0') } })).toBe(undefined);
    expect(truth({ x: '[-1, 1]' }, 'cos(x) >= 1 - x^2/2', { order: 4, from: { x: q('0') } })).toBe(true);
    expect(truth({ x: '[-1, 1]' }, 'exp(x) >= 1 + x', { order: 2, from: { x: q('0') } })).toBe(true);
    expect(truth({ x: '[-1, 1]' }, 'sin(x) <= x', { order: 3, from: { x: q('0') } })).toBe(undefined);
  });

  test('strict only where the end does not belong to the box', () => {
    const form = { order: 2, from: { x: q('0') } };
    expect(truth({ x: '(0, 1]' }, 'exp(x) > 1 + x', form)).toBe(true);
    expect(truth({ x: '[0, 1]' }, 'exp(x) > 1 + x', form)).toBe(undefined);
    expect(truth({ x: '(0, 1]' }, 'exp(x) <= 1 + x', form)).toBe(false);
    expect(truth({ x: '[-1, 0)' }, 'exp(x) > 1 + x', form)).toBe(true);
    expect(truth({ x: '[-1, 1)' }, 'exp(x) > 1 + x', form)).toBe(undefined);
    expect(truth({ x: '(0, 1]' }, 'x > 1/10', form)).toBe(undefined);
  });

  test('two variables move one after the other', () => {
    const box = { x: '[0, 1/4]', y: '[0, 1/4]' };
    expect(truth(box, 'x*y - y*x <= 1/20', { order: 0 })).toBe(undefined);
    expect(truth(box, 'x*y - y*x <= 1/20', { order: 1, from: { x: q('1/8') } })).toBe(undefined);
    expect(truth(box, 'x*y - y*x <= 1/20', { order: 1 })).toBe(true);
  });

  test('unbounded ranges', () => {
    expect(truth({ x: '[1, ∞)' }, 'log(x) <= x - 1', { order: 1, from: { x: q('1') } })).toBe(true);
    expect(truth({ x: '(-∞, ∞)' }, 'exp(x) + 1 > 0', { order: 0 })).toBe(true);
    expect(() => truth({ x: '(-∞, ∞)' }, 'exp(x) > 0', { order: 1 })).toThrow('no middle');
  });

  test('branches: each of those that the box leaves open', () => {
    const form = { order: 2 };
    expect(truth({ x: '[-1, 1]' }, 'abs(x*x*x + x) <= 21/10', { ...form, order: 3 })).toBe(true);
    expect(truth({ x: '[-1, 1]' }, 'abs(x - x + 1/8) >= 1/9', form)).toBe(true);
    expect(truth({ x: '[-1, 1]' }, 'abs(x) >= x - 1/9', form)).toBe(undefined);
    expect(truth({ x: '[-1, 1]' }, 'max(x, -x) - min(x, -x) >= -3', form)).toBe(true);
    expect(truth({ x: '[0, 1]' }, 'abs(x) - x <= 1/9', form)).toBe(true);
    expect(truth({ x: '[-1, 1]' }, 'max(x, 2) = 2', form)).toBe(true);
    expect(truth({ x: '[-1, 1]' }, 'min(x, 2) - x >= -1/9', form)).toBe(true);
    const kinks = (n: number) => Array.from({ length: n }, (_, i) => `abs(x - ${i + 1}/10)`).join(' + ');
    expect(truth({ x: '[0, 1]' }, `${kinks(6)} <= 7`, form)).toBe(true);
    expect(() => truth({ x: '[0, 1]' }, `${kinks(7)} <= 8`, form)).toThrow('too many branches');
  });
});

describe('domains', () => {
  const undefinedOn = (box: Record<string, string>, text: string, form: Expansion = { order: 0 }) =>
    expect(() => truth(box, text, form), text).toThrow(OutsideDomain);

  test('what may be undefined proves nothing', () => {
    undefinedOn({ x: '[-1, 1]' }, 'sqrt(x) >= 0');
    undefinedOn({ x: '[0, 1]' }, 'log(x) <= 1');
    undefinedOn({ x: '[-1, 1]' }, 'log1p(x) <= 1');
    undefinedOn({ x: '[0, 2]' }, 'acos(x) >= 0');
    undefinedOn({ x: '[-2, 0]' }, 'acos(x) >= 0');
    undefinedOn({ x: '[0, 1]' }, 'lgamma(x) >= -1');
    undefinedOn({ x: '[-1, 1]' }, '0 / x = 0');
    undefinedOn({ x: '[-1, 1]' }, '0 * (1 / x) = 0');
    undefinedOn({ x: '[0, 1]' }, 'y <= 1');
    undefinedOn({ x: '[0, 1]' }, 'sqrt(x) >= 0', { order: 1 });
    undefinedOn({ x: '[0, 1]' }, 'x <= 1', { order: 1, from: { x: q('2') } });
  });

  test('an end that the box does not include may be one of the domain', () => {
    expect(truth({ x: '(0, 1]' }, 'log(x) <= 0', { order: 0 })).toBe(true);
    expect(truth({ x: '[0, 1)' }, 'log1p(-x) <= 0', { order: 0 })).toBe(true);
    undefinedOn({ x: '(0, 1]' }, 'log(x - x) <= 0');
    undefinedOn({ x: '(0, 1]' }, 'log(x*(1 - x)) <= 0');
    undefinedOn({ x: '[0, 1/4]' }, 'log(x*(1 - x)) <= 0');
    undefinedOn({ x: '(0, 1)' }, 'log(x - log1p(-x)*x) <= 0');
    expect(truth({ x: '(0, 1/4]' }, 'log(x*(1 - x)) <= 0', { order: 0 })).toBe(true);
  });

  test('√ and acos at the closed end of the domain', () => {
    expect(truth({ x: '[0, 1]' }, 'sqrt(x) <= 1', { order: 0 })).toBe(true);
    expect(truth({ x: '[-1, 1]' }, 'acos(x) >= 0', { order: 0 })).toBe(true);
  });
});

describe('words', () => {
  const parts = (is: 'all' | 'any', ...texts: string[]): Proposition => ({
    is,
    parts: Object.fromEntries(texts.map((text) => [text, comparison(text)])),
  });
  const box = { x: range('[0, 1]') };
  const said = (p: Proposition) => truthIn(box, p, { order: 0 });

  test('all, any, iff, and ≠', () => {
    expect(said(parts('all', 'x >= 0', 'x <= 1'))).toBe(true);
    expect(said(parts('all', 'x >= 0', 'x <= 1/2'))).toBe(undefined);
    expect(said(parts('all', 'x <= 1/2', 'x > 1'))).toBe(false);
    expect(said(parts('any', 'x <= 1/2', 'x >= 0'))).toBe(true);
    expect(said(parts('any', 'x < 0', 'x > 1'))).toBe(false);
    expect(said(parts('any', 'x < 0', 'x > 1/2'))).toBe(undefined);
    expect(said({ is: 'iff', left: parts('all', 'x < 0'), right: parts('any', 'x > 1') })).toBe(true);
    expect(said({ is: 'iff', left: parts('all', 'x < 0'), right: parts('any', 'x >= 0') })).toBe(false);
    expect(said({ is: 'iff', left: parts('all', 'x > 1/2'), right: parts('any', 'x < 1/2') })).toBe(undefined);
    expect(said(comparison('x != 2'))).toBe(true);
    expect(said(comparison('x = 2'))).toBe(false);
    expect(said(comparison('0 * x != 0'))).toBe(false);
  });

  test('nothing is said of vectors: of every entry, or of sums over entries', () => {
    const nonzero: Proposition = { ...parts('any', 'x != 0'), ofEveryEntry: ['i'] } as Proposition;
    expect(() => said(nonzero)).toThrow(OutsideDomain);
    const total = { ...comparison('x <= 1'), left: { op: 'total', over: 'i', of: comparison('x <= 1').left } } as const;
    expect(() => said(total)).toThrow(OutsideDomain);
  });

  test('a part that settles it does not excuse another that is undefined', () => {
    expect(() => said(parts('any', 'x >= 0', 'log(x) <= 0'))).toThrow(OutsideDomain);
  });
});

describe('against evaluation at points', () => {
  const TERMS: ((x: R.Real, y: R.Real) => R.Real)[] = [
    (x, y) => x.times(y).minus(x),
    (x, y) => R.exp(x.times(y)).minus(R.sin(x)),
    (x, y) => R.sqrt(x.squared().plus(y.squared()).plus('1/7')),
    (x, y) => R.log(x.squared().plus(1)).over(y.squared().plus('1/3')),
    (x, y) =>
      R.tanh(x)
        .times(R.cos(y))
        .plus(R.atan(x.minus(y))),
    (x, y) => R.erf(x).minus(R.erfc(y)),
    (x, y) => R.max(x.times(x).minus(y), y.minus('1/5')).abs(),
    (x, y) => R.acos(x.over(x.squared().plus(y.squared()).plus(1))),
    (x, y) => R.min(R.expm1(x), R.log1p(y.squared())).times(x),
  ];
  const NAMES = [
    'x*y - x',
    'exp(x*y) - sin(x)',
    'sqrt(x*x + y*y + 1/7)',
    'log(x*x + 1) / (y*y + 1/3)',
    'tanh(x)*cos(y) + atan(x - y)',
    'erf(x) - erfc(y)',
    'abs(max(x*x - y, y - 1/5))',
    'acos(x / (x*x + y*y + 1))',
    'min(expm1(x), log1p(y*y)) * x',
  ];
  const sixteenths = fc.integer({ min: -32, max: 32 }).map((n) => Rational.ratio(BigInt(n), 16n));
  const side = fc.tuple(sixteenths, fc.constantFrom(...['1/1024', '1/16', '1/4', '1'].map(q)));
  const fractions = fc.tuple(fc.integer({ min: 0, max: 64 }), fc.integer({ min: 0, max: 64 }));

  test('no comparison decided on a box is otherwise at a point of it', () => {
    let decided = 0;
    const within = ([from, width]: readonly [Rational, Rational], n: number) =>
      from.plus(width.times(Rational.ratio(BigInt(n), 64n)));
    const closed = ([from, width]: readonly [Rational, Rational]) => ({
      least: { at: from, included: true },
      most: { at: from.plus(width), included: true },
    });
    fc.assert(
      fc.property(
        fc.nat(TERMS.length - 1),
        side,
        side,
        fractions,
        fractions,
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom('x', 'y', 'xy', 'yx'),
        fc.integer({ min: -300, max: 300 }),
        (i, a, b, [cx, cy], [px, py], order, moving, offset) => {
          const at = (n: number, m: number) =>
            withEnclosures(128, (E) => {
              const value = evaluate(TERMS[i]!(R.real(within(a, n)), R.real(within(b, m))), E);
              return [Rational.of(E.lower(value)), Rational.of(E.upper(value))] as const;
            });
          const [centre] = at(32, 32);
          const bound = centre.plus(Rational.ratio(BigInt(offset), 1000n));
          const start = { x: within(a, cx), y: within(b, cy) };
          const from = Object.fromEntries([...moving].map((name) => [name, start[name as 'x']]));
          const p = { ...comparison(`${NAMES[i]} <= 0`), right: { op: 'rational', value: bound } } as const;
          const said = ifDefined(() => truthIn({ x: closed(a), y: closed(b) }, p, { order, from }));
          if (said === undefined) return;
          decided++;
          const [lo, hi] = at(px, py);
          expect(said ? lo.compare(bound) <= 0 : hi.compare(bound) > 0).toBe(true);
        },
      ),
      { numRuns: 600, seed: 8 },
    );
    expect(decided).toBeGreaterThan(150);
  });
});
