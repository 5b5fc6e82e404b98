import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ILLUSTRATED_CLAIMS, illustrations } from '../../src/commands/illustrations.ts';
import { claimFiles } from '../../src/engine/registry.ts';
import { figure } from '../../src/report/site/pictures/picture.ts';

const pictures = illustrations(ILLUSTRATED_CLAIMS);
const series = (claim: string, i: number, name: string) =>
  pictures[claim]![i]!.data.rows.filter(([s]) => s === name).map(([, x, y]) => [Number(x), Number(y)] as const);

describe('the numbers of the pictures', () => {
  it('are finite, and the same twice', () => {
    const drawn = (ps: typeof pictures) => Object.values(ps).flatMap((of) => of.map((p) => figure(p).text));
    expect(drawn(pictures).join('')).not.toMatch(/NaN|Infinity/);
    expect(drawn(illustrations(ILLUSTRATED_CLAIMS))).toEqual(drawn(pictures));
  });

  it('are of claims that there are', () => {
    const names = claimFiles(resolve(import.meta.dirname, '../..')).map((f) => f.name);
    expect(names).toEqual(expect.arrayContaining(ILLUSTRATED_CLAIMS));
    expect(illustrations(['constructor', 'demo/none'])).toEqual({});
  });

  it('have the bound above the exact probability, and the frequencies near it', () => {
    for (const i of [0, 1]) {
      const of = (name: string) => series('johnson-lindenstrauss/unit-norm', i, name);
      const exact = new Map(of('exact'));
      for (const [x, y] of of('bound')) expect(y).toBeGreaterThan(exact.get(x)!);
      const near = of('observed in 10000 draws').filter(([x]) => exact.get(x)! > -2);
      expect(near.length).toBeGreaterThan(4);
      for (const [x, y] of near) expect(Math.abs(y - exact.get(x)!)).toBeLessThan(0.2);
    }
  });

  it('have the dimensions of the table of jl-dimension-union', () => {
    const claim = 'johnson-lindenstrauss/jl-dimension-union';
    expect(series(claim, 0, 'enough, ε = 0.1').at(-1)).toEqual([1e6, 16_049]);
    expect(series(claim, 0, 'enough, ε = 0.5')[0]).toEqual([2, 4]);
    expect(series(claim, 0, 'asked for, ε = 0.5')[0]).toEqual([2, 67]);
  });

  it('have the iterates of the post: 0.725 after one, towards √19/(1 + √19)', () => {
    const path = series('alternating-normalization/binary-example-limit', 0, 'the undecided row');
    expect(path[1]).toEqual([1, 0.725]);
    expect(path.at(-1)![1]).toBeCloseTo(Math.sqrt(19) / (1 + Math.sqrt(19)), 3);
  });

  it('have the Taylor polynomial nearer to e^x for x > 0', () => {
    const claim = 'linear-attention/exp-limit';
    const power = new Map(series(claim, 1, '(1 + x/8)^8'));
    const taylor = series(claim, 1, 'Taylor polynomial');
    for (const [x, y] of taylor.filter(([x]) => x > 0)) expect(y).toBeLessThan(power.get(x)!);
    expect(taylor[0]![1]).toBeGreaterThan(power.get(-6)!);
  });

  it('have the two kernels between their bounds', () => {
    const between = (claim: string, of: string, most: string, least: string) => {
      const [above, below] = [new Map(series(claim, 0, most)), new Map(series(claim, 0, least))];
      const points = series(claim, 0, of);
      expect(points.length).toBeGreaterThan(20);
      for (const [x, y] of points) {
        expect(y).toBeLessThanOrEqual(above.get(x)!);
        expect(y).toBeGreaterThanOrEqual(below.get(x)!);
      }
    };
    between('linear-attention/taylor-trunc', 'error', 'at most the next term times e^x', 'at least the next term');
    between('linear-attention/exp-limit', '(1 + x/8)^8/e^x', '1', '1 − x²/8');
  });

  it('have the two gradients equal for one unit a layer, and apart for more', () => {
    for (const depth of ['one layer', 'two layers', 'four layers']) {
      const [one, ...wider] = series('gradient-penalty/main', 0, depth);
      expect(one).toEqual([1, 1]);
      for (const [, y] of wider) expect(y > 0 && y < 1).toBe(true);
    }
    const at8 = (depth: string) => series('gradient-penalty/main', 0, depth).at(-1)![1];
    expect(at8('four layers')).toBeLessThan(at8('one layer'));
  });

  it('have every form of the critic jump at the facet, the ICCV form from 1/3 to 1/2', () => {
    const at0 = (form: string) =>
      series('gradient-normalization/iccv-grad-norm-facet', 0, form).flatMap(([x, y]) => (x === 0 ? [y] : []));
    expect(at0('D/G')).toEqual([0.5, 1]);
    expect(at0('D/(G + |D|), ICCV')).toEqual([0.333333, 0.5]);
    expect(at0('DG/(G² + 1), WACV')).toEqual([0.4, 0.5]);
  });

  it('have a fair coin cleared, and one of other odds convicted', () => {
    const last = (name: string) => series('johnson-lindenstrauss/jl', 0, name).at(-1)![1];
    expect(last('fair coin, against the claim')).toBeLessThan(0);
    expect(last('fair coin, against the defect')).toBeGreaterThan(6);
    expect(last('odds of 1.25, against the claim')).toBeGreaterThan(12);
  });
});
