import { describe, expect, test } from 'vitest';
import { withinBudget } from '../../src/kernels/budget.ts';
import { type Numbers, withNumbers } from '../../src/kernels/enclosed.ts';
import { Taylor } from '../../src/kernels/taylor.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { formula, range } from './interval-goals.ts';

const q = Rational.parse;
const among = <R>(body: (N: Numbers<any>) => R): R => withinBudget(() => withNumbers(undefined, body));
const box = { x: range('[0, 1]'), y: range('[1, 2]') };

describe('a form of order 2 from x = 1/2', () => {
  test('has two coefficients there, and three over the box', () => {
    among((N) => {
      const { at, over, face } = new Taylor(N, box, { x: q('1/2') }, 2).form(formula('x*x + x*y'));
      expect(at.map((a) => N.ends(a).map(String))).toEqual([
        ['3/4', '5/4'],
        ['2', '3'],
      ]);
      expect(over.map((a) => N.ends(a).map(String))).toEqual([
        ['0', '3'],
        ['1', '4'],
        ['1', '1'],
      ]);
      expect(face).toBeUndefined();
    });
  });

  test('has a form on the face, if y moves too', () => {
    among((N) => {
      const { face } = new Taylor(N, box, { x: q('1/2'), y: q('1') }, 2).form(formula('x*x + x*y'));
      expect(face!.at).toEqual([q('3/4'), q('1/2')]);
      expect(face!.over[2]).toEqual(Rational.zero);
      expect(face!.face).toBeUndefined();
    });
  });

  test('decides what it can', () => {
    among((N) => {
      const taylor = new Taylor(N, box, { x: q('1/2') }, 2);
      const shown = (text: string) => {
        const u = taylor.form(formula(text));
        return [taylor.nonnegative(u), taylor.positive(u)];
      };
      expect(shown('x*x - x + 1/4')).toEqual([true, false]);
      expect(shown('x*x - x + 51/200')).toEqual([true, true]);
      expect(shown('x*x - x + 49/200')).toEqual([false, false]);
      expect(shown('y - x')).toEqual([true, false]);
    });
  });
});

test('a box that lies where the form starts has no room to move', () => {
  among((N) => {
    const point = new Taylor(N, { x: range('[1/3, 1/3]') }, { x: q('1/3') }, 3);
    const u = point.form(formula('x*x - 1/9'));
    expect([point.nonnegative(u), point.positive(u)]).toEqual([true, false]);
  });
});

test('what is not known is not made up', () => {
  among((N) => {
    expect(() => new Taylor(N, box, { x: q('2') }, 1)).toThrow('outside the box');
    expect(() => new Taylor(N, box, {}, 0).form(formula('z'))).toThrow('no range');
    expect(() => new Taylor(N, box, { x: q('0') }, 1).form(formula('sqrt(x)'))).toThrow('may be 0');
    const y = formula('y');
    const integral = { op: 'integral', of: y, over: 'y', from: y, to: y } as const;
    expect(() => new Taylor(N, box, {}, 0).form(integral)).toThrow('nothing encloses');
    expect(new Taylor(N, box, {}, 0, new Map([[integral, [q('1'), q('1')]]])).form(integral).over).toEqual([q('1')]);
  });
});

test('an open branch is asked for once, and only where derivatives are', () => {
  among((N) => {
    let asked = 0;
    const first = () => ++asked > 0;
    const kinked = formula('max(x, 1/2)');
    const taylor = new Taylor(N, box, { x: q('1/2') }, 2, new Map(), first);
    expect(taylor.form(kinked)).toBe(taylor.form(kinked));
    expect(taylor.form(kinked).at).toEqual([q('1/2'), q('1')]);
    expect(asked).toBe(1);
    expect(N.ends(new Taylor(N, box, {}, 0, new Map(), first).form(kinked).over[0]!).map(String)).toEqual(['1/2', '1']);
    expect(asked).toBe(1);
    expect(() => new Taylor(N, box, { x: q('1/2') }, 2).form(kinked)).toThrow('does not decide');
  });
});
