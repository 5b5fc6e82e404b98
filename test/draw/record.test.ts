import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { dimension, integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { reals } from '../../src/draw/reals.ts';
import { type Drawing, RecordDraw } from '../../src/draw/record.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import type { Real } from '../../src/numbers/real.ts';
import { real } from '../../src/numbers/real.ts';
import { bits, drawn, itIsADraw, share } from './laws.ts';

const sized = new RecordDraw({ n: dimension, x: vector('n'), y: nonzeroVector('n') });

describe('variables of which the later depend on the earlier', () => {
  const member = ({ n, x, y }: Drawing) => (x as Real[]).length === n && (y as Real[]).length === n;

  itIsADraw(sized, { member, samples: 100, worth: bits });

  const cases = drawn(sized, 2_000);

  it('are the same vector now and then', () => {
    expect(share(cases, ({ x, y }) => x === y)).toBeGreaterThan(0.03);
  });

  it('are of dimension 1 in a quarter of the cases', () => {
    expect(share(cases, ({ n }) => n === 1)).toBeGreaterThan(0.25);
  });
});

describe('variables of different kinds', () => {
  const mixed = new RecordDraw({ k: integers(1, 4), p: distribution('k'), xs: family('k', reals), t: reals });
  itIsADraw(mixed, { samples: 60 });
});

describe('the corners of variables', () => {
  it('are combined, the simplest first', () => {
    const corners = new RecordDraw({ a: integers(0, 9), b: integers(5, 9) }).corners();
    expect(corners).toEqual([
      { a: 0, b: 5 },
      { a: 1, b: 5 },
      { a: 0, b: 6 },
      { a: 1, b: 6 },
    ]);
  });

  it('are 256 at most, with every size among the first', () => {
    const many = new RecordDraw({ n: integers(1, 3), x: vector('n'), y: vector('n'), z: vector('n') }).corners();
    expect(many).toHaveLength(256);
    expect(new Set(many.slice(0, 10).map(({ n }) => n))).toEqual(new Set([1, 2]));
  });

  it('are none when a variable has none, and one when there are no variables', () => {
    expect(new RecordDraw({ n: dimension, s: fc.string() }).corners()).toEqual([]);
    expect(new RecordDraw({}).corners()).toEqual([{}]);
  });
});

describe('a simpler case', () => {
  const x = [real(3), real(4), real(5)];

  it('has one variable simpler, and the later ones made to fit', () => {
    const simpler = [...sized.simpler({ n: 3, x, y: x })];
    expect(simpler[0]).toEqual({ n: 1, x: [real(3)], y: [real(3)] });
    expect(simpler[1]).toEqual({ n: 2, x: x.slice(0, 2), y: x.slice(0, 2) });
    expect(simpler.every(({ n, x: y }) => (y as Real[]).length === n)).toBe(true);
  });

  it('leaves out what cannot be made to fit', () => {
    const ends = new RecordDraw({ n: integers(1, 3), m: { given: ({ n }) => integers(n as number, n as number) } });
    expect([...ends.simpler({ n: 2, m: 2 })]).toEqual([]);
  });

  it('keeps a value that fast-check made by map and does not know again', () => {
    const odd = fc.nat().map((n) => 2 * n + 1);
    const simpler = [...new RecordDraw({ n: integers(0, 9), odd }).simpler({ n: 4, odd: 7 })];
    expect(simpler[0]).toEqual({ n: 0, odd: 7 });
  });

  it('does not keep it when its set has changed', () => {
    const below = { given: ({ n }: Drawing) => fc.nat().map((m) => m % (n as number)) };
    expect([...new RecordDraw({ n: integers(1, 9), below }).simpler({ n: 4, below: 3 })]).toEqual([]);
  });
});

describe('a case from elsewhere', () => {
  it('is read from plain data', () => {
    const draw = new RecordDraw({ n: dimension, x: vector('n'), w: only('w') });
    expect(draw.fit({ n: 2, x: [1, '1/2', 3] })).toEqual({ n: 2, x: [real(1), real('1/2')], w: 'w' });
    expect(draw.fit({ n: 0, x: [] })).toBeUndefined();
    expect([draw.fit(null), draw.fit(3)]).toEqual([undefined, undefined]);
    const odd = fc.nat().map((n) => 2 * n + 1);
    expect(new RecordDraw({ odd }).fit({ odd: 8 })).toBeUndefined();
  });

  it('is a member if every variable is one', () => {
    const x = [real(1), real(2)];
    expect(sized.admits({ n: 2, x, y: x })).toBe(true);
    for (const other of [{ n: 2, x }, { n: 1, x, y: x }, { n: 2, x, y: [real(0), real(0)] }, null, 7]) {
      expect(sized.admits(other)).toBe(false);
    }
  });
});
