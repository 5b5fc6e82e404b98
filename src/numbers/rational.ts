/**
 * Exact rationals over bigint.
 *
 * A double is a dyadic rational, and `Rational.of(x)` is exactly that rational, read off the bits: 0.1 becomes
 * 3602879701896397/36028797018963968, not 1/10. Text is read as it stands: `Rational.parse('0.1')` is 1/10.
 */
export class Rational {
  readonly num: bigint;
  /** Positive, and coprime to `num`. */
  readonly den: bigint;

  private constructor(num: bigint, den: bigint) {
    this.num = num;
    this.den = den;
  }

  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  /** The quotient num/den in lowest terms. Throws on a zero denominator. */
  static ratio(num: bigint, den: bigint): Rational {
    if (den === 0n) throw new RangeError(`a rational needs a nonzero denominator, found ${num}/0`);
    if (den < 0n) return Rational.ratio(-num, -den);
    if (den === 1n) return new Rational(num, 1n);
    const g = gcd(num < 0n ? -num : num, den);
    return g === 1n ? new Rational(num, den) : new Rational(num / g, den / g);
  }

  /** The exact value of a finite double or a bigint. Throws on NaN and infinities. */
  static of(x: number | bigint): Rational {
    if (typeof x === 'bigint') return new Rational(x, 1n);
    if (Number.isSafeInteger(x)) return new Rational(BigInt(x), 1n);
    const { significand, exponent } = decompose(x);
    if (exponent >= 0) return new Rational(significand << BigInt(exponent), 1n);
    return Rational.ratio(significand, 1n << BigInt(-exponent));
  }

  /** Reads `-7`, `3/5`, `0.125`, `1e-9`, `2.5e3`; the decimal is taken literally. */
  static parse(text: string): Rational {
    const m = /^\s*([+-]?)(\d+)(?:\/(\d+)|(?:\.(\d*))?(?:[eE]([+-]?\d{1,5}))?)\s*$/.exec(text);
    if (!m) throw new SyntaxError(`not a rational number: ${JSON.stringify(text)} (expected -7, 3/5, 0.125 or 1e-9)`);
    const sign = m[1] === '-' ? -1n : 1n;
    if (m[3] !== undefined) return Rational.ratio(sign * BigInt(m[2]!), BigInt(m[3]));
    const fraction = m[4] ?? '';
    const exponent = Number(m[5] ?? 0) - fraction.length;
    const digits = sign * BigInt(m[2]! + fraction);
    return exponent >= 0
      ? new Rational(digits * 10n ** BigInt(exponent), 1n)
      : Rational.ratio(digits, 10n ** BigInt(-exponent));
  }

  // Sums and products in lowest terms by divisors of denominators alone: Knuth, TAOCP 2, 4.5.1.

  plus(b: Rational): Rational {
    return this.plusFraction(b.num, b.den);
  }

  minus(b: Rational): Rational {
    return this.plusFraction(-b.num, b.den);
  }

  times(b: Rational): Rational {
    return this.timesFraction(b.num, b.den);
  }

  over(b: Rational): Rational {
    if (b.num === 0n) throw new RangeError(`a rational needs a nonzero denominator, found ${this.num}/0`);
    return b.num < 0n ? this.timesFraction(-b.den, -b.num) : this.timesFraction(b.den, b.num);
  }

  /** Of a fraction in lowest terms. */
  private plusFraction(num: bigint, den: bigint): Rational {
    if (this.den === den) return Rational.ratio(this.num + num, den);
    const common = gcd(this.den, den);
    if (common === 1n) return new Rational(this.num * den + num * this.den, this.den * den);
    const own = this.den / common;
    const sum = this.num * (den / common) + num * own;
    const g = gcd(sum < 0n ? -sum : sum, common);
    return g === 1n ? new Rational(sum, own * den) : new Rational(sum / g, own * (den / g));
  }

  /** Of a fraction in lowest terms. */
  private timesFraction(num: bigint, den: bigint): Rational {
    const g = den === 1n ? 1n : gcd(this.num < 0n ? -this.num : this.num, den);
    const h = this.den === 1n ? 1n : gcd(num < 0n ? -num : num, this.den);
    if (g === 1n && h === 1n) return new Rational(this.num * num, this.den * den);
    return new Rational((this.num / g) * (num / h), (this.den / h) * (den / g));
  }

  negated(): Rational {
    return new Rational(-this.num, this.den);
  }

  sign(): -1 | 0 | 1 {
    return this.num > 0n ? 1 : this.num < 0n ? -1 : 0;
  }

  compare(b: Rational): -1 | 0 | 1 {
    const d = this.num * b.den - b.num * this.den;
    return d > 0n ? 1 : d < 0n ? -1 : 0;
  }

  equals(b: Rational): boolean {
    return this.num === b.num && this.den === b.den;
  }

  isInteger(): boolean {
    return this.den === 1n;
  }

  /** `-7` or `3/5`; `Rational.parse` reads it back. */
  toString(): string {
    return this.den === 1n ? `${this.num}` : `${this.num}/${this.den}`;
  }

  /** The nearest double (ties to even), ±Infinity on overflow: for display and for steering, never for a verdict. */
  toNumber(): number {
    const direct = Number(this.num) / Number(this.den);
    if (bitLength(this.num) <= 53 && bitLength(this.den) <= 53) return direct;
    return roundedQuotient(this.num, this.den, 'nearest');
  }

  /** The largest double ≤ this (−Infinity if none). */
  below(): number {
    return roundedQuotient(this.num, this.den, 'down');
  }

  /** The smallest double ≥ this (Infinity if none). */
  above(): number {
    return 0 - roundedQuotient(-this.num, this.den, 'down');
  }
}

/** Number of bits of |n|; 0 for 0. The double next to n has as many, unless n was rounded up to a power of two. */
export function bitLength(n: bigint): number {
  const x = n < 0n ? -n : n;
  double[0] = Number(x);
  const exponent = words[1]! >>> 20;
  if (exponent === 0) return 0;
  if (exponent === 0x7ff) return bitLength(x >> 1000n) + 1000;
  const length = exponent - 1022;
  return length > 53 && words[0] === 0 && (words[1]! & 0xfffff) === 0 && x >> BigInt(length - 1) === 0n
    ? length - 1
    : length;
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** ⌊√n⌋ for n ≥ 0, by Newton's iteration from above; the start is the root of the leading bits. */
export function isqrt(n: bigint): bigint {
  if (n < 0n) throw new RangeError(`isqrt of the negative number ${n}`);
  if (n === 0n) return n;
  const shift = BigInt(Math.max(0, (bitLength(n) - 100) >> 1));
  let x = BigInt(Math.ceil(Math.sqrt(Number(n >> (2n * shift)) * (1 + 2 ** -50))) + 1) << shift;
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

/** Whether n ≥ 0 is the square of an integer. Of the others, four in five are seen by their last six bits. */
export function isSquare(n: bigint): boolean {
  if (!SQUARES_MOD_64.has(Number(n & 63n))) return false;
  const r = isqrt(n);
  return r * r === n;
}

const SQUARES_MOD_64 = new Set(Array.from({ length: 64 }, (_, i) => (i * i) % 64));

const EXPONENT_BIAS = 1075n;
const bits = new DataView(new ArrayBuffer(8));

/** x = significand · 2^exponent, exactly. Throws unless x is finite. */
export function decompose(x: number): { significand: bigint; exponent: number } {
  if (!Number.isFinite(x)) throw new RangeError(`expected a finite number, found ${x}`);
  bits.setFloat64(0, x);
  const word = bits.getBigUint64(0);
  const field = (word >> 52n) & 0x7ffn;
  const fraction = word & 0xfffffffffffffn;
  const magnitude = field === 0n ? fraction : fraction | (1n << 52n);
  return {
    significand: word >> 63n ? -magnitude : magnitude,
    exponent: Number((field === 0n ? 1n : field) - EXPONENT_BIAS),
  };
}

/**
 * The greatest common divisor of a ≥ 0 and b > 0. Twos are taken out first: a rational made of doubles has a denominator
 * 2ᵏ times something small, and then one long division remains.
 */
export function gcd(a: bigint, b: bigint): bigint {
  if (a === 0n) return b;
  if (b === 1n || a === 1n) return 1n;
  const twosA = trailingZeros(a);
  const twosB = trailingZeros(b);
  const twos = BigInt(Math.min(twosA, twosB));
  let x = a >> BigInt(twosA);
  let y = b >> BigInt(twosB);
  if (y === 1n) return 1n << twos;
  while (y > LARGEST_SAFE) [x, y] = x < y ? [y, x] : lehmerStep(x, y);
  if (y === 0n) return x << twos;
  let [m, n] = [Number(y), Number(x % y)];
  while (n !== 0) [m, n] = [n, m % n];
  return BigInt(m) << twos;
}

/**
 * Several steps of Euclid's algorithm at once, found on the leading 50 bits (Lehmer 1938; Knuth, TAOCP 2, 4.5.2, L).
 * Whatever the leading bits say, the step has determinant ±1, so the greatest common divisor stays.
 */
function lehmerStep(x: bigint, y: bigint): [bigint, bigint] {
  const shift = BigInt(bitLength(x) - 50);
  let u = Number(x >> shift);
  let v = Number(y >> shift);
  let [a, b, c, d] = [1, 0, 0, 1];
  while (v + c !== 0 && v + d !== 0) {
    const q = Math.floor((u + a) / (v + c));
    if (q !== Math.floor((u + b) / (v + d))) break;
    [a, b, c, d] = [c, d, a - q * c, b - q * d];
    [u, v] = [v, u - q * v];
  }
  if (b === 0) return [y, x % y];
  const [s, t] = [BigInt(a) * x + BigInt(b) * y, BigInt(c) * x + BigInt(d) * y];
  return [s < 0n ? -s : s, t < 0n ? -t : t];
}

/** The number of factors 2 in n ≠ 0. */
export function trailingZeros(n: bigint): number {
  const low = Number(BigInt.asUintN(32, n));
  return low !== 0 ? 31 - Math.clz32(low & -low) : bitLength(n & -n) - 1;
}

const LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** num/den (den > 0) rounded to a double: to nearest with ties to even, or towards −∞. */
function roundedQuotient(num: bigint, den: bigint, direction: 'nearest' | 'down'): number {
  if (num === 0n) return 0;
  const negative = num < 0n;
  const magnitude = negative ? -num : num;
  // Scale so that the quotient has at least 54 bits, but never finer than one bit below the subnormal unit 2^−1074.
  const shift = Math.min(54 - (bitLength(magnitude) - bitLength(den)), 1075);
  const scaledNum = shift >= 0 ? magnitude << BigInt(shift) : magnitude;
  const scaledDen = shift >= 0 ? den : den << BigInt(-shift);
  const quotient = scaledNum / scaledDen;
  const exact = quotient * scaledDen === scaledNum;
  const drop = BigInt(Math.max(bitLength(quotient) - 53, shift === 1075 ? 1 : 0));
  let kept = quotient >> drop;
  const rest = quotient - (kept << drop);
  const half = drop === 0n ? 0n : 1n << (drop - 1n);
  const inexact = rest !== 0n || !exact;
  if (direction === 'down') {
    if (negative && inexact) kept += 1n;
  } else if (drop > 0n && (rest > half || (rest === half && (!exact || kept % 2n === 1n)))) {
    kept += 1n;
  }
  const exponent = Number(drop) - shift;
  const value = scaleByPowerOfTwo(Number(kept), exponent);
  if (value === Infinity && direction === 'down' && !negative) return Number.MAX_VALUE;
  return negative ? -value : value;
}

/** x·2^exponent where the result is exact or overflows. */
function scaleByPowerOfTwo(x: number, exponent: number): number {
  if (exponent > 1023) return x * 2 ** 1000 * 2 ** Math.min(exponent - 1000, 1000);
  if (exponent < -1022) return x * 2 ** -1000 * 2 ** (exponent + 1000);
  return x * 2 ** exponent;
}
