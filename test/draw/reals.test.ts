import { describe, expect, it } from 'vitest';
import {
  between,
  cost,
  from,
  nonnegative,
  positive,
  RealDraw,
  reals,
  strictlyBetween,
  toLeaf,
} from '../../src/draw/reals.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { ONE, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const q = (x: Real): Rational => x.leaf!;
const text = (xs: readonly Real[]): string[] => xs.map((x) => `${q(x)}`);
const within = (least: string, most: string) => (x: Real) =>
  q(x).compare(Rational.parse(least)) >= 0 && q(x).compare(Rational.parse(most)) <= 0;
const inside = (least: string, most: string) => (x: Real) =>
  q(x).compare(Rational.parse(least)) > 0 && q(x).compare(Rational.parse(most)) < 0;

describe('the line', () => {
  itIsADraw(reals);

  const xs = drawn(reals, 4_000);

  it('has zeros, ones, halves, negative numbers', () => {
    expect(share(xs, (x) => q(x).sign() === 0)).toBeGreaterThan(0.05);
    expect(share(xs, (x) => q(x).equals(Rational.one))).toBeGreaterThan(0.05);
    expect(share(xs, (x) => q(x).den === 2n)).toBeGreaterThan(0.03);
    expect(share(xs, (x) => q(x).sign() < 0)).toBeGreaterThan(0.3);
  });

  it('has simple fractions that no double is, and doubles of 53 bits', () => {
    expect(share(xs, (x) => x.lo !== x.hi)).toBeGreaterThan(0.05);
    expect(share(xs, (x) => x.lo === x.hi && q(x).den > 1n << 40n)).toBeGreaterThan(0.1);
  });

  it('has several scales: the tiny and the huge, but mostly neither', () => {
    const size = (x: Real) => Math.abs(x.toNumber());
    expect(share(xs, (x) => size(x) > 1e6)).toBeGreaterThan(0.005);
    expect(share(xs, (x) => size(x) > 0 && size(x) < 1e-6)).toBeGreaterThan(0.005);
    expect(share(xs, (x) => size(x) <= 10)).toBeGreaterThan(0.8);
    expect(Math.max(...xs.map(size))).toBeGreaterThan(1e15);
  });

  it('starts with 0, 1, −1, 2, ½', () => {
    expect(text(reals.corners())).toEqual(['0', '1', '-1', '2', '1/2']);
  });
});

describe('the ray x ≥ 0', () => {
  itIsADraw(nonnegative, { member: (x) => q(x).sign() >= 0 });

  it('has its end, and points near it', () => {
    const xs = drawn(nonnegative, 2_000);
    expect(share(xs, (x) => q(x).sign() === 0)).toBeGreaterThan(0.05);
    expect(share(xs, (x) => x.lo > 0 && x.hi < 1e-5)).toBeGreaterThan(0.02);
  });
});

describe('the ray x > 0', () => {
  itIsADraw(positive, { member: (x) => q(x).sign() > 0 });

  it('does without its end', () => {
    expect(positive.fit(0)).toBeUndefined();
    expect(text(positive.corners())).not.toContain('0');
  });
});

describe('the ray x ≥ −7/2', () => {
  itIsADraw(from('-7/2'), { member: within('-7/2', '1e400') });
});

describe('a ray to the left', () => {
  itIsADraw(new RealDraw(undefined, { at: Rational.parse('1/3'), included: false }), {
    member: inside('-1e400', '1/3'),
  });
});

describe('the segment [0.02, 0.98]', () => {
  const segment = between('0.02', '0.98');
  itIsADraw(segment, { member: within('1/50', '49/50') });

  it('has its ends, as decimals, and points very near them', () => {
    const xs = drawn(segment, 2_000);
    for (const end of ['1/50', '49/50']) {
      expect(share(xs, (x) => `${q(x)}` === end)).toBeGreaterThan(0.02);
      const gap = (x: Real) => q(x).minus(Rational.parse(end)).toNumber();
      const near = xs.filter((x) => gap(x) !== 0 && Math.abs(gap(x)) < 1e-4);
      expect(near.length).toBeGreaterThan(40);
      expect(new Set(text(near)).size).toBeGreaterThan(15);
    }
  });

  it('is drawn evenly between them as well', () => {
    const xs = drawn(segment, 4_000).map((x) => x.toNumber());
    for (let k = 0; k < 8; k++) expect(share(xs, (x) => x > k / 8 && x < (k + 1) / 8)).toBeGreaterThan(0.05);
  });
});

describe('the open segment (0, 1)', () => {
  const segment = strictlyBetween(0, 1);
  itIsADraw(segment, { member: inside('0', '1') });

  it('does without its ends', () => {
    expect([segment.fit(0), segment.fit(1)]).toEqual([undefined, undefined]);
  });
});

describe('a segment without a double in it', () => {
  const lowest = `${2n ** 60n + 1n}/${2n ** 60n}`;
  const highest = `${2n ** 60n + 2n}/${2n ** 60n}`;
  itIsADraw(between(lowest, highest), { member: within(lowest, highest) });
});

describe('a segment of one point', () => {
  it('has that point', () => {
    expect(new Set(text(drawn(between('1/3', '1/3'), 100)))).toEqual(new Set(['1/3']));
  });
});

describe('a segment with nothing in it', () => {
  it('is refused', () => {
    for (const empty of [() => between(1, 0), () => strictlyBetween(1, 1), () => strictlyBetween(2, '3/2')]) {
      expect(empty).toThrow(RangeError);
    }
  });

  it('is refused when an end is no rational', () => {
    expect(() => between(0, 0.5)).toThrow('the end of a range must be an integer or the text of a rational');
    expect(() => from(sqrt(2))).toThrow(RangeError);
  });
});

describe('a simpler real', () => {
  const simpler = (x: string, draw = reals) => text([...draw.simpler(real(x))]);

  it('is an integer first, the least first', () => {
    expect(simpler('355/113').slice(0, 4)).toEqual(['0', '1', '-1', '2']);
    expect(simpler('1')).toEqual(['0']);
    expect(simpler('0')).toEqual([]);
  });

  it('may be an approximation with a small denominator', () => {
    expect(simpler('355/113')).toContain('22/7');
    expect(text([...reals.simpler(real.double(0.1))])).toContain('1/10');
  });

  it('may have the leading bits alone, or fewer of them, or lose its sign', () => {
    expect(simpler('1000003/7')).toEqual(expect.arrayContaining(['142857', '131072', '4', '279']));
    expect(simpler(`1/${2n ** 40n}`)).toContain(`1/${2n ** 20n}`);
    expect(simpler('-5')).toContain('5');
  });

  it('keeps to the range, and comes nearer to its ends', () => {
    expect(simpler('4/5', between('3/4', 1))).toEqual(['1', '3/4']);
    expect(simpler(`1/${3n ** 40n}`, strictlyBetween(0, 1))).toContain('1/2');
    expect(simpler('1000003/7', from(1000))[0]).toBe('1000');
    expect(simpler('2000006', nonnegative)).toContain('1000003');
  });
});

describe('a value from elsewhere', () => {
  it('fits as an integer, a text, a leaf', () => {
    expect(text([3, 3n, '0.75', real('2/3')].map((x) => reals.fit(x)!))).toEqual(['3', '3', '3/4', '2/3']);
    expect(reals.fit(ONE)).toBe(ONE);
  });

  it('does not fit otherwise', () => {
    expect([0.5, Number.NaN, 'x', '', sqrt(2), null, undefined, [], true].map(toLeaf)).toEqual(
      Array(9).fill(undefined),
    );
  });
});

describe('the cost of writing a rational', () => {
  it('grows with its digits, for a denominator, for a sign', () => {
    const texts = ['0', '1', '-1', '2', '3', '-3', '4', '5', '1/2', '1/3', '-1/2', '7/8', '355/113', '-355/113'];
    const costs = texts.map((x) => cost(Rational.parse(x)));
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(new Set(costs).size).toBe(costs.length);
  });
});
