import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutsideDomain, Unsupported } from '../../src/numbers/arithmetic.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { PRIME, residues as R } from '../../src/numbers/residue.ts';

const residue = fc.oneof(fc.bigInt({ min: 0n, max: PRIME - 1n }), fc.constantFrom(0n, 1n, 2n, PRIME - 1n));
const rational = fc
  .tuple(fc.bigInt({ min: -(1n << 80n), max: 1n << 80n }), fc.bigInt({ min: 1n, max: 1n << 80n }))
  .map(([n, d]) => Rational.ratio(n, d));
const SAMPLES = fc.sample(fc.tuple(residue, residue, residue), { numRuns: 2_000, seed: 31 });

describe('residues modulo 2^61 − 1', () => {
  it('are a prime field, by the test of Lucas and Lehmer', () => {
    expect(PRIME).toBe(2305843009213693951n);
    let s = 4n;
    for (let k = 0; k < 59; k++) s = (s * s - 2n) % PRIME;
    expect(s).toBe(0n);
  });

  it('keep the laws of a field, each result in 0 … p − 1', () => {
    const inRange = (...all: bigint[]): boolean => all.every((a) => a >= 0n && a < PRIME);
    for (const [a, b, c] of SAMPLES) {
      expect(inRange(R.add(a, b), R.sub(a, b), R.mul(a, b), R.neg(a))).toBe(true);
      expect(R.mul(a, R.add(b, c))).toBe(R.add(R.mul(a, b), R.mul(a, c)));
      expect(R.add(R.sub(a, b), b)).toBe(a);
      expect(R.add(a, R.neg(a))).toBe(0n);
      if (b === 0n) continue;
      expect(inRange(R.div(a, b))).toBe(true);
      expect(R.mul(R.div(a, b), b)).toBe(a);
    }
  });

  it('respect the arithmetic of rationals', () => {
    for (const [p, q] of fc.sample(fc.tuple(rational, rational), { numRuns: 1_000, seed: 32 })) {
      expect(R.of(p.plus(q))).toBe(R.add(R.of(p), R.of(q)));
      expect(R.of(p.minus(q))).toBe(R.sub(R.of(p), R.of(q)));
      expect(R.of(p.times(q))).toBe(R.mul(R.of(p), R.of(q)));
      if (q.sign() !== 0) expect(R.of(p.over(q))).toBe(R.div(R.of(p), R.of(q)));
    }
    expect(R.of(Rational.parse('-1'))).toBe(PRIME - 1n);
    expect(R.of(Rational.of(PRIME))).toBe(0n);
  });

  it('tell a true identity from a false one', () => {
    const two = R.of(Rational.of(2));
    for (const [a, b] of SAMPLES.filter(([x, y]) => x > 2n && y > 2n)) {
      const square = R.mul(R.add(a, b), R.add(a, b));
      const expanded = R.add(R.add(R.mul(a, a), R.mul(b, b)), R.mul(two, R.mul(a, b)));
      expect(R.sub(square, expanded)).toBe(0n);
      expect(R.sub(square, R.add(R.mul(a, a), R.mul(b, b)))).not.toBe(0n);
    }
  });

  it('are not divided by multiples of p', () => {
    expect(() => R.div(1n, 0n)).toThrow(OutsideDomain);
    expect(() => R.of(Rational.ratio(1n, PRIME * 3n))).toThrow(OutsideDomain);
  });

  it('have neither roots nor functions', () => {
    expect(() => R.sqrt(4n)).toThrow(Unsupported);
    expect(() => R.apply('exp', 0n)).toThrow(Unsupported);
  });
});
