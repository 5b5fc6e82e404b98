/**
 * The inequality of the two gradients for one net after another, in doubles with running error bounds: sure to hold, sure
 * to fail, or open, which is for `two-gradients.ts` to decide.
 *
 * Spectral norms enter by lower bounds |Av|/|v| where the inequality is to be shown, v found by power iteration from the
 * longest row of A; by upper bounds where it is to be refuted.
 */
import { Balls, innerProduct, lengthDown, lengthUp, multiply, normDown } from '../numbers/balls.ts';
import { addDown, addUp, divDown, divUp, mulDown, mulUp } from '../numbers/interval.ts';
import { largestSingularValue } from '../numbers/singular-values.ts';
import { activate, type DoubleActivation } from './activation-in-doubles.ts';

/** Of power iteration: a few are mostly enough. */
const STEPS = [2, 30];

interface Room {
  /** n_out × n_in, by rows. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
  readonly z: Balls;
  readonly slope: Balls;
  readonly a: Balls;
}

/** A net of given widths n₁ … n_{l+1}, up to 64 each. Fill in `x`, `outer` and the weights and biases, then `decide`. */
export class NetInDoubles {
  readonly widths: readonly number[];
  readonly x: Float64Array;
  /** ∂f/∂h_{l+1}. */
  readonly outer: Float64Array;
  readonly layers: readonly Room[];
  readonly #h: readonly Balls[];
  readonly #J: readonly Balls[];
  readonly #onX: Balls;
  readonly #v: Float64Array;
  readonly #w: Float64Array;

  constructor(widths: readonly number[]) {
    if (widths.length < 2) throw new RangeError('a perceptron has at least one layer, found none');
    for (const [t, n] of widths.entries()) {
      if (!Number.isInteger(n) || n < 1 || n > 64)
        throw new RangeError(`layer ${t}: expected 1 to 64 units, found ${n}`);
    }
    const d = widths[0]!;
    this.widths = widths;
    this.x = new Float64Array(d);
    this.outer = new Float64Array(widths.at(-1)!);
    this.layers = widths.slice(1).map((n, t) => ({
      weights: new Float64Array(n * widths[t]!),
      biases: new Float64Array(n),
      z: new Balls(n),
      slope: new Balls(n),
      a: new Balls(n),
    }));
    this.#h = widths.map((n) => new Balls(n));
    this.#J = widths.map((n) => new Balls(n * d));
    this.#onX = new Balls(d);
    this.#v = new Float64Array(64);
    this.#w = new Float64Array(64);
  }

  /** Throws `RangeError` naming the layer where a number is not finite. */
  requireFinite(): void {
    if (!this.x.every(Number.isFinite)) throw new RangeError('the input is not finite');
    for (const [t, { weights, biases }] of this.layers.entries()) {
      if (!weights.every(Number.isFinite)) throw new RangeError(`layer ${t + 1}: a weight is not a finite number`);
      if (!biases.every(Number.isFinite)) throw new RangeError(`layer ${t + 1}: a bias is not a finite number`);
    }
  }

  /** Whether |∂f/∂x|² Σ_t (c + |h_t|²)/(‖W_t‖²‖J_t‖²) ≤ Σ_t (1 + |h_t|²)|a_t|², for c = 1 the inequality itself. */
  decide(activation: DoubleActivation, c = 1): 'holds' | 'fails' | 'open' {
    this.#forward(activation);
    this.#backward();
    const onX = this.#onX;
    if (lengthUp(onX) === 0) return 'holds';
    for (const steps of STEPS) if (this.#leftUp(steps, c) <= this.#right(addDown, mulDown, lengthDown)) return 'holds';
    return this.#leftDown(c) > this.#right(addUp, mulUp, lengthUp) ? 'fails' : 'open';
  }

  #forward(activation: DoubleActivation): void {
    const d = this.widths[0]!;
    const [first, J1] = [this.#h[0]!, this.#J[0]!];
    first.mid.set(this.x);
    J1.mid.fill(0);
    for (let i = 0; i < d; i++) J1.mid[i * d + i] = 1;
    for (let t = 0; t < this.layers.length; t++) {
      const { weights, biases, z, slope } = this.layers[t]!;
      const [h, J, nextH, nextJ] = [this.#h[t]!, this.#J[t]!, this.#h[t + 1]!, this.#J[t + 1]!];
      const [m, n] = [this.widths[t + 1]!, this.widths[t]!];
      for (let i = 0; i < m; i++) {
        innerProduct(weights, i * n, 1, h, 0, 1, n, biases[i]!, z, i);
        activate(activation, z.mid[i]!, z.radius[i]!, nextH, slope, i);
        for (let k = 0; k < d; k++) {
          innerProduct(weights, i * n, 1, J, k, d, n, 0, nextJ, i * d + k);
          multiply(slope, i, nextJ, i * d + k);
        }
      }
    }
  }

  #backward(): void {
    for (let t = this.layers.length - 1; t >= 0; t--) {
      const { a, slope } = this.layers[t]!;
      if (t === this.layers.length - 1) {
        a.mid.set(this.outer);
        a.radius.fill(0);
      } else {
        this.#pullBack(t + 1, a);
      }
      for (let i = 0; i < a.mid.length; i++) multiply(slope, i, a, i);
    }
    this.#pullBack(0, this.#onX);
  }

  /** W_tᵀ a_t. */
  #pullBack(t: number, into: Balls): void {
    const { weights, a } = this.layers[t]!;
    const [m, n] = [this.widths[t + 1]!, this.widths[t]!];
    for (let k = 0; k < n; k++) innerProduct(weights, k, n, a, 0, 1, m, 0, into, k);
  }

  #leftUp(steps: number, c: number): number {
    const d = this.widths[0]!;
    const onX = lengthUp(this.#onX);
    let sum = 0;
    for (let t = 0; t < this.layers.length; t++) {
      const [m, n] = [this.widths[t + 1]!, this.widths[t]!];
      const W = normDown(this.layers[t]!.weights, undefined, m, n, steps, this.#v, this.#w);
      const J = normDown(this.#J[t]!.mid, this.#J[t]!.radius, n, d, steps, this.#v, this.#w);
      const ratio = divUp(divUp(onX, W), J);
      const h = lengthUp(this.#h[t]!);
      sum = addUp(sum, mulUp(mulUp(ratio, ratio), addUp(c, mulUp(h, h))));
    }
    return sum;
  }

  #leftDown(c: number): number {
    const d = this.widths[0]!;
    const onX = lengthDown(this.#onX);
    let sum = 0;
    for (let t = 0; t < this.layers.length; t++) {
      const [m, n] = [this.widths[t + 1]!, this.widths[t]!];
      const W = largestSingularValue(this.layers[t]!.weights, m, n).hi;
      const J = largestSingularValue(this.#J[t]!.mid, n, d, this.#J[t]!.radius).hi;
      const ratio = divDown(divDown(onX, W), J);
      const h = lengthDown(this.#h[t]!);
      sum = addDown(sum, mulDown(mulDown(ratio, ratio), addDown(c, mulDown(h, h))));
    }
    return sum;
  }

  /** Σ_t (1 + |h_t|²)|a_t|², rounded one way throughout. */
  #right(add: typeof addUp, mul: typeof mulUp, length: (x: Balls) => number): number {
    let sum = 0;
    for (let t = 0; t < this.layers.length; t++) {
      const [h, a] = [length(this.#h[t]!), length(this.layers[t]!.a)];
      sum = add(sum, mul(mul(a, a), add(1, mul(h, h))));
    }
    return sum;
  }
}
