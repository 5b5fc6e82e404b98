import type { Random } from 'fast-check';
import { evaluate } from '../numbers/evaluate.ts';
import { Rational } from '../numbers/rational.ts';
import { rationals } from '../numbers/rationals.ts';
import { type Real, real } from '../numbers/real.ts';
import type { Statement } from '../statement.ts';
import { Draw, pick } from './draw.ts';
import type { Given } from './given.ts';
import type { RealDraw } from './reals.ts';

/**
 * A range of ℝ, most of its members drawn at, near, or in proportion to some numbers known before: where a hypothesis
 * or a conclusion tips.
 */
export class NearDraw extends Draw<Real> {
  readonly range: RealDraw;
  readonly #aims: readonly Rational[];

  constructor(range: RealDraw, aims: readonly Rational[]) {
    super();
    this.range = range;
    this.#aims = aims;
  }

  protected override sample(random: Random): Real {
    const aim = this.#aims[random.nextInt(0, this.#aims.length - 1)]!;
    const drawn = pick<() => Rational | undefined>(random, [
      [3, () => undefined],
      [2, () => aim],
      [4, () => aim.times(beside(random))],
      [3, () => aim.times(Rational.ratio(BigInt(random.nextInt(0, 8)), BigInt(random.nextInt(1, 8))))],
    ])();
    return (drawn && this.range.fit(real(drawn))) ?? this.range.generate(random).value;
  }

  override corners(): readonly Real[] {
    const aims = this.#aims.map((a) => this.range.fit(real(a))).filter((x) => x !== undefined);
    const [simplest, ...others] = this.range.corners();
    return [...(simplest ? [simplest] : []), ...aims, ...others];
  }

  override simpler(value: Real): Iterable<Real> {
    return this.range.simpler(value);
  }

  override membership(x: Real): Statement | undefined {
    return this.range.membership(x);
  }

  override fit(value: unknown): Real | undefined {
    return this.range.fit(value);
  }
}

/**
 * `near(positive, ({ a, b }) => a.plus(b))`: the positive numbers, with an eye to a + b, where a and b stand before.
 * An aim that is no rational is replaced by a double nearby.
 */
export function near(range: RealDraw, ...aims: ((earlier: any) => Real)[]): Given<Real> & { readonly range: RealDraw } {
  return {
    range,
    given: (earlier) =>
      new NearDraw(
        range,
        aims.map((aim) => rational(aim(earlier))),
      ),
  };
}

/** 1 ± 2⁻ᵏ. */
function beside(random: Random): Rational {
  const step = Rational.ratio(random.nextBoolean() ? 1n : -1n, 1n << BigInt(random.nextInt(1, 40)));
  return Rational.one.plus(step);
}

function rational(x: Real): Rational {
  return x.rational ? evaluate(x, rationals) : Rational.of(x.toNumber());
}
