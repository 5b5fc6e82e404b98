import { describe, expect, it } from 'vitest';
import { implication } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { between, positive, reals, strictlyBetween } from '../../src/draw/reals.ts';
import { nonzeroVector, unitVector, vector } from '../../src/draw/vectors.ts';
import { trace, Untraceable } from '../../src/engine/trace.ts';
import { comparisonText } from '../../src/kernels/formula-text.ts';
import { comparisonsOf } from '../../src/kernels/knowledge.ts';
import { exp, ONE, sqrt, sum } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, lessThan, not } from '../../src/statement.ts';
import { ABOUT } from './made.ts';

const known = (goal: ReturnType<typeof trace>) =>
  [...comparisonsOf(goal)].map(([name, c]) => `${name}: ${comparisonText(c)}`);

describe('a claim run on variables', () => {
  it('gives its formulas, with the ranges of what is drawn', () => {
    const goal = trace(
      implication({
        ...ABOUT,
        constants: { c: '1/2' },
        forAll: { x: between(0, 1), y: near(strictlyBetween(-2, 3), ({ x }) => x), z: positive },
        assume: { order: ({ x, y }) => lessThan(x, y.times(2)) },
        conclude: ({ x, z }, { c }) => atMost(sqrt(x.times(c)).minus(exp(z)), ONE),
      }),
    );
    expect(known(goal)).toEqual([
      'x ≥ 0: x ≥ 0',
      'x ≤ 1: x ≤ 1',
      'y > -2: y > -2',
      'y < 3: y < 3',
      'z > 0: z > 0',
      'order: x < y*2',
    ]);
    expect(comparisonText(goal.conclusion as never)).toBe('sqrt(x*(1/2)) - exp(z) ≤ 1');
  });

  it('knows what the draws of vectors and distributions guarantee', () => {
    const goal = trace(
      implication({
        ...ABOUT,
        forAll: { x: vector(2), y: nonzeroVector(1), u: unitVector(2), p: distribution(2) },
        conclude: ({ x, p }) => equal(sum(p), x[0]!),
      }),
    );
    expect(known(goal)).toEqual([
      'y: y_1*y_1 > 0'.replace('y_1*y_1', 'y_1^2'),
      'u: u_1^2 + u_2^2 = 1',
      'p: entries: 1: p_1 ≥ 0',
      'p: entries: 2: p_2 ≥ 0',
      'p: sum: p_1 + p_2 = 1',
    ]);
  });

  it('carries negations inwards', () => {
    const goal = trace(
      implication({
        ...ABOUT,
        forAll: { x: reals },
        conclude: ({ x }) => not(all({ a: lessThan(x, 1), b: equal(x, 2) })),
      }),
    );
    expect(goal.conclusion).toMatchObject({ is: 'any', parts: { a: { relation: '≥' }, b: { relation: '≠' } } });
  });

  it('takes the integers that are given, and no others', () => {
    const claim = implication({
      ...ABOUT,
      forAll: { n: integers(1, 3), x: vector('n') },
      conclude: ({ x }) => atLeast(sum(x), 0),
    });
    expect(comparisonText(trace(claim, { n: 3 }).conclusion as never)).toBe('x_1 + x_2 + x_3 ≥ 0');
    expect(() => trace(claim)).toThrow(Untraceable);
    expect(() => trace(claim, { n: 4 })).toThrow('the integer n is drawn');
  });

  it('refuses code that looks at a value, or that is about chance, and names that clash', () => {
    const made = (conclude: any, forAll: any = { x: reals }) => implication({ ...ABOUT, forAll, conclude });
    expect(() => trace(made(({ x }: any) => atLeast(x.leaf.toString(), 0)))).toThrow(
      "'conclude' does not run on variables",
    );
    expect(() => trace(made(({ x }: any) => atLeast(x[0], 0), { x: vector(1), x_1: reals }))).toThrow(
      'two variables are called x_1',
    );
    expect(() => trace({ ...made(() => atLeast(1, 0)), chance: {} as never })).toThrow('it is about chance');
  });
});
