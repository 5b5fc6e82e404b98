/**
 * The spectral norm ‖A‖, the largest singular value, as a real number of any precision.
 *
 * Where it has a closed form it is that: for a single row or column, the root of the sum of squares; for two,
 *
 *   ‖A‖² = (p + r + √((p − r)² + 4q²))/2,   [p q; q r] the smaller Gram matrix;
 *
 * for perpendicular rows, the longest of them; for rank one, the root of the sum of squares. And where ‖A‖² is a rational
 * number of moderate size for a rational matrix, it is that number: multiplied by the square of the common denominator it
 * is an algebraic integer, so an integer, which the enclosure singles out and a determinant confirms.
 *
 * For any other matrix ‖A‖² = ρ‖A‖_F² with 1/min(m, n) ≤ ρ ≤ 1, enclosed in doubles (`singular-values.ts`) and at any
 * precision (`top-eigenvalue.ts`).
 */
import type { Special } from '../numbers/arithmetic.ts';
import { evaluate } from '../numbers/evaluate.ts';
import { divDown, divUp, mulDown, mulUp } from '../numbers/interval.ts';
import { Rational } from '../numbers/rational.ts';
import { rationals } from '../numbers/rationals.ts';
import { dot, max, type Real, real, special, sqrt, sum, ZERO } from '../numbers/real.ts';
import { largestSingularValue, type SingularBounds } from '../numbers/singular-values.ts';
import { gramMatrix, topEigenvalue } from '../numbers/top-eigenvalue.ts';
import { rationalTop } from './characteristic.ts';
import type { Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';

/** ‖A‖. A: m × n, m, n ≥ 1, with entries of any size: relative width about 1e−12 for 32 × 32. */
export function spectralNorm(A: Matrix): Real {
  const k = exponentOf(A);
  if (Math.abs(k) <= TAME) return sqrt(squaredSpectralNorm(A));
  const unit = real(powerOf2(k));
  return sqrt(squaredSpectralNorm(A.map((row) => row.map((x) => x.over(unit))))).times(unit);
}

const known = new WeakMap<Matrix, Real>();

/** ‖A‖², the largest eigenvalue of AᵀA; worked out once for an array. Throws `RangeError` for ragged rows. */
export function squaredSpectralNorm(A: Matrix): Real {
  let found = known.get(A);
  if (found === undefined) {
    found = computed(A);
    known.set(A, found);
  }
  return found;
}

function computed(A: Matrix): Real {
  const rows = shorter(withoutZeros(A));
  if (rows.length === 0) return ZERO;
  const [x, y] = rows as [Vector, Vector];
  if (rows.length === 1) return dot(x, x);
  if (rows.length === 2) {
    const [p, q, r] = [dot(x, x), dot(x, y), dot(y, y)];
    return p
      .plus(r)
      .plus(sqrt(p.minus(r).squared().plus(q.squared().times(4))))
      .over(2);
  }
  if (perpendicular(rows)) return max(0, ...rows.map((row) => dot(row, row)));
  if (ofRankOne(rows)) return squaredFrobenius(rows);
  const bounds = boundsOf(rows);
  return (
    exactly(rows, bounds) ?? squaredFrobenius(rows).times(special(shareOf(rows, bounds), [], squaredFrobenius(rows)))
  );
}

/** Squares of numbers of such exponents are doubles far from both ends. */
const TAME = 300;

/** The binary exponent of the largest entry, as doubles see it. */
function exponentOf(A: Matrix): number {
  let largest = 0;
  for (const row of A) for (const x of row) largest = Math.max(largest, Math.abs(x.toNumber()));
  return largest > 0 && largest < Infinity ? Math.ceil(Math.log2(largest)) : 0;
}

function powerOf2(k: number): Rational {
  const power = 1n << BigInt(Math.abs(k));
  return k < 0 ? Rational.ratio(1n, power) : Rational.of(power);
}

/** ‖A‖_F², the sum of the squares of all entries. */
export function squaredFrobenius(A: Matrix): Real {
  return sum(A.map((row) => dot(row, row)));
}

function withoutZeros(A: Matrix): Matrix {
  const n = A[0]?.length ?? 0;
  for (const [i, row] of A.entries()) {
    if (row.length !== n) throw new RangeError(`a matrix with ${n} entries in row 1 and ${row.length} in row ${i + 1}`);
  }
  const rows = A.filter((row) => !row.every(isZero));
  const columns = Array.from({ length: n }, (_, k) => k).filter((k) => !rows.every((row) => isZero(row[k]!)));
  return columns.length === n ? rows : rows.map((row) => columns.map((k) => row[k]!));
}

function isZero(x: Real): boolean {
  return x.lo === 0 && x.hi === 0;
}

/** A or its transpose, whichever has fewer rows. */
function shorter(A: Matrix): Matrix {
  const n = A[0]?.length ?? 0;
  return A.length <= n ? A : Array.from({ length: n }, (_, k) => A.map((row) => row[k]!));
}

/** Every two rows are perpendicular, decided for rational ones. */
function perpendicular(A: Matrix): boolean {
  return A.every((x, i) => A.slice(0, i).every((y) => vanishes(dot(x, y))));
}

/** Every row is a multiple of the first, decided for rational ones; the first is not 0. */
function ofRankOne([x, ...others]: Matrix): boolean {
  const k = x!.findIndex((v) => v.lo > 0 || v.hi < 0);
  return k >= 0 && others.every((y) => y.every((v, i) => vanishes(v.times(x![k]!).minus(y[k]!.times(x![i]!)))));
}

function vanishes(x: Real): boolean {
  return x.lo <= 0 && x.hi >= 0 && x.rational && x.total && evaluate(x, rationals).sign() === 0;
}

function boundsOf(A: Matrix): SingularBounds {
  const [m, n] = [A.length, A[0]!.length];
  const [mid, radius] = [new Float64Array(m * n), new Float64Array(m * n)];
  for (let i = 0; i < m; i++) {
    for (let k = 0; k < n; k++) {
      const x = A[i]![k]!;
      mid[i * n + k] = x.toNumber();
      radius[i * n + k] = x.lo === x.hi ? 0 : Math.max(x.hi - mid[i * n + k]!, mid[i * n + k]! - x.lo) * (1 + 2 ** -50);
    }
  }
  return largestSingularValue(mid, m, n, radius);
}

/** ‖A‖² if it is found to be rational. */
function exactly(A: Matrix, { lo, hi }: SingularBounds): Real | undefined {
  if (!(hi < 2 ** TAME) || !A.every((row) => row.every((x) => x.rational && x.total))) return undefined;
  const top = rationalTop(
    A.map((row) => row.map((x) => evaluate(x, rationals))),
    mulDown(lo, lo),
    mulUp(hi, hi),
  );
  return top && real(top);
}

/** ρ = ‖A‖²/‖A‖_F², which does not change when A is multiplied by a number: as a function of ‖A‖_F², a constant. */
function shareOf(A: Matrix, { lo, hi, direction }: SingularBounds): Special {
  const least = 1 / A.length;
  return {
    name: '‖A‖²/‖A‖_F²',
    domain: 'x ≥ 0',
    interval(_, whole) {
      if (!(whole.lo > 0) || !(whole.hi < Infinity)) return { lo: Math.min(1, least * (1 - 2 ** -52)), hi: 1 };
      return {
        lo: Math.max(least * (1 - 2 ** -52), divDown(mulDown(lo, lo), whole.hi)),
        hi: Math.min(1, divUp(mulUp(hi, hi), whole.lo)),
      };
    },
    enclosure(E, _, whole) {
      const rows = A.map((row) => row.map((x) => evaluate(x, E)));
      return E.div(topEigenvalue(E, gramMatrix(E, rows), direction), whole);
    },
  };
}
