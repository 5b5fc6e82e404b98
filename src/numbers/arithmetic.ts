import type { Enclosure, Enclosures } from './enclosure.ts';
import type { Interval } from './interval.ts';
import type { Rational } from './rational.ts';

/** The elementary functions that a formula may use, beyond + − × ÷ √. */
export const ELEMENTARY = [
  'exp',
  'log',
  'log1p',
  'expm1',
  'sin',
  'cos',
  'atan',
  'acos',
  'tanh',
  'erf',
  'erfc',
  'lgamma',
] as const;
export type Elementary = (typeof ELEMENTARY)[number];

/**
 * A function beyond the elementary ones: of one real variable x, and of rational parameters that are known exactly. It is
 * given by how its image of an interval is enclosed, in doubles and at any precision.
 */
export interface Special {
  readonly name: string;
  /** Where it is defined, next to the rational parameters being right: x > 0, or x ≥ 0. */
  readonly domain: 'x > 0' | 'x ≥ 0';
  interval(parameters: readonly Rational[], x: Interval): Interval;
  enclosure(E: Enclosures, parameters: readonly Rational[], x: Enclosure): Enclosure;
}

/**
 * A number type: what it takes to evaluate a formula. Instances: doubles, intervals of doubles, enclosures at any
 * precision, rationals, closed forms, residues mod a prime. An operation a type cannot do throws `Unsupported`;
 * one that is undefined there (a root of a negative number) throws `OutsideDomain`.
 */
export interface Arithmetic<T> {
  of(q: Rational): T;
  add(a: T, b: T): T;
  sub(a: T, b: T): T;
  mul(a: T, b: T): T;
  div(a: T, b: T): T;
  neg(a: T): T;
  sqrt(a: T): T;
  apply(f: Elementary, a: T): T;
  /** A special function, where the type encloses them. */
  special?(f: Special, parameters: readonly Rational[], x: T): T;
  /** π, where the type has it. */
  pi?(): T;
  /** A free variable, where the type has them. */
  variable?(name: string): T;
  /** The order, where the type has one of its own. */
  abs?(a: T): T;
  min?(a: T, b: T): T;
  max?(a: T, b: T): T;
}

/** This number type has no such operation (a residue has no logarithm). */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
}

/** The formula has no value here: √ of a negative number, a division by zero, a logarithm of zero. */
export class OutsideDomain extends Error {
  override readonly name = 'OutsideDomain';
}

/** Not known at the highest precision: an enclosure still contains both answers. */
export class Undecided extends Error {
  override readonly name = 'Undecided';
}
