import type { Arbitrary } from 'fast-check';

/** A draw that depends on variables named before it: a vector in ℝⁿ, once n is known. */
export interface Given<T> {
  given(earlier: Readonly<Record<string, unknown>>): Arbitrary<T>;
}

/** A size: a number, or the name of an integer variable that stands before. */
export type Size = number | string;

/** What `make` gives for a size that is known, or once it is. The same size gives the same draw. */
export function sized<D extends Arbitrary<any>>(size: number, make: (n: number) => D): D;
export function sized<T>(size: Size, make: (n: number) => Arbitrary<T>): Given<T>;
export function sized<T>(size: Size, make: (n: number) => Arbitrary<T>): Arbitrary<T> | Given<T> {
  if (typeof size === 'number') return make(size);
  const made = new Map<number, Arbitrary<T>>();
  return {
    given(earlier) {
      const n = sizeOf(size, earlier);
      let draw = made.get(n);
      if (draw === undefined) {
        draw = make(n);
        made.set(n, draw);
      }
      return draw;
    },
  };
}

/** The number that a size is, among the variables drawn before. */
export function sizeOf(size: Size, earlier: Readonly<Record<string, unknown>>): number {
  const n = typeof size === 'number' ? size : earlier[size];
  if (typeof n !== 'number') throw new TypeError(`the size '${size}' is not an integer variable drawn before`);
  return n;
}
