import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claim.ts';
import { inequality } from '../../../src/claim.ts';
import { between } from '../../../src/draw/reals.ts';
import { BLOCK_CASES } from '../../../src/engine/block.ts';
import { judge, prepare } from '../../../src/engine/case.ts';
import { randomOf } from '../../../src/engine/random.ts';
import { portfolio } from '../../../src/engine/search/portfolio.ts';
import { valueText } from '../../../src/engine/text.ts';
import { atMost } from '../../../src/statement.ts';
import { coincidence, farOut, meanOfBumps, nearTie, softmaxJacobian } from './families.ts';

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

/** Cases until one refutes, block after block. */
function evaluations(claim: Claim, seed: number, most: number): number {
  const p = prepare(claim);
  let n = 0;
  for (let block = 0; ; block++) {
    const search = portfolio(p, randomOf(seed, block), block);
    let drawn = search.next().value;
    for (let i = 0; i < BLOCK_CASES; i++) {
      const judged = judge(p, drawn);
      n++;
      if (judged.is === 'fails' || n > most) return n;
      drawn = search.next(judged).value;
    }
  }
}

describe('within 1,000 cases, at 20 of 20 seeds, the search refutes a bound that is a little too low', () => {
  it.each(['9/10', '99/100', '999/1000'])('the norm of the softmax Jacobian ≤ %s of its supremum', (c) => {
    expect(Math.max(...SEEDS.map((seed) => evaluations(softmaxJacobian(c, seed), seed, 1_000)))).toBeLessThanOrEqual(
      1_000,
    );
  });

  it.each(['9/10', '99/100', '999/1000'])('the mean of bumps ≤ %s of its maximum', (c) => {
    expect(Math.max(...SEEDS.map((seed) => evaluations(meanOfBumps(c, seed), seed, 1_000)))).toBeLessThanOrEqual(1_000);
  });
});

describe('within 20,000 cases, at 20 of 20 seeds, the search refutes what is false', () => {
  it.each([
    ['only within 10⁻⁶ of a tie', nearTie],
    ['only for vectors longer than 10⁸', farOut],
    ['only when two of five inputs coincide', coincidence],
  ])('%s', (_, claim) => {
    expect(Math.max(...SEEDS.map((seed) => evaluations(claim, seed, 20_000)))).toBeLessThanOrEqual(20_000);
  });
});

describe('the portfolio', () => {
  const said = { title: { en: 'x', zh: 'x' }, statement: 'x', source: { cite: 'x', where: 'x' } };
  const first = (claim: Claim, block: number, n: number): string[] => {
    const p = prepare(claim);
    const search = portfolio(p, randomOf('first', block), block);
    const cases: string[] = [];
    let drawn = search.next().value;
    for (let i = 0; i < n; i++) {
      cases.push(valueText(drawn));
      drawn = search.next(judge(p, drawn)).value;
    }
    return cases;
  };
  const claim = inequality({ ...said, forAll: { x: between(0, 1) }, conclude: ({ x }) => atMost(x, 1) });

  it('begins the first block with the simplest corners, and no other; the others follow', () => {
    const corners = prepare(claim).draw.corners().map(valueText);
    expect(corners).toContain('{ x: 0 }');
    expect(first(claim, 0, 4)).toEqual(corners.slice(0, 4));
    expect(first(claim, 0, 80)).toEqual(expect.arrayContaining(corners));
    expect(first(claim, 1, 4)).not.toEqual(corners.slice(0, 4));
  });

  it('climbs: in a block it comes nearer to the bound than draws alone', () => {
    const product = inequality({
      ...said,
      forAll: { x: between(0, 1), y: between(0, 1) },
      conclude: ({ x, y }) => atMost(x.times(y.minus(x.squared())).times(8), 4),
    });
    const p = prepare(product);
    const reach = (drawn: any) => drawn.x.toNumber() * (drawn.y.toNumber() - drawn.x.toNumber() ** 2);
    const search = portfolio(p, randomOf('climb'), 1);
    const random = randomOf('climb');
    let [best, alone] = [0, 0];
    let drawn = search.next().value;
    for (let i = 0; i < BLOCK_CASES; i++) {
      best = Math.max(best, reach(drawn));
      alone = Math.max(alone, reach(p.draw.generate(random).value));
      drawn = search.next(judge(p, drawn)).value;
    }
    // The maximum is 2/(3√3) = 0.38490…, at y = 1, x = 1/√3.
    expect(best).toBeGreaterThan(0.3848);
    expect(best).toBeGreaterThan(alone);
  });

  it('draws also where the claim says that its two sides are close', () => {
    const near = { ...claim, nearEquality: { 'at the end': { x: between('999/1000', 1) } } };
    const share = (c: Claim) => first(c, 1, 200).filter((text) => /0\.999|999\/1000/.test(text)).length;
    expect(share(near)).toBeGreaterThan(share(claim));
  });
});
