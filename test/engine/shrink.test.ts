import { describe, expect, it } from 'vitest';
import { type Claim, implication, inequality } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { dimension, integers } from '../../src/draw/integer.ts';
import { nonnegative, reals } from '../../src/draw/reals.ts';
import type { Drawing } from '../../src/draw/record.ts';
import { vector } from '../../src/draw/vectors.ts';
import { judge, prepare } from '../../src/engine/case.ts';
import { shrink } from '../../src/engine/shrink.ts';
import { valueText } from '../../src/engine/text.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { log1p, type Real, real } from '../../src/numbers/real.ts';
import { atMost, lessThan } from '../../src/statement.ts';
import { ABOUT, noValue } from './made.ts';

const shrunk = (claim: Claim, found: Drawing) => {
  const p = prepare(claim);
  const { drawn, shrinks } = shrink(p, found);
  const judged = judge(p, drawn);
  return { drawn, shrinks, text: valueText(drawn), margin: judged.is === 'fails' ? judged.margin : undefined };
};

describe('a counterexample', () => {
  const below = inequality({ ...ABOUT, forAll: { x: reals }, conclude: ({ x }) => atMost(x, 100) });

  it('is made simpler as long as it fails', () => {
    const { text, shrinks } = shrunk(below, { x: real.double(123456.789) });
    expect(text).toBe('{ x: 119 }');
    expect(shrinks).toBeGreaterThan(0);
  });

  it('keeps half of its margin, or an eighth of the larger side', () => {
    for (const x of ['101', '112', '115', '150', '1000', '1000000000/7']) {
      const p = prepare(below);
      const before = judge(p, { x: real(x) });
      const { margin } = shrunk(below, { x: real(x) });
      expect(before.is === 'fails' && margin! >= Math.min(before.margin / 2, 1 / 8)).toBe(true);
    }
    expect(shrunk(below, { x: real('101') })).toMatchObject({ text: '{ x: 101 }', shrinks: 0 });
  });

  it('is not shrunk to one that barely fails', () => {
    const tangent = inequality({ ...ABOUT, forAll: { x: nonnegative }, conclude: ({ x }) => atMost(x, log1p(x)) });
    const { margin, text } = shrunk(tangent, { x: real('355/113') });
    expect(margin).toBeGreaterThanOrEqual(1 / 8);
    expect(text).toBe('{ x: 1 }');
  });

  it('at a tie is shrunk to another tie', () => {
    const strict = inequality({
      ...ABOUT,
      forAll: { n: dimension, x: vector('n') },
      conclude: ({ x }) => lessThan(x[0]!, x[0]!),
    });
    const found = { n: 3, x: [real('7/3'), real(5), real(6)] };
    const { text, margin } = shrunk(strict, found);
    expect([text, Math.abs(margin!)]).toEqual(['{ n: 1, x: (0) }', 0]);
  });

  it('loses dimensions, entries, digits, signs', () => {
    const short = inequality({
      ...ABOUT,
      forAll: { n: dimension, x: vector('n') },
      conclude: ({ x }) => atMost(squaredNorm(x), 3),
    });
    const found = { n: 4, x: [real('-17/4'), real.double(0.1), real(-12), real('22/7')] };
    expect(shrunk(short, found).text).toBe('{ n: 1, x: (2) }');
  });

  it('keeps to the hypotheses', () => {
    const odd = implication({
      ...ABOUT,
      forAll: { n: integers(0, 100), x: reals },
      assume: { 'n is large': ({ n, x }) => atMost(x.times(n), n * (n - 7)) },
      conclude: ({ n }) => atMost(n, 3),
    });
    const { drawn } = shrunk(odd, { n: 50, x: real(40) });
    expect(drawn.n as number).toBeGreaterThan(3);
    expect((drawn.x as Real).toNumber()).toBeLessThanOrEqual((drawn.n as number) - 7);
  });

  it('without a value is shrunk to another without a value', () => {
    const quotient = inequality({
      ...ABOUT,
      forAll: { x: nonnegative, y: nonnegative },
      conclude: ({ x, y }) => atMost(noValue(x).plus(y), 1),
    });
    expect(shrunk(quotient, { x: real('22/7'), y: real.double(0.3) })).toMatchObject({
      text: '{ x: 0, y: 0 }',
      margin: Infinity,
    });
  });

  it('with a margin that doubles cannot tell is still made simpler', () => {
    const huge = inequality({
      ...ABOUT,
      forAll: { x: nonnegative },
      conclude: ({ x }) => atMost(x.plus(1).power(600), x.plus(1).power(599)),
    });
    expect(shrunk(huge, { x: real('12345/678') }).text).toBe('{ x: 1 }');
  });

  it('is left alone when it is none', () => {
    expect(shrunk(below, { x: real(5) })).toMatchObject({ text: '{ x: 5 }', shrinks: 0 });
  });

  it('is given up on after so many trials', () => {
    const found = { xs: Array.from({ length: 400 }, (_, i) => real(`${10n ** 30n + BigInt(i)}/${3n ** 40n}`)) };
    let trials = 0;
    const alone = inequality({
      ...ABOUT,
      forAll: { xs: family(400, reals) },
      conclude: ({ xs }) => {
        trials++;
        return atMost(xs.every((x, i) => x === found.xs[i]) ? 1 : 0, 0);
      },
    });
    expect(shrunk(alone, found).shrinks).toBe(0);
    expect(trials).toBe(4_000 + 2);
  });
});
