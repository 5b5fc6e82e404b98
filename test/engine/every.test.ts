import { describe, expect, it } from 'vitest';
import { implication } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { traceEvery } from '../../src/engine/every.ts';
import { comparisonText } from '../../src/kernels/formula-text.ts';
import { norm, parallel } from '../../src/models/euclidean.ts';
import { dot, type Real, real, sum } from '../../src/numbers/real.ts';
import { atLeast, equal, equalVectors, type Statement } from '../../src/statement.ts';
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
    ).toMatchObject({ is: 'all', ofEveryEntry: true });
    expect(
      traceEvery(
        claim(({ x, y }) => equalVectors(x, y), 1, 1),
        'n',
      ).conclusion,
    ).not.toHaveProperty('ofEveryEntry');
  });

  it.each<[string, (drawn: Drawn) => Statement]>([
    ['the first entry', ({ x }) => equal(x[0]!, 0)],
    ['the dimension itself', ({ n, x }) => equal(sum(x), n)],
    ['another sum from three entries on', ({ x }) => equal(x.length < 3 ? sum(x) : dot(x, x), 0)],
    ['another sum in four dimensions alone', ({ x, y }) => equal(sum(x.length < 4 ? x : y), 0)],
    ['all entries but one', ({ x }) => equal(sum(x.slice(1)), 0)],
    ['all entries but the last', ({ n, x }) => equal(sum(x.slice(0, Math.max(1, n - 1))), 0)],
    ['the entries in another order', ({ x, y }) => equal(dot(x, y.toReversed()), 0)],
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
