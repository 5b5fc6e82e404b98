import { describe, expect, it } from 'vitest';
import { implication } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { traceEvery } from '../../src/engine/every.ts';
import { Untraceable } from '../../src/engine/trace.ts';
import { comparisonText } from '../../src/kernels/formula-text.ts';
import { norm, parallel } from '../../src/models/euclidean.ts';
import { dot, type Real, real, sum } from '../../src/numbers/real.ts';
import { atLeast, atMost, equal, equalVectors, every, type Statement } from '../../src/statement.ts';
import { ABOUT } from './made.ts';

type Drawn = { n: number; x: readonly Real[]; y: readonly Real[] };
const claim = (conclude: (drawn: Drawn) => Statement, least = 1, most = 4) =>
  implication({
    ...ABOUT,
    forAll: { n: integers(least, most), x: nonzeroVector('n'), y: vector('n', nonnegative) },
    conclude,
  });
const text = (conclude: (drawn: Drawn) => Statement) =>
  comparisonText(traceEvery(claim(conclude), 'n').conclusion as never);

describe('a claim for every dimension', () => {
  it('reads sums over the entries', () => {
    const goal = traceEvery(
      claim(({ x, y }) => equal(norm(x), dot(x, y))),
      'n',
    );
    expect(comparisonText(goal.conclusion as never)).toBe('sqrt(total(x[i]^2)) = total(x[i]*y[i])');
    expect(Object.keys(goal.variables)).toEqual(['x[i]', 'y[i]']);
    expect(goal.variables['y[i]']!.least!.included).toBe(true);
    expect(comparisonText(goal.hypotheses.x as never)).toBe('total(x[i]^2) > 0');
    expect(
      text(({ x, y }) =>
        equal(
          dot(
            x,
            x.map((v) => v.times(sum(y))),
          ),
          1,
        ),
      ),
    ).toBe('total(x[i]*(x[i]*total(y[i]))) = 1');
  });

  it('marks what is said of every entry', () => {
    expect(
      traceEvery(
        claim(({ x, y }) => equalVectors(x, y)),
        'n',
      ).conclusion,
    ).toMatchObject({ is: 'all', ofEveryEntry: ['i'] });
    const besides = ({ x, y }: Drawn) => every([...x, sum(y)], (v) => atLeast(v, 0))!;
    expect(traceEvery(claim(besides), 'n').conclusion).toMatchObject({
      parts: { 1: { is: 'all', ofEveryEntry: ['i'] }, 2: { is: 'comparison' } },
    });
  });

  it('has the dimension as Σᵢ 1, in affine formulas', () => {
    expect(text(({ n, x }) => equal(sum(x).over(n), 2 * n - 1))).toBe('total(x[i])/total(1) = -1 + 2*total(1)');
    const { hypotheses } = traceEvery(
      claim(({ x }) => equal(sum(x), 0), 2),
      'n',
    );
    expect(comparisonText(hypotheses.n as never)).toBe('total(1) ≥ 2');
  });

  it('has other integers as variables', () => {
    const several = (conclude: (drawn: any) => Statement) =>
      implication({
        ...ABOUT,
        forAll: { n: integers(1, 4), x: vector('n'), k: integers(0, 3), l: integers(2, 4) },
        conclude,
      });
    const both = several(({ n, x, k, l }) => equal(sum(x).times(3 * k + n - l), l));
    const goal = traceEvery(both, ['n', 'k', 'l']);
    expect(comparisonText(goal.conclusion as never)).toBe('total(x[i])*(total(1) + 3*k - l) = l');
    expect(`${goal.variables.k!.least!.at} ${goal.variables.l!.least!.at}`).toBe('0 2');
    expect(goal.variables.k).not.toHaveProperty('most');
    expect(() => traceEvery(both, ['n', 'k'])).toThrow('the integer l is drawn');
    const product = several(({ k, l, x }) => equal(sum(x), k * l));
    expect(() => traceEvery(product, ['n', 'k', 'l'])).toThrow(
      'for n = 1, k = 1, l = 2 it is not the formula of every',
    );
    const late = several(({ k, l, x }) => equal(sum(x), k === 3 && l === 4 ? 0 : 1));
    expect(() => traceEvery(late, ['n', 'k', 'l'])).toThrow('for n = 1, k = 3, l = 4');
    const wide = implication({ ...ABOUT, forAll: { k: integers(1, 9999) }, conclude: ({ k }) => atLeast(k, 1) });
    expect(() => traceEvery(wide, 'k')).toThrow('too many to check');
  });

  it('reads tables by both of their indices, in any order of the terms', () => {
    const table = (conclude: (A: readonly (readonly Real[])[]) => Statement) =>
      implication({
        ...ABOUT,
        forAll: { m: integers(1, 3), n: integers(1, 3), A: family('m', vector('n', nonnegative)) },
        conclude: ({ A }) => conclude(A),
      });
    const sums = table((A) => every(A, (row) => atMost(sum(row), sum([...A.toReversed().map(sum), real(1)])))!);
    const goal = traceEvery(sums, ['n', 'm']);
    expect(Object.keys(goal.variables)).toEqual(['A[j,i]']);
    expect(goal.conclusion).toMatchObject({ ofEveryEntry: ['j'] });
    const part = (g: typeof goal) => comparisonText((g.conclusion as any).parts['1']);
    expect(part(goal)).toBe('total(A[j,i]) ≤ total(total(A[j,i]), j) + 1');
    expect(part(traceEvery(sums, ['m', 'n']))).toBe('total(A[i,j], j) ≤ total(total(A[i,j], j)) + 1');
    const all = table((A) => every(A.flat(), (a) => atLeast(a, 0))!);
    expect(traceEvery(all, ['m', 'n']).conclusion).toMatchObject({ ofEveryEntry: ['i', 'j'] });
    const diagonal = table((A) => every([...A.entries()], ([k, row]) => atLeast(row[k] ?? row[0]!, 0))!);
    expect(() => traceEvery(diagonal, ['m', 'n'])).toThrow('is not the formula of every');
    expect(() => traceEvery(sums, ['m'])).toThrow(Untraceable);
  });

  it.each<[string, (drawn: Drawn) => Statement]>([
    ['the first entry', ({ x }) => equal(x[0]!, 0)],
    ['the square of the dimension', ({ n, x }) => equal(sum(x), n * n)],
    ['another number in four dimensions alone', ({ n, x }) => equal(sum(x), n < 4 ? n : 3)],
    ['another sum from three entries on', ({ x }) => equal(x.length < 3 ? sum(x) : dot(x, x), 0)],
    ['another sum in four dimensions alone', ({ x, y }) => equal(sum(x.length < 4 ? x : y), 0)],
    ['all entries but one', ({ x }) => equal(sum(x.slice(1)), 0)],
    ['all entries but the last', ({ n, x }) => equal(sum(x.slice(0, Math.max(1, n - 1))), 0)],
    ['a term more in four dimensions alone', ({ n, x, y }) => equal(sum(n < 4 ? x : [...x, y[0]!]), 0)],
    ['a term that is not there twice', ({ n, x, y }) => equal(sum([...x, real(3), n < 4 ? real(3) : y[0]!]), 0)],
    ['some entries twice', ({ x }) => equal(sum([...x, ...x]), 0)],
    ['other entries in the largest dimension', ({ n, x, y }) => equalVectors(n < 4 ? x : y, y)],
    ['the entries of one in another order', ({ x, y }) => equal(dot(x, y.toReversed()), 0)],
    ['pairs of entries', ({ x, y }) => parallel(x, y)],
    ['one statement where the others are missing', ({ x }) => equalVectors(x.slice(0, 1), [real(0)])],
    [
      'an entry twice',
      ({ x, y }) =>
        equal(
          dot(
            x,
            x.map((_, i) => y[Math.min(i, 1)]!),
          ),
          0,
        ),
    ],
  ])('is not the formula of one entry if the code speaks of %s', (_, conclude) => {
    expect(() => traceEvery(claim(conclude), 'n')).toThrow(/is not the formula of every n|does not run/);
  });

  it('is for dimensions from 1 on, of an integer with a range of its own', () => {
    expect(() =>
      traceEvery(
        claim(({ x }) => equal(sum(x), 0), 0),
        'n',
      ),
    ).toThrow('n may be 0');
    expect(() =>
      traceEvery(
        claim(({ x }) => equal(sum(x), 0)),
        'x',
      ),
    ).toThrow('x is no integer');
    const square = implication({
      ...ABOUT,
      forAll: { n: integers(1, 2), x: vector('n') },
      conclude: ({ x }) =>
        atLeast(
          dot(
            x,
            x.map(() => dot(x, x)),
          ),
          0,
        ),
    });
    expect(comparisonText(traceEvery(square, 'n').conclusion as never)).toBe('total(x[i]*total(x[i]^2)) ≥ 0');
  });
});
