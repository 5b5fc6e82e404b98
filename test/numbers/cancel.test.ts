import { describe, expect, it } from 'vitest';
import { cancels } from '../../src/numbers/cancel.ts';
import {
  acos,
  erf,
  exp,
  log,
  max,
  ONE,
  PI,
  type Real,
  real,
  sqrt,
  sum,
  variable,
  ZERO,
} from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';

/** Different numbers between the same doubles. */
const [near, nearer] = [real('1/3'), real('1/3').plus('1e-40')];
const [leaf, other] = [real('1/3'), real(`${10n ** 40n + 3n}/${3n * 10n ** 40n}`)];
const twice = (make: () => Real): readonly [Real, Real] => [make(), make()];

describe('terms written alike', () => {
  it.each<[string, readonly [Real, Real]]>([
    ['leaves', twice(() => real('1/3'))],
    ['doubles', twice(() => real.double(0.1))],
    ['π', [PI, PI]],
    ['roots', twice(() => sqrt(real('1/3').plus(2)))],
    ['functions', twice(() => exp(erf(real('1/3')).times(log(2))))],
    ['variables', twice(() => variable('x').squared())],
    ['choices', twice(() => max(real('1/3').plus('1e-40'), real('1/3')))],
  ])('cancel: %s', (_, [a, b]) => {
    expect(cancels(a.minus(b))).toBe(true);
    expect(cancels(a.plus(b.negated()))).toBe(true);
    expect(cancels(sum([a, PI, ZERO]).minus(sum([PI, b])))).toBe(true);
    expect(cancels(a.plus(1).minus(b.minus(-1)))).toBe(false);
  });

  it('cancel in any order, and one against one', () => {
    const [a, b, c] = [exp(1), erf(1), acos('1/3')];
    expect(cancels(sum([a, b, c]).minus(c.plus(b).plus(a)))).toBe(true);
    expect(cancels(sum([a, a, b]).minus(sum([a, b])))).toBe(false);
    expect(cancels(sum([a, b]).minus(sum([a, a, b])))).toBe(false);
    expect(cancels(sum([a, a, b]).minus(sum([a, b, b])))).toBe(false);
    expect(cancels(a.minus(b).minus(a.minus(b)))).toBe(true);
    expect(cancels(a.minus(b).plus(b.minus(a)))).toBe(true);
    expect(cancels(a.plus(a))).toBe(false);
  });

  it('are none where any part differs, however little', () => {
    const pairs: [Real, Real][] = [
      [leaf, other],
      [near.times(PI), nearer.times(PI)],
      [PI.times(near), PI.times(nearer)],
      [exp(leaf), exp(other)],
      [exp(leaf), erf(leaf)],
      [variable('x'), variable('y')],
      [sqrt(variable('x').squared()), variable('x').abs()],
      [sum([near, ONE, PI]), sum([near, PI])],
    ];
    for (const [a, b] of pairs) expect(cancels(a.minus(b))).toBe(false);
    expect([leaf.lo, leaf.hi]).toEqual([other.lo, other.hi]);
    expect([sign(leaf.minus(other)), sign(near.times(PI).minus(nearer.times(PI)))]).toEqual([-1, -1]);
  });

  it('are not looked for among too many, nor too deep', () => {
    const many = Array.from({ length: 40 }, (_, i) => exp(i));
    expect(cancels(sum(many).minus(sum([...many])))).toBe(false);
    let [deep, same]: [Real, Real] = [exp(1), exp(1)];
    for (let i = 0; i < 2_000; i++) [deep, same] = [deep.times(PI), same.times(PI)];
    expect(cancels(deep.minus(same))).toBe(false);
  });
});
