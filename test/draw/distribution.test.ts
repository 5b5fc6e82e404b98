import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Distribution,
  type DistributionDraw,
  distribution,
  positiveDistribution,
} from '../../src/draw/distribution.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { real } from '../../src/numbers/real.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const texts = (p: Distribution): string[] => p.map((v) => `${v.leaf}`);
const sumsToOne = (p: Distribution): boolean => p.reduce((s, v) => s.plus(v.leaf!), Rational.zero).equals(Rational.one);
const P = (...xs: (number | string)[]): Distribution => xs.map((v) => real(v));

describe('distributions on four atoms', () => {
  const closed = (p: Distribution) => p.length === 4 && sumsToOne(p) && p.every((v) => v.leaf!.sign() >= 0);
  itIsADraw(distribution(4), { member: closed, samples: 200 });

  const ps = drawn(distribution(4), 2_000);

  it('have atoms without mass, ties, and are uniform now and then', () => {
    expect(share(ps, (p) => p.some((v) => v.leaf!.sign() === 0))).toBeGreaterThan(0.15);
    expect(share(ps, (p) => new Set(texts(p)).size < 4)).toBeGreaterThan(0.3);
    expect(share(ps, (p) => texts(p).every((v) => v === '1/4'))).toBeGreaterThan(0.03);
    expect(share(ps, (p) => texts(p).includes('1'))).toBeGreaterThan(0.03);
  });

  it('are peaked by many orders of magnitude now and then', () => {
    expect(share(ps, (p) => p.some((v) => v.lo > 0 && v.hi < 1e-9))).toBeGreaterThan(0.05);
  });
});

describe('positive distributions on three atoms', () => {
  const open = (p: Distribution) => p.length === 3 && sumsToOne(p) && p.every((v) => v.leaf!.sign() > 0);
  itIsADraw(positiveDistribution(3), { member: open, samples: 200 });
});

describe('distributions on one atom', () => {
  it('are the point mass', () => {
    for (const draw of [distribution(1), positiveDistribution(1)]) {
      expect(new Set(drawn(draw, 50).map((p) => texts(p).join()))).toEqual(new Set(['1']));
      expect(draw.corners().map(texts)).toEqual([['1']]);
    }
  });
});

describe('a distribution from elsewhere', () => {
  it('is itself if it is a member', () => {
    const p = P('1/3', '2/3');
    expect(distribution(2).fit(p)).toBe(p);
    expect(texts(distribution(2).fit(['1/3', '2/3'])!)).toEqual(['1/3', '2/3']);
  });

  it('is normalised, cut, and filled up with nothing or a tenth', () => {
    expect(texts(distribution(2).fit([1, 3])!)).toEqual(['1/4', '3/4']);
    expect(texts(distribution(2).fit(['1/4', '1/4', '1/2'])!)).toEqual(['1/2', '1/2']);
    expect(texts(distribution(3).fit(['1/2', '1/2'])!)).toEqual(['1/2', '1/2', '0']);
    expect(texts(positiveDistribution(3).fit(['1/2', '1/2'])!)).toEqual(['5/11', '5/11', '1/11']);
  });

  it('does not fit with negative shares, without any, or where 0 is left out', () => {
    const misfits = [['-1', 2], [0, 0], [], ['x', 1], 'p', null];
    expect(misfits.map((p) => distribution(2).fit(p))).toEqual(misfits.map(() => undefined));
    expect(positiveDistribution(2).fit([0, 1])).toBeUndefined();
  });
});

describe('a simpler distribution', () => {
  it('is uniform or a point mass first, then of fewer digits', () => {
    const simpler = [...distribution(2).simpler(P('355/468', '113/468'))].map(texts);
    expect(simpler.slice(0, 2)).toEqual([
      ['1/2', '1/2'],
      ['1', '0'],
    ]);
    expect(simpler).toContainEqual(['3/4', '1/4']);
  });

  it('may have one atom changed alone', () => {
    expect([...distribution(3).simpler(P('1/7', '2/7', '4/7'))].map(texts)).toContainEqual(['1/6', '1/3', '1/2']);
  });
});

describe('a number of atoms by name', () => {
  it('is looked up among the variables before', () => {
    expect((distribution('k').given({ k: 3 }) as DistributionDraw).k).toBe(3);
    expect((positiveDistribution('k').given({ k: 3 }) as DistributionDraw).open).toBe(true);
  });
});

describe('in fast-check', () => {
  it('a property about distributions runs, and its counterexample is shrunk', () => {
    fc.assert(fc.property(distribution(3), sumsToOne));
    const run = fc.check(
      fc.property(distribution(3), (p) => p[1]!.hi < 0.6),
      { seed: 5 },
    );
    expect(run.failed && texts(run.counterexample![0])).toEqual(['0', '1', '0']);
  });
});
