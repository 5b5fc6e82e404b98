/** There is a …: a witness, and what it must satisfy, tested exactly. It quantifies over nothing, so it can be proved. */
import {
  type Claim,
  type Drawable,
  type Draws,
  ofKind,
  type Predicate,
  type Scalars,
  type Source,
  type Title,
  type Variation,
} from '../claim.ts';
import { only } from '../draw/only.ts';
import { Real, real, type Scalar } from '../numbers/real.ts';

/** Integers and the texts of rationals become Reals, through arrays and records. */
export type Lifted<W> = W extends Scalar ? Real : { readonly [K in keyof W]: Lifted<W[K]> };
type Witness = Readonly<Record<string, unknown>>;
type WitnessDraws<W> = { readonly [K in keyof W]: Drawable<Lifted<W[K]>> };

export interface ExistenceWording<W extends Witness, C extends Scalars> {
  readonly title: Title;
  readonly statement: string;
  readonly source: Source;
  readonly constants?: C;
  readonly witness: W;
  readonly conclude: Predicate<{ readonly [K in keyof W]: Lifted<W[K]> }, C>;
  /** What would be no witness: another value for some of it, or the claim changed otherwise. */
  readonly failsIf?: Readonly<
    Record<string, Variation<WitnessDraws<W>, C> & { readonly witness?: { readonly [K in keyof W]?: unknown } }>
  >;
  readonly unvaried?: Readonly<Record<string, string>>;
}

export function existence<const W extends Witness, C extends Scalars = Record<never, Scalar>>(
  wording: ExistenceWording<W, C>,
): Claim {
  const { witness, failsIf = {}, ...rest } = wording;
  const written = {
    ...rest,
    forAll: fixed(witness),
    failsIf: Object.fromEntries(
      Object.entries(failsIf).map(([name, { witness: other, ...v }]) => [
        name,
        other ? { ...v, forAll: fixed(other) } : v,
      ]),
    ),
  };
  return ofKind('existence')(written as unknown as Parameters<ReturnType<typeof ofKind>>[0]);
}

function fixed(witness: Witness): Draws {
  return Object.fromEntries(Object.entries(witness).map(([name, v]) => [name, only(lifted(v))]));
}

function lifted(x: unknown): unknown {
  if (typeof x === 'object' && x !== null && !(x instanceof Real)) {
    return Array.isArray(x) ? x.map(lifted) : Object.fromEntries(Object.entries(x).map(([k, v]) => [k, lifted(v)]));
  }
  return real(x as Scalar);
}
