/**
 * The largest eigenvalue of a positive semidefinite matrix G, enclosed at any precision.
 *
 * s I − G = L D Lᵀ with D > 0 only if s exceeds it: an upper bound. Inverse iteration through the same factors finds v with
 * v·Gv/|v|² just below it: a lower bound, whatever v is (Parlett, *The Symmetric Eigenvalue Problem*, 1998, chapters 3, 4).
 */
import type { Enclosure, Enclosures } from './enclosure.ts';
import { Rational } from './rational.ts';

/** The lower triangle of A Aᵀ. */
export function gramMatrix(E: Enclosures, A: readonly (readonly Enclosure[])[]): Enclosure[][] {
  return A.map((x, i) => A.slice(0, i + 1).map((y) => inner(E, x, y)));
}

/**
 * The largest eigenvalue of a positive semidefinite matrix, given by its lower triangle, from a vector near: to a third
 * of the bits, the pivots of a matrix that close to singular being right to another third.
 */
export function topEigenvalue(E: Enclosures, G: readonly (readonly Enclosure[])[], near: ArrayLike<number>): Enclosure {
  let v = Array.from(near, (x) => E.double(x));
  let below = rayleigh(E, G, v);
  let above = G.map((row) => row.at(-1)!).reduce((trace, x) => E.add(trace, x));
  let failed = below;
  const finest = Math.floor(E.bits / 3);
  for (let [gap, tries] = [FIRST_GAP, MOST_TRIES]; tries > 0; tries--) {
    const close = E.mul(below, E.of(Rational.one.plus(Rational.ratio(1n, 1n << BigInt(gap))))).hi;
    let shift = { lo: close, hi: close };
    let factors = cholesky(E, G, shift);
    const found = factors !== undefined;
    if (!found) {
      shift = point(E.div(E.add(failed, above), E.double(2)));
      factors = cholesky(E, G, shift);
    }
    if (factors === undefined) {
      failed = shift;
      continue;
    }
    above = E.min(above, shift);
    v = solved(E, factors, solved(E, factors, v));
    below = E.max(below, rayleigh(E, G, v));
    if (found && gap === finest) break;
    if (found) gap = Math.min(2 * gap, finest);
  }
  return { lo: below.lo, hi: above.hi };
}

const FIRST_GAP = 16;
const MOST_TRIES = 64;

/** v·Gv/|v|². */
function rayleigh(E: Enclosures, G: readonly (readonly Enclosure[])[], v: readonly Enclosure[]): Enclosure {
  let [form, square] = [E.double(0), E.double(0)];
  for (let i = 0; i < v.length; i++) {
    square = E.within(() => E.add(square, E.mul(v[i]!, v[i]!)));
    for (let j = 0; j <= i; j++) {
      form = E.within(() => {
        const term = E.mul(G[i]![j]!, E.mul(v[i]!, v[j]!));
        return E.add(form, i === j ? term : E.add(term, term));
      });
    }
  }
  return E.div(form, square);
}

type Factors = { readonly L: readonly (readonly Enclosure[])[]; readonly d: readonly Enclosure[] };

/** L D Lᵀ = s I − G with D > 0, which proves s > ‖G‖; undefined if a pivot is not sure to be positive. */
function cholesky(E: Enclosures, G: readonly (readonly Enclosure[])[], s: Enclosure): Factors | undefined {
  const L: Enclosure[][] = [];
  const d: Enclosure[] = [];
  for (let i = 0; i < G.length; i++) {
    const row: Enclosure[] = [];
    const scaled: Enclosure[] = [];
    for (let j = 0; j <= i; j++) {
      const at = i === j ? E.sub(s, G[i]![i]!) : E.neg(G[i]![j]!);
      let rest = at;
      for (let k = 0; k < j; k++) {
        const before: Enclosure = rest;
        const factor = i === j ? row[k]! : L[j]![k]!;
        rest = E.within(() => E.sub(before, E.mul(scaled[k]!, factor)));
      }
      if (i === j) {
        if (E.sign(rest) !== 1) return undefined;
        d.push(rest);
      } else {
        scaled.push(rest);
        row.push(E.div(rest, d[j]!));
      }
    }
    L.push(row);
  }
  return { L, d };
}

/** Near (L D Lᵀ)⁻¹ v, scaled: a steer, one point out of each enclosure. */
function solved(E: Enclosures, { L, d }: Factors, v: readonly Enclosure[]): Enclosure[] {
  const y: Enclosure[] = [];
  for (let i = 0; i < v.length; i++) {
    let x = v[i]!;
    for (let k = 0; k < i; k++) x = point(E.sub(x, E.mul(L[i]![k]!, y[k]!)));
    y.push(x);
  }
  for (let i = v.length - 1; i >= 0; i--) {
    let x = point(E.div(y[i]!, d[i]!));
    for (let k = i + 1; k < v.length; k++) x = point(E.sub(x, E.mul(L[k]![i]!, y[k]!)));
    y[i] = x;
  }
  const largest = y.map((x) => E.abs(x)).reduce((m, x) => E.max(m, x));
  return E.sign(largest) === 1 ? y.map((x) => point(E.div(x, largest))) : [...v];
}

function point({ lo }: Enclosure): Enclosure {
  return { lo, hi: lo };
}

function inner(E: Enclosures, x: readonly Enclosure[], y: readonly Enclosure[]): Enclosure {
  return x.reduce((s, v, i) => E.within(() => E.add(s, E.mul(v, y[i]!))), E.double(0));
}
