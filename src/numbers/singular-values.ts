/**
 * The largest singular value of a matrix, between two doubles.
 *
 * One-sided Jacobi rotations (Hestenes 1958) find V with A V nearly orthogonal. They decide nothing: what is certified
 * is certified from A and V alone, whatever V is. With B = A V,
 *
 *   |b_i|/|v_i| ≤ ‖A‖,     ‖A‖ ≤ ‖B‖/σ_min(V),     ‖B‖² ≤ max_i Σ_j |b_i·b_j|,     σ_min(V)² ≥ 1 − ‖VᵀV − I‖.
 *
 * In doubles, an inner product of n terms errs by at most γ_n Σ|x_i||y_i|, γ_n = nu/(1 − nu), u = 2^−53, up to
 * underflow (Higham, *Accuracy and Stability of Numerical Algorithms*, 2002, section 3.1). Hence, with F the Frobenius norm,
 *
 *   ‖fl(AV) − AV‖_F ≤ γ_n F(A) F(V),     Σ_j |fl(b_i·b_j) − b_i·b_j| ≤ γ_m √n F(B)².
 *
 * A is scaled so that its largest entry lies in [1/2, 1): products that underflow err by less than m n 2^−1000 in all,
 * which `TINY` stands for. The relative width is about (m + 2n) n^{3/2} 2^−53: about 1e−12 for 32 × 32.
 */
import { addUp, divDown, divUp, mulDown, mulUp, sqrtDown, sqrtUp, subDown } from './interval.ts';

const U = 2 ** -53;
const TINY = 2 ** -900;
const MOST_SWEEPS = 40;
const CONVERGED = 2 ** -50;

export interface SingularBounds {
  readonly lo: number;
  readonly hi: number;
  /** Near a singular vector of it, on the shorter side, that of the rows if m = n: min(m, n) entries; a steer. */
  readonly direction: Float64Array;
}

/**
 * ‖A‖ for every A whose entries are within `radius` (all 0 if missing) of `mid`: m × n doubles by rows. Entries may
 * reach from 5e−324 to 1e308.
 */
export function largestSingularValue(
  mid: ArrayLike<number>,
  m: number,
  n: number,
  radius?: ArrayLike<number>,
): SingularBounds {
  const short = Math.min(m, n);
  let largest = 0;
  for (let i = 0; i < m * n; i++) largest = Math.max(largest, Math.abs(mid[i]!));
  const away = radius ? frobeniusUp(radius, m * n) : 0;
  if (largest === 0) return { lo: 0, hi: away, direction: new Float64Array(short).fill(1) };
  if (!(largest < Infinity)) return { lo: 0, hi: Infinity, direction: new Float64Array(short).fill(1) };
  const exponent = Math.ceil(Math.log2(largest)) + 1;
  const [down, more] = halves(-exponent);
  const A = new Float64Array(m * n);
  for (let i = 0; i < m; i++) {
    for (let k = 0; k < n; k++) A[m <= n ? k * m + i : i * n + k] = mid[i * n + k]! * down * more;
  }
  const scaled = scaledBounds(A, Math.max(m, n), short);
  const [up, further] = halves(exponent);
  return {
    lo: Math.max(0, subDown(mulDown(mulDown(scaled.lo, up), further), away)),
    hi: addUp(mulUp(mulUp(scaled.hi, up), further), away),
    direction: scaled.direction,
  };
}

/** The same for entries below 1, the largest of them not far below, and m ≥ n. */
function scaledBounds(A: Float64Array, m: number, n: number): SingularBounds {
  const V = rightVectors(A, m, n);
  const [FA, FV] = [frobeniusUp(A, m * n), frobeniusUp(V, n * n)];
  const B = new Float64Array(m * n);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let s = 0;
      for (let k = 0; k < n; k++) s += A[i * n + k]! * V[k * n + j]!;
      B[i * n + j] = s;
    }
  }
  const FB = frobeniusUp(B, m * n);
  const errorB = addUp(mulUp(gamma(n + 1), mulUp(FA, FV)), TINY);
  let [best, longest] = [0, -1];
  let [widest, askew] = [0, 0];
  for (let i = 0; i < n; i++) {
    let [rowB, rowV] = [0, 0];
    for (let j = 0; j < n; j++) {
      const [b, v] = [columnProduct(B, m, n, i, j), columnProduct(V, n, n, i, j)];
      rowB += Math.abs(b);
      rowV += Math.abs(i === j ? v - 1 : v);
      if (i === j && b > longest) [best, longest] = [i, b];
    }
    widest = Math.max(widest, rowB);
    askew = Math.max(askew, rowV);
  }
  const direction = Float64Array.from({ length: n }, (_, k) => V[k * n + best]!);
  const slackB = addUp(mulUp(gamma(m + n + 2), mulUp(sqrtUp(n), mulUp(FB, FB))), TINY);
  const slackV = addUp(mulUp(gamma(2 * n + 4), mulUp(sqrtUp(n), addUp(mulUp(FV, FV), 1))), TINY);
  const normB = addUp(sqrtUp(addUp(widest, slackB)), errorB);
  const sigma = subDown(1, addUp(askew, slackV));
  const hi = sigma > 0 ? Math.min(divUp(normB, sqrtDown(sigma)), FA) : FA;
  const image = subDown(sqrtDown(Math.max(0, mulDown(longest, 1 - 2 * gamma(m + 2)))), errorB);
  const length = frobeniusUp(direction, n);
  return { lo: Math.max(0, subDown(divDown(image, length), TINY)), hi: addUp(hi, TINY), direction };
}

/** γ_k, generously: 1.01 k u for k < 2^46. */
function gamma(k: number): number {
  return 1.01 * k * U;
}

/** Not less than the Frobenius norm; what underflows beside a square of 2^−800 is within the slack. */
function frobeniusUp(x: ArrayLike<number>, k: number): number {
  let largest = 0;
  for (let i = 0; i < k; i++) largest = Math.max(largest, Math.abs(x[i]!));
  if (largest === 0) return 0;
  if (largest < 2 ** -400 || largest > 2 ** 400) return mulUp(largest, sqrtUp(k));
  let s = 0;
  for (let i = 0; i < k; i++) s += x[i]! * x[i]!;
  return mulUp(sqrtUp(s), 1 + gamma(k + 3));
}

function columnProduct(X: Float64Array, m: number, n: number, i: number, j: number): number {
  let s = 0;
  for (let k = 0; k < m; k++) s += X[k * n + i]! * X[k * n + j]!;
  return s;
}

/** V, n × n by rows, such that the columns of A V are nearly orthogonal. */
function rightVectors(A: Float64Array, m: number, n: number): Float64Array {
  const B = A.slice();
  const V = new Float64Array(n * n);
  for (let i = 0; i < n; i++) V[i * n + i] = 1;
  for (let sweep = 0, turned = true; turned && sweep < MOST_SWEEPS; sweep++) {
    turned = false;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const [p, q, r] = [columnProduct(B, m, n, i, i), columnProduct(B, m, n, j, j), columnProduct(B, m, n, i, j)];
        if (!(Math.abs(r) > CONVERGED * Math.sqrt(p * q))) continue;
        turned = true;
        const zeta = (q - p) / (2 * r);
        const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        const c = 1 / Math.sqrt(1 + t * t);
        rotate(B, m, n, i, j, c, c * t);
        rotate(V, n, n, i, j, c, c * t);
      }
    }
  }
  return V;
}

function rotate(X: Float64Array, m: number, n: number, i: number, j: number, c: number, s: number): void {
  for (let k = 0; k < m; k++) {
    const [x, y] = [X[k * n + i]!, X[k * n + j]!];
    X[k * n + i] = c * x - s * y;
    X[k * n + j] = s * x + c * y;
  }
}

/** 2^k in two factors, each a double. */
function halves(k: number): readonly [number, number] {
  const half = Math.trunc(k / 2);
  return [2 ** half, 2 ** (k - half)];
}
