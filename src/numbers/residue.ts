import { type Arithmetic, OutsideDomain, Unsupported } from './arithmetic.ts';

/** The Mersenne prime 2^61 − 1. */
export const PRIME = (1n << 61n) - 1n;

/**
 * Residues modulo the prime p = 2^61 − 1, written 0 … p − 1: where polynomial identities are tried.
 *
 * A nonzero polynomial of total degree d over a field, at a point whose coordinates are uniform in a finite part S of
 * it, is 0 with probability at most d/|S|; here d/p. (J. T. Schwartz, *Fast probabilistic algorithms for verification
 * of polynomial identities*, J. ACM 27 (1980), Corollary 1; R. Zippel, *Probabilistic algorithms for sparse
 * polynomials*, EUROSAM 1979.) A polynomial with rational coefficients that is not zero stays so mod p unless p
 * divides the numerator of each coefficient in lowest terms.
 *
 * `of` and `div` throw `OutsideDomain` when p divides the divisor. Residues have neither roots nor elementary
 * functions: `Unsupported`.
 */
export const residues: Arithmetic<bigint> = {
  of: (q) => (reduce(q.num) * inverse(reduce(q.den))) % PRIME,
  add: (a, b) => (a + b) % PRIME,
  sub: (a, b) => reduce(a - b),
  mul: (a, b) => (a * b) % PRIME,
  div: (a, b) => (a * inverse(b)) % PRIME,
  neg: (a) => reduce(-a),
  sqrt() {
    throw new Unsupported('a residue has no square root here');
  },
  apply(f) {
    throw new Unsupported(`a residue has no ${f}`);
  },
};

function reduce(n: bigint): bigint {
  const r = n % PRIME;
  return r < 0n ? r + PRIME : r;
}

/** 1/a by Euclid's algorithm: the remainders r of p and a are kept with coefficients s such that r ≡ s·a. */
function inverse(a: bigint): bigint {
  if (a === 0n) throw new OutsideDomain('division by zero modulo 2^61 − 1');
  let [r0, r1] = [PRIME, a];
  let [s0, s1] = [0n, 1n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1] = [r1, r0 - q * r1];
    [s0, s1] = [s1, s0 - q * s1];
  }
  return reduce(s0);
}
