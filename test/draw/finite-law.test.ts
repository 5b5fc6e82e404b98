import { describe, expect, it } from 'vitest';
import { type FiniteLawDraw, finiteLaw } from '../../src/draw/finite-law.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { decide } from '../../src/engine/decide.ts';
import type { FiniteLaw } from '../../src/models/finite-law.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { real } from '../../src/numbers/real.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const texts = (law: FiniteLaw) => law.map(({ x, p }) => `${x.leaf} ${p.leaf}`);
const total = (law: FiniteLaw) => law.reduce((s, { p }) => s.plus(p.leaf!), Rational.zero);
const distinct = (law: FiniteLaw) => new Set(law.map(({ x }) => `${x.leaf}`)).size;

describe('finite laws of three values ≥ 0', () => {
  const member = (law: FiniteLaw) =>
    law.length === 3 &&
    total(law).equals(Rational.one) &&
    law.every(({ x, p }) => x.leaf!.sign() >= 0 && p.leaf!.sign() >= 0);
  itIsADraw(finiteLaw(3, nonnegative), { member, samples: 150 });

  const laws = drawn(finiteLaw(3, nonnegative), 2_000);

  it('have values that coincide, values 0, and atoms without mass', () => {
    expect(share(laws, (law) => distinct(law) < 3)).toBeGreaterThan(0.2);
    expect(share(laws, (law) => law.some(({ x }) => x.leaf!.sign() === 0))).toBeGreaterThan(0.2);
    expect(share(laws, (law) => law.some(({ p }) => p.leaf!.sign() === 0))).toBeGreaterThan(0.1);
  });

  it('are membership as it is steered by', () => {
    const says = (law: FiniteLaw) => decide(finiteLaw(3, nonnegative).membership(law)!);
    const [law] = laws;
    expect(says(law!)).toBe('yes');
    expect(says(law!.with(0, { x: real(-1), p: law![0]!.p }))).toBe('no');
    expect(says(law!.with(0, { x: real(1), p: real(2) }))).toBe('no');
  });
});

describe('corners', () => {
  it('are a point mass, two values in turn, one value', () => {
    const corners = finiteLaw(2).corners().map(texts);
    expect(corners).toContainEqual(['0 1/2', '1 1/2']);
    expect(corners).toContainEqual(['0 1', '1 0']);
    expect(corners).toContainEqual(['1 1/2', '1 1/2']);
  });
});

describe('a law from elsewhere', () => {
  it('is normalised, and its values are cut or filled up', () => {
    const two = finiteLaw(2, nonnegative);
    expect(
      texts(
        two.fit([
          { x: 3, p: 1 },
          { x: '1/2', p: 3 },
        ])!,
      ),
    ).toEqual(['3 1/4', '1/2 3/4']);
    expect(texts(two.fit([{ x: 3, p: 1 }])!)).toEqual(['3 1', '0 0']);
  });

  it('does not fit with values or probabilities out of range', () => {
    const two = finiteLaw(2, nonnegative);
    const misfits = [
      [
        { x: -1, p: 1 },
        { x: 0, p: 0 },
      ],
      [
        { x: 1, p: -1 },
        { x: 0, p: 2 },
      ],
      [],
      [null],
      'law',
      undefined,
    ];
    expect(misfits.map((law) => two.fit(law))).toEqual(misfits.map(() => undefined));
  });
});

describe('a number of atoms by name', () => {
  it('is looked up among the variables before', () => {
    const draw = finiteLaw('k', nonnegative).given({ k: 4 }) as FiniteLawDraw;
    expect([draw.values.n, draw.weights.k, draw.values.entries]).toEqual([4, 4, nonnegative]);
  });
});
