import { describe, expect, it } from 'vitest';
import { identity } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { checkProof } from '../../src/engine/proof.ts';
import { trace } from '../../src/engine/trace.ts';
import { comparisonText } from '../../src/kernels/formula-text.ts';
import { ONE, type Real, sqrt, sum, ZERO } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { equal } from '../../src/statement.ts';
import { ABOUT } from './made.ts';

/** |x|, by its sign. */
const size = (x: Real, atZero = ZERO) => (sign(x) === 0 ? atZero : x.times(sign(x)));

const claim = identity({
  ...ABOUT,
  forAll: { x: reals, y: reals },
  conclude: ({ x, y }) => equal(size(x).times(size(y)), x.times(y).abs()),
  failsIf: {
    'without the sign': { conclude: ({ x, y }) => equal(size(x).times(y), x.times(y).abs()) },
    'at 0 it is 1': { conclude: ({ x, y }) => equal(size(x, ONE).times(size(y, ONE)), x.times(y).abs()) },
    'of a root that need not exist': { conclude: ({ x }) => equal(size(sqrt(x)).squared(), x) },
    'of a quotient that need not exist': { conclude: ({ x }) => equal(size(ONE.over(x)).times(0), 0) },
  },
});
const [polynomial, signs] = [{ by: 'polynomial' }, { by: 'signs' }];
/** For the sign of x, and then for that of y. */
const proof = {
  '<': { '<': polynomial, '=': signs, '>': polynomial },
  '=': { '<': signs, '=': signs, '>': signs },
  '>': { '<': polynomial, '=': signs, '>': polynomial },
};

describe('a claim whose code looks at the sign of a number', () => {
  it('is run once for each sign, which is then a hypothesis', () => {
    const goal = trace(claim, {}, undefined, ['>', '<']);
    expect(Object.entries(goal.hypotheses).map(([name, p]) => `${name}: ${comparisonText(p as never)}`)).toEqual([
      'sign 1: x > 0',
      'sign 2: y < 0',
    ]);
    expect(comparisonText(goal.conclusion as never)).toBe('x*1*(y*(-1)) = abs(x*y)');
    expect(() => trace(claim)).toThrow('it looks at the sign of x, and each takes a proof');
    expect(() => trace(claim, {}, undefined, ['='])).toThrow('the sign of y');
  });

  it('is proved by a proof for each, of which none may be missing or fail', () => {
    expect(checkProof(claim, { proof })).toMatchObject({ partial: false, proof: { kernels: ['polynomial', 'signs'] } });
    for (const branch of ['<', '=', '>'] as const) {
      const { [branch]: one, ...others } = proof;
      const { '>': _, ...fewer } = one;
      expect(() => checkProof(claim, { proof: others })).toThrow('each takes a proof');
      expect(() => checkProof(claim, { proof: { ...proof, [branch]: fewer } })).toThrow('each takes a proof');
      const wrong = { ...one, '=': { by: 'linear', multipliers: {} } };
      expect(() => checkProof(claim, { proof: { ...proof, [branch]: wrong } })).toThrow(`${branch}: =: `);
    }
    expect(() => checkProof(claim, { proof: signs })).toThrow('each takes a proof');
  });

  it('looks only at numbers that exist', () => {
    const each = { '<': signs, '=': signs, '>': signs };
    const rootOf = { ...claim, ...claim.failsIf['of a root that need not exist'], failsIf: {} } as typeof claim;
    expect(() => checkProof(rootOf, { proof: each })).toThrow('<: ');
    expect(() => trace(rootOf, {}, undefined, ['>'])).toThrow('which need not exist');
    const over = { ...claim, ...claim.failsIf['of a quotient that need not exist'], failsIf: {} } as typeof claim;
    expect(() => checkProof(over, { proof: each })).toThrow('which need not exist');
  });

  it('may be so in every dimension', () => {
    const product = { by: 'polynomial' };
    const square = identity({
      ...ABOUT,
      forAll: { n: integers(1, 3), x: vector('n') },
      conclude: ({ x }) => equal(size(sum(x)).times(sum(x).abs()), sum(x).squared()),
      failsIf: { 'x is taken for positive': { conclude: ({ x }) => equal(size(sum(x)), sum(x)) } },
    });
    const branches = { '<': product, '=': { ...product, multipliers: { 'sign 1': '-total(x[i])' } }, '>': product };
    expect(checkProof(square, { every: 'n', proof: branches }).partial).toBe(false);
  });
});
