/**
 * An error that vanishes at a rate: on every rung of a ladder of sizes n it lies between two multiples of the rate, for
 * all that is drawn. What the wording adds by itself are the two neighbours whose error falls faster, or slower, by
 * n^{1/4}: a ladder too short to tell them apart shows nothing about a rate.
 */
import { type Claim, type Drawn, type Draws, ofKind, type Scalars, type Variation, type Wording } from '../claim.ts';
import { power } from '../models/power.ts';
import { type Real, real, type Scalar } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';
import { all, atMost, every, type Statement } from '../statement.ts';

interface Rate<F extends Draws, C> {
  /** The sizes, each 1 or more. */
  readonly ladder: readonly number[];
  /** How far from the limit the n-th approximation is; ≥ 0. */
  readonly error: (drawn: Drawn<F>, n: number) => Real;
  readonly rate: (drawn: Drawn<F>, n: number) => Real;
  /** The least and the most that error/rate may be. */
  readonly quotient: (
    drawn: Drawn<F>,
    n: number,
    constants: { readonly [K in keyof C]: Real },
  ) => readonly [least: Scalar, most: Scalar];
}

export interface LimitWording<F extends Draws, C extends Scalars>
  extends Omit<Wording<F, C>, 'conclude' | 'failsIf'>,
    Rate<F, C> {
  readonly failsIf?: Readonly<Record<string, Omit<Variation<F, C>, 'conclude'> & Partial<Rate<F, C>>>>;
}

const ORDER = '1/4';

export function limit<F extends Draws, C extends Scalars = Record<never, Scalar>>(wording: LimitWording<F, C>): Claim {
  const { ladder, error, rate, quotient, constants, failsIf = {}, ...rest } = wording;
  const said = { ladder, error, rate, quotient };
  const varied = Object.entries(failsIf).map(([name, { ladder, error, rate, quotient, ...v }]) => {
    const other = Object.entries({ ladder, error, rate, quotient }).filter(([, x]) => x !== undefined);
    if (other.length === 0) return [name, v];
    return [name, { ...v, conclude: onLadder({ ...said, ...Object.fromEntries(other) }) }];
  });
  const written = {
    ...rest,
    constants: { ...constants, order: 0 },
    conclude: onLadder(said),
    failsIf: {
      [`the error falls faster by n^${ORDER}`]: { constants: { order: `-${ORDER}` } },
      [`the error falls slower by n^${ORDER}`]: { constants: { order: ORDER } },
      ...Object.fromEntries(varied),
    },
  };
  return ofKind('limit')(written as unknown as Parameters<ReturnType<typeof ofKind>>[0]);
}

function onLadder<F extends Draws, C>({ ladder, error, rate, quotient }: Rate<F, C>) {
  return (drawn: Drawn<F>, constants: { readonly [K in keyof C]: Real } & { readonly order: Real }): Statement =>
    every(ladder, (n): Statement => {
      const [miss, scale] = [error(drawn, n), rate(drawn, n)];
      const [least, most] = quotient(drawn, n, constants);
      const size = sign(constants.order) === 0 ? scale : scale.times(power(real(n), constants.order));
      return all({ 'at least': atMost(size.times(least), miss), 'at most': atMost(miss, size.times(most)) });
    })!;
}
