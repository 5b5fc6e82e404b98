/**
 * Taylor forms: what is known of a formula on a box.
 *
 * A variable x moves from a point c, x = c + h, while the others lie anywhere in the box. Then
 *
 *   f = a₀ + a₁ h + … + aₖ₋₁ hᵏ⁻¹ + rₖ hᵏ,
 *
 * where the aⱼ are coefficients at x = c, and rₖ is the k-th one at some point between c and x (Taylor, Lagrange), so of the
 * box. k = 0 is interval evaluation; k = 1 the mean value form; and where a₀ = … = 0 at an end of the box, aₖ decides
 * tangency there. If other variables move too, a₀, which is f on the face x = c, is enclosed by its own form there.
 *
 * Smoothness comes with the coefficients: a divisor, or √ in a derivative, that may be 0 throws. Every operation is shown to
 * be defined on the whole box, without the ends that it does not include.
 *
 * |u|, max and min are the branch that the form of a difference decides. A branch left open is chosen from outside: at each
 * point the formula agrees with one of the smooth ones that the choices give.
 */
import { type Elementary, OutsideDomain } from '../numbers/arithmetic.ts';
import { Rational } from '../numbers/rational.ts';
import { spend } from './budget.ts';
import type { Enclosed, Numbers } from './enclosed.ts';
import { type Jet, Jets } from './jet.ts';
import type { Formula, Integral, Range } from './kernel.ts';

export type Box = Readonly<Record<string, Range>>;
/** What each integral lies between. */
export type Integrals = ReadonlyMap<Integral, readonly [Rational, Rational]>;

interface Sum {
  readonly head: Enclosed<any>;
  readonly tail: Enclosed<any>;
  readonly power: Enclosed<any>;
  readonly whole: Enclosed<any>;
}

/** Whether the first of two branches is taken. */
export type Choice = () => boolean;

/** The coefficients at x = c, and those over the box, one more; and the form on the face x = c, if others move. */
export interface Form {
  readonly at: Jet;
  readonly over: Jet;
  readonly face?: Form | undefined;
}

const ONE = Rational.one;
/** What a function costs, in operations. */
const OPERATIONS_OF_A_FUNCTION = 8;

export class Taylor {
  private readonly N: Numbers<any>;
  private readonly box: Box;
  private readonly order: number;
  private readonly integrals: Integrals;
  private readonly choose: Choice;
  private readonly at: Jets;
  private readonly over: Jets;
  /** h⁰, h¹, …, hᵏ. */
  private readonly powers: Enclosed<any>[] = [ONE];
  /** h is not 0: the box does not include the end from which it is expanded. */
  private readonly apart: boolean;
  private readonly moving: readonly [name: string, c: Rational] | undefined;
  private readonly face: Taylor | undefined;
  private readonly variables = new Map<string, Form>();
  private readonly forms = new Map<Formula, Form>();

  /** Of order k; the variables of `from` move from these points, the first one along h. */
  constructor(
    N: Numbers<any>,
    box: Box,
    from: Readonly<Record<string, Rational>>,
    order: number,
    integrals: Integrals = new Map(),
    choose: Choice = open,
  ) {
    this.N = N;
    this.box = box;
    this.order = order;
    this.integrals = integrals;
    this.choose = choose;
    this.at = new Jets(N, order);
    this.over = new Jets(N, order + 1);
    const [first, ...others] = Object.entries(from);
    const { least, most } = first ? box[first[0]]! : {};
    const c = first?.[1] ?? Rational.zero;
    if ((least && c.compare(least.at) < 0) || (most && c.compare(most.at) > 0)) {
      throw new OutsideDomain(`${first?.[0]} starts from ${c}, which is outside the box`);
    }
    const h = N.range(least?.at.minus(c), most?.at.minus(c));
    for (let k = 1; k <= order; k++) {
      this.powers.push(k % 2 === 0 ? N.square(this.powers[k / 2]!) : N.mul(h, this.powers[k - 1]!));
    }
    this.apart = [least, most].some((end) => end !== undefined && !end.included && end.at.equals(c));
    if (first && others.length > 0 && order > 0) {
      const point = { at: c, included: true };
      const face = { ...box, [first[0]]: { least: point, most: point } };
      this.face = new Taylor(N, face, Object.fromEntries(others), order, integrals, choose);
    }
    this.moving = first;
  }

  form(f: Formula): Form {
    let known = this.forms.get(f);
    if (known === undefined) {
      spend(this.N.cost * (OPERATIONS_OF_A_FUNCTION + (this.order + 1) ** 2 / 2));
      known = this.made(f);
      this.forms.set(f, known);
    }
    return known;
  }

  /** What u is, or each of its coefficients, in place of f. */
  private made(f: Formula): Form {
    switch (f.op) {
      case 'rational':
        return this.constant(f.value);
      case 'pi':
        return this.constant(this.N.pi());
      case 'integral': {
        const between = this.integrals.get(f);
        if (between === undefined) throw new OutsideDomain('an integral that nothing encloses');
        return this.constant(this.N.range(...between));
      }
      case 'total':
        throw new OutsideDomain('a sum over the entries of vectors is not for intervals');
      case 'variable':
        return this.variables.get(f.name) ?? this.variable(f.name);
      case 'add':
      case 'sub':
      case 'mul':
      case 'div':
        return this.each((J, u, w) => J[f.op as 'add'](u, w), this.form(f.left), this.form(f.right));
      case 'neg':
        return this.negated(this.form(f.of));
      case 'sqrt':
        this.demand(this.isNonnegative(f.of), '√ of what may be negative');
        return this.each((J, u) => J.sqrt(u), this.form(f.of));
      case 'apply':
        this.demandDomain(f.f, f.of);
        return this.each((J, u) => J.apply(f.f, u), this.form(f.of));
      case 'abs':
        if (this.order === 0) return this.each((_, u) => u.map((x) => this.N.abs(x)), this.form(f.of));
        return this.larger(this.form(f.of), this.negated(this.form(f.of)));
      case 'max':
        return this.larger(this.form(f.left), this.form(f.right));
      case 'min':
        return this.negated(this.larger(this.negated(this.form(f.left)), this.negated(this.form(f.right))));
    }
  }

  /** Whether the form shows u ≥ 0 on the box. */
  nonnegative(u: Form): boolean {
    return this.above(u, false);
  }

  /** Whether the form shows u > 0 on the box. */
  positive(u: Form): boolean {
    return this.above(u, true);
  }

  sub(u: Form, w: Form): Form {
    return this.each((J, a, b) => J.sub(a, b), u, w);
  }

  negated(u: Form): Form {
    return this.each((J, a) => J.neg(a), u);
  }

  /** What the form says that u lies between. */
  private range(u: Form): Enclosed<any> {
    return this.sums(u).reduce((r, { whole }) => this.N.meet(r, whole), u.over[0]!);
  }

  private above(u: Form, strictly: boolean): boolean {
    const { N } = this;
    const least = N.lower(this.range(u));
    if (strictly ? least > 0 : least >= 0) return true;
    return this.apart && this.sums(u).some((sum) => N.lower(sum.head) >= 0 && this.isProductPositive(sum));
  }

  /** Of a power of h, which is not 0, and a tail. */
  private isProductPositive({ power, tail }: Sum): boolean {
    const { N } = this;
    return (N.lower(power) >= 0 && N.lower(tail) > 0) || (N.upper(power) <= 0 && N.upper(tail) < 0);
  }

  /** u in k + 1 ways: the head a₀ + … + aₘ₋₁ hᵐ⁻¹, and hᵐ times the tail aₘ + h (aₘ₊₁ + h (…)). */
  private sums(u: Form): Sum[] {
    const { N, order: k, powers } = this;
    const at = this.face && u.face ? [N.meet(u.at[0]!, this.face.range(u.face)), ...u.at.slice(1)] : u.at;
    const tails = [u.over[k]!];
    for (let m = k - 1; m >= 0; m--) tails.unshift(N.add(at[m]!, N.mul(powers[1]!, tails[0]!)));
    let head: Enclosed<any> = Rational.zero;
    return tails.map((tail, m) => {
      if (m > 0) head = N.add(head, N.mul(powers[m - 1]!, at[m - 1]!));
      const power = powers[m]!;
      return { head, tail, power, whole: N.add(head, N.mul(power, tail)) };
    });
  }

  /** max(u, w). */
  private larger(u: Form, w: Form): Form {
    const difference = this.sub(u, w);
    if (this.nonnegative(difference)) return u;
    if (this.nonnegative(this.negated(difference))) return w;
    if (this.order === 0) return { at: [], over: [this.N.max(u.over[0]!, w.over[0]!)] };
    return this.choose() ? u : w;
  }

  private demandDomain(f: Elementary, of: Formula): void {
    const shifted = (op: 'add' | 'sub'): Formula => ({ op, left: { op: 'rational', value: ONE }, right: of });
    if (f === 'log' || f === 'lgamma') this.demand(this.isPositive(of), `${f} of what may be ≤ 0`);
    if (f === 'log1p') this.demand(this.isPositive(shifted('add')), 'log1p of what may be ≤ −1');
    if (f === 'acos') {
      const inside = this.isNonnegative(shifted('add')) && this.isNonnegative(shifted('sub'));
      this.demand(inside, 'acos of what may lie outside [−1, 1]');
    }
  }

  private isNonnegative(f: Formula): boolean {
    return this.nonnegative(this.form(f));
  }

  /** By the form, or by one of first order from an end that the box does not include. */
  private isPositive(f: Formula): boolean {
    if (this.positive(this.form(f))) return true;
    return Object.entries(this.box).some(([name, { least, most }]) =>
      [least, most].some((end) => {
        if (end === undefined || end.included) return false;
        const fromEnd = new Taylor(this.N, this.box, { [name]: end.at }, 1, this.integrals, this.choose);
        return fromEnd.positive(fromEnd.form(f));
      }),
    );
  }

  private demand(shown: boolean, otherwise: string): void {
    if (!shown) throw new OutsideDomain(otherwise);
  }

  private variable(name: string): Form {
    if (!Object.hasOwn(this.box, name)) throw new OutsideDomain(`the variable ${name} has no range here`);
    const { least, most } = this.box[name]!;
    const whole = this.N.range(least?.at, most?.at);
    const face = this.face?.variable(name);
    const moves = this.moving?.[0] === name;
    const form = moves
      ? { at: this.at.linear(this.moving[1], ONE), over: this.over.linear(whole, ONE), face }
      : this.constant(whole, face);
    this.variables.set(name, form);
    return form;
  }

  private constant(x: Enclosed<any>, face = this.face?.constant(x)): Form {
    return { at: this.at.constant(x), over: this.over.constant(x), face };
  }

  private each(operation: (J: Jets, u: Jet, w: Jet) => Jet, u: Form, w: Form = u): Form {
    return {
      at: operation(this.at, u.at, w.at),
      over: operation(this.over, u.over, w.over),
      face: this.face?.each(operation, u.face!, w.face),
    };
  }
}

function open(): boolean {
  throw new OutsideDomain('a branch that the box does not decide');
}
