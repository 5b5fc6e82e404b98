/**
 * MPFR, compiled to WebAssembly (gmp-wasm): correctly rounded arithmetic at any precision, in a given direction.
 *
 * A number is a handle from `take`, an address in the library's memory, and goes back with `give`. Handles given back
 * are taken again, last first, so the memory in use is that of the most numbers ever alive at once.
 *
 * Every operation writes its first argument, at that argument's own precision, and returns the sign of the error:
 * −1 the value was rounded down, 0 it is exact, 1 it was rounded up.
 *
 * Fousse, Hanrot, Lefèvre, Pélissier, Zimmermann, *MPFR: a multiple-precision binary floating-point library with
 * correct rounding*, ACM TOMS 33 (2007).
 */
import { init } from 'gmp-wasm';
import type { Elementary } from './arithmetic.ts';
import type { Rational } from './rational.ts';

const { binding } = await init();

declare const mark: unique symbol;
/** A number with its own precision; what it holds after `take` is not a number. */
export type Mpfr = number & { readonly [mark]: true };

export const NEAREST = 0;
/** Towards +∞. */
export const UP = 2;
/** Towards −∞. */
export const DOWN = 3;
export type Rounding = typeof NEAREST | typeof UP | typeof DOWN;

export type Sign = -1 | 0 | 1;

const free: Mpfr[] = [];

/** A number of that many bits, 1 or more. */
export function take(bits: number): Mpfr {
  const used = free.pop();
  if (used !== undefined) {
    binding.mpfr_set_prec(used, bits);
    return used;
  }
  const fresh = binding.mpfr_t();
  binding.mpfr_init2(fresh, bits);
  return fresh as Mpfr;
}

/** Returns a number to the pool; it must not be used again. */
export function give(x: Mpfr): void {
  free.push(x);
}

/** A double as a number that is never given back. */
export function constant(x: number): Mpfr {
  const r = take(53);
  setDouble(r, x, NEAREST);
  return r;
}

/** Bytes that the library has claimed, in use or not. */
export function memory(): number {
  return binding.mem.length;
}

export function set(r: Mpfr, x: Mpfr, rounding: Rounding): Sign {
  return sign(binding.mpfr_set(r, x, rounding));
}

export function setDouble(r: Mpfr, x: number, rounding: Rounding): Sign {
  return sign(binding.mpfr_set_d(r, x, rounding));
}

export function setRational(r: Mpfr, q: Rational, rounding: Rounding): Sign {
  const n = Number(q.num);
  if (q.den === 1n && Number.isSafeInteger(n)) return setDouble(r, n, rounding);
  load(q);
  return sign(binding.mpfr_set_q(r, fraction, rounding));
}

/** The double on the required side, subnormal or infinite where it must be; zero has no sign. */
export function toDouble(x: Mpfr, rounding: Rounding): number {
  return binding.mpfr_get_d(x, rounding) + 0;
}

/** `digits` significant decimals rounded as told, in the form `Rational.parse` reads; or `∞`, `-∞`. */
export function toDecimal(x: Mpfr, digits: number, rounding: Rounding): string {
  if (binding.mpfr_zero_p(x)) return '0';
  if (binding.mpfr_inf_p(x)) return binding.mpfr_sgn(x) > 0 ? '∞' : '-∞';
  const text = binding.malloc(Math.max(digits + 2, 7));
  binding.mpfr_get_str(text, exponentCell, 10, digits, x, rounding);
  const raw = ascii(text);
  binding.free(text);
  const minus = raw.startsWith('-') ? '-' : '';
  return minus + placePoint(raw.slice(minus.length), binding.memView.getInt32(exponentCell, true));
}

export function add(r: Mpfr, a: Mpfr, b: Mpfr, rounding: Rounding): Sign {
  return sign(binding.mpfr_add(r, a, b, rounding));
}

export function sub(r: Mpfr, a: Mpfr, b: Mpfr, rounding: Rounding): Sign {
  return sign(binding.mpfr_sub(r, a, b, rounding));
}

export function mul(r: Mpfr, a: Mpfr, b: Mpfr, rounding: Rounding): Sign {
  return sign(binding.mpfr_mul(r, a, b, rounding));
}

export function div(r: Mpfr, a: Mpfr, b: Mpfr, rounding: Rounding): Sign {
  return sign(binding.mpfr_div(r, a, b, rounding));
}

export function neg(r: Mpfr, a: Mpfr, rounding: Rounding): Sign {
  return sign(binding.mpfr_neg(r, a, rounding));
}

export function sqrt(r: Mpfr, a: Mpfr, rounding: Rounding): Sign {
  return sign(binding.mpfr_sqrt(r, a, rounding));
}

export function pi(r: Mpfr, rounding: Rounding): Sign {
  return sign(binding.mpfr_const_pi(r, rounding));
}

/** f(x); the argument of lgamma must be positive. */
export function apply(f: Elementary, r: Mpfr, x: Mpfr, rounding: Rounding): Sign {
  return sign(FUNCTIONS[f](r, x, rounding));
}

export function floor(r: Mpfr, x: Mpfr): Sign {
  return sign(binding.mpfr_floor(r, x));
}

export function ceil(r: Mpfr, x: Mpfr): Sign {
  return sign(binding.mpfr_ceil(r, x));
}

/** The least number of its precision above what x holds, in place. */
export function stepUp(x: Mpfr): void {
  binding.mpfr_nextabove(x);
}

/** The sign of a − b. */
export function compare(a: Mpfr, b: Mpfr): Sign {
  return sign(binding.mpfr_cmp(a, b));
}

/** The sign of x − q, exactly. */
export function compareRational(x: Mpfr, q: Rational): Sign {
  load(q);
  return sign(binding.mpfr_cmp_q(x, fraction));
}

/** −1, 0 or 1. */
export function signOf(x: Mpfr): Sign {
  return sign(binding.mpfr_sgn(x));
}

export function isInteger(x: Mpfr): boolean {
  return binding.mpfr_integer_p(x) !== 0;
}

/** e with 2^(e−1) ≤ |x| < 2^e; −∞ for 0 and ∞ for ±∞. */
export function exponent(x: Mpfr): number {
  if (binding.mpfr_regular_p(x)) return binding.mpfr_get_exp(x);
  return binding.mpfr_zero_p(x) ? -Infinity : Infinity;
}

export function precision(x: Mpfr): number {
  return binding.mpfr_get_prec(x);
}

const FUNCTIONS: Record<Elementary, typeof binding.mpfr_exp> = {
  exp: binding.mpfr_exp,
  log: binding.mpfr_log,
  log1p: binding.mpfr_log1p,
  expm1: binding.mpfr_expm1,
  sin: binding.mpfr_sin,
  cos: binding.mpfr_cos,
  atan: binding.mpfr_atan,
  acos: binding.mpfr_acos,
  tanh: binding.mpfr_tanh,
  erf: binding.mpfr_erf,
  erfc: binding.mpfr_erfc,
  lgamma: binding.mpfr_lngamma,
};

const exponentCell = binding.malloc(4);
const fraction = binding.mpq_t();
binding.mpq_init(fraction);

/** Puts q, which is in lowest terms, into `fraction`. */
function load(q: Rational): void {
  const text = binding.malloc_cstr(`${q.num.toString(16)}/${q.den.toString(16)}`);
  binding.mpq_set_str(fraction, text, 16);
  binding.free(text);
}

function ascii(start: number): string {
  const bytes = binding.mem;
  return Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString('latin1');
}

/** The number 0.d₁d₂… · 10^exponent in plain notation where that adds few zeros, else in scientific. */
function placePoint(digits: string, exponent: number): string {
  if (exponent > 0 && exponent <= digits.length) {
    const tail = digits.slice(exponent);
    return digits.slice(0, exponent) + (tail && `.${tail}`);
  }
  if (exponent <= 0 && exponent > -6) return `0.${'0'.repeat(-exponent)}${digits}`;
  const tail = digits.slice(1);
  return `${digits[0]}${tail && `.${tail}`}e${exponent - 1}`;
}

function sign(n: number): Sign {
  return n > 0 ? 1 : n < 0 ? -1 : 0;
}
