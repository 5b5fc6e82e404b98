/**
 * Taylor coefficients: what f is made of, in powers of t, where each variable is c + s·t.
 *
 * A jet [v₀, v₁, …] holds vₖ = f⁽ᵏ⁾/k! along t, enclosed. A sum adds term by term, a product convolves, and v = f(u) follows
 * from v′ = f′(u) u′, which says k vₖ = Σ j uⱼ gₖ₋ⱼ (j = 1 … k) for the jet g of f′(u). If u₀ encloses a whole box, so do the
 * coefficients: vₖ then encloses f⁽ᵏ⁾/k! at every point of it.
 *
 * Moore, *Methods and Applications of Interval Analysis* (1979), 3.4; Griewank, Walther, *Evaluating Derivatives* (2008), 13.
 */
import { type Elementary, Unsupported } from '../numbers/arithmetic.ts';
import { Rational } from '../numbers/rational.ts';
import type { Enclosed, Numbers } from './enclosed.ts';

type Coefficient = Enclosed<any>;
/** The first coefficients; how many is up to `Jets`. */
export type Jet = readonly Coefficient[];

const ZERO = Rational.zero;
const ONE = Rational.one;

export class Jets {
  private readonly N: Numbers<any>;
  private readonly length: number;
  private readonly integers: readonly Rational[];

  /** Jets of `length` coefficients, possibly none. */
  constructor(N: Numbers<any>, length: number) {
    this.N = N;
    this.length = length;
    this.integers = Array.from({ length }, (_, k) => Rational.of(k));
  }

  constant(x: Coefficient): Jet {
    return this.jet((k) => (k === 0 ? x : ZERO));
  }

  /** start + slope · t. */
  linear(start: Coefficient, slope: Coefficient): Jet {
    return this.jet((k) => (k === 0 ? start : k === 1 ? slope : ZERO));
  }

  add(u: Jet, w: Jet): Jet {
    return this.jet((k) => this.N.add(u[k]!, w[k]!));
  }

  sub(u: Jet, w: Jet): Jet {
    return this.jet((k) => this.N.sub(u[k]!, w[k]!));
  }

  neg(u: Jet): Jet {
    return this.jet((k) => this.N.neg(u[k]!));
  }

  mul(u: Jet, w: Jet): Jet {
    if (u === w) return this.square(u);
    return this.jet((k) => this.convolved(u, w, k, 0, k));
  }

  square(u: Jet): Jet {
    const { N } = this;
    return this.jet((k) => {
      const half = this.convolved(u, u, k, 0, Math.ceil(k / 2) - 1);
      const twice = N.add(half, half);
      return k % 2 === 0 ? N.add(twice, N.square(u[k / 2]!)) : twice;
    });
  }

  /** v = u/w from u = v w. */
  div(u: Jet, w: Jet): Jet {
    const v: Coefficient[] = [];
    for (let k = 0; k < this.length; k++) {
      v.push(this.N.div(this.N.sub(u[k]!, this.convolved(v, w, k, 0, k - 1)), w[0]!));
    }
    return v;
  }

  /** v = √u from u = v². */
  sqrt(u: Jet): Jet {
    const { N } = this;
    const v: Coefficient[] = [];
    for (let k = 0; k < this.length; k++) {
      if (k === 0) v.push(N.sqrt(u[0]!));
      else v.push(N.div(N.sub(u[k]!, this.convolved(v, v, k, 1, k - 1)), N.add(v[0]!, v[0]!)));
    }
    return v;
  }

  apply(f: Elementary, u: Jet): Jet {
    if (this.length === 0) return [];
    const start = this.N.apply(f, u[0]!);
    if (this.length === 1) return [start];
    const one = this.constant(ONE);
    switch (f) {
      case 'exp':
        return this.exp(start, u);
      case 'expm1':
        return [start, ...this.exp(this.N.apply('exp', u[0]!), u).slice(1)];
      case 'log':
        return this.primitive(start, u, this.div(one, u));
      case 'log1p':
        return this.primitive(start, u, this.div(one, this.add(one, u)));
      case 'sin':
      case 'cos':
        return this.wave(f, u);
      case 'atan':
        return this.primitive(start, u, this.div(one, this.add(one, this.square(u))));
      case 'acos':
        return this.primitive(start, u, this.neg(this.div(one, this.sqrt(this.sub(one, this.square(u))))));
      case 'tanh':
        return this.tanh(start, u);
      case 'erf':
        return this.primitive(start, u, this.bell(u));
      case 'erfc':
        return this.primitive(start, u, this.neg(this.bell(u)));
      case 'lgamma':
        throw new Unsupported('no derivative of lgamma');
    }
  }

  private exp(start: Coefficient, u: Jet): Jet {
    const v = [start];
    for (let k = 1; k < this.length; k++) v.push(this.next(k, u, v));
    return v;
  }

  /** v′ = (1 − v²) u′. */
  private tanh(start: Coefficient, u: Jet): Jet {
    const v = [start];
    const g = [this.N.sub(ONE, this.N.square(start))];
    for (let k = 1; k < this.length; k++) {
      v.push(this.next(k, u, g));
      g.push(this.N.neg(this.convolved(v, v, k, 0, k)));
    }
    return v;
  }

  /** sin′ = cos · u′, cos′ = −sin · u′. */
  private wave(f: 'sin' | 'cos', u: Jet): Jet {
    const sin = [this.N.apply('sin', u[0]!)];
    const cos = [this.N.apply('cos', u[0]!)];
    for (let k = 1; k < this.length; k++) {
      sin.push(this.next(k, u, cos));
      cos.push(this.N.neg(this.next(k, u, sin)));
    }
    return f === 'sin' ? sin : cos;
  }

  /** erf′(u) = 2/√π · exp(−u²). */
  private bell(u: Jet): Jet {
    const { N } = this;
    const height = N.div(Rational.of(2), N.sqrt(N.pi()));
    const square = this.neg(this.square(u));
    return this.mul(this.constant(height), this.exp(N.apply('exp', square[0]!), square));
  }

  /** v with v₀ = start and v′ = g u′. */
  private primitive(start: Coefficient, u: Jet, g: Jet): Jet {
    return this.jet((k) => (k === 0 ? start : this.next(k, u, g)));
  }

  /** vₖ from v′ = g u′. */
  private next(k: number, u: Jet, g: Jet): Coefficient {
    const { N } = this;
    let s: Coefficient = ZERO;
    for (let j = 1; j <= k; j++) s = N.add(s, N.mul(this.integers[j]!, N.mul(u[j]!, g[k - j]!)));
    return N.div(s, this.integers[k]!);
  }

  /** Σ uᵢ wₖ₋ᵢ for i = from … to. */
  private convolved(u: Jet, w: Jet, k: number, from: number, to: number): Coefficient {
    let s: Coefficient = ZERO;
    for (let i = from; i <= to; i++) s = this.N.add(s, this.N.mul(u[i]!, w[k - i]!));
    return s;
  }

  private jet(coefficient: (k: number) => Coefficient): Jet {
    return Array.from({ length: this.length }, (_, k) => coefficient(k));
  }
}
