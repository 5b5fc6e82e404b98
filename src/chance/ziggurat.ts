/**
 * Standard normal numbers by the ziggurat of Marsaglia and Tsang, *The ziggurat method for generating random
 * variables*, J. Stat. Softw. 5 (2000), with the repair of Doornik, *An improved ziggurat method to generate normal
 * random samples* (2005): the layer, the sign and the position are made of different bits.
 *
 * The area below f(x) = exp(−x²/2), x ≥ 0, is covered by 256 layers of one area V. Layer i ≥ 1 is the rectangle
 * [0, xᵢ] × [f(xᵢ), f(xᵢ₊₁)], x₁ = R > x₂ > … > x₂₅₆ = 0; layer 0 is [0, R] × [0, f(R)] with the tail beyond R, drawn
 * as if it were a rectangle of width x₀ = V/f(R). A point of a layer left of xᵢ₊₁ lies below f.
 *
 * What is drawn instead of a continuous normal: the position in a layer is a multiple of 2⁻⁵³xᵢ, so that for |X| ≤ R a
 * draw is within 2⁻⁵¹ + 2⁻⁵³|X| of a point of the continuous ziggurat. In the tail X = R + (−log u)/R with u on the grid
 * of 2⁻⁵³, 0 < u < 1, which reaches 12.2 where an inverted uniform of 53 bits ends at 8.2. The areas of the layers, as
 * rounded, differ from their mean by Σ|Vᵢ − V| ≤ 2⁻⁴⁷ΣV (a test encloses it), and a wedge is judged with an error of at
 * most 2⁻⁴³, for `Math.exp` and `Math.log` right to 2⁻⁵⁰; 1.5 % of the draws go there. In all
 *
 *   sup |P(X ≤ x) − Φ(x)| ≤ 2⁻⁴⁶.
 */
import { real } from '../numbers/real.ts';
import type { Stream } from './stream.ts';

/** An upper bound of sup |P(X ≤ x) − Φ(x)|. */
export const ERROR = real.double(2 ** -46);

/** R and V, by solving x₂₅₆ = 0; V = R·f(R) + ∫_R^∞ f. */
export const R = 3.654152885361009;
const V = 0.004928673233974655;
const LAYERS = 256;

/** xᵢ for i = 0, …, 256 and f(xᵢ), with f(x₀) for the bottom, 0. */
export const edges = new Float64Array(LAYERS + 1);
export const heights = new Float64Array(LAYERS + 1);
edges[0] = V / Math.exp((-R * R) / 2);
edges[1] = R;
heights[1] = Math.exp((-R * R) / 2);
for (let i = 1; i < LAYERS - 1; i++) {
  heights[i + 1] = heights[i]! + V / edges[i]!;
  edges[i + 1] = Math.sqrt(-2 * Math.log(heights[i + 1]!));
}
heights[LAYERS] = 1;

/** Per layer and sign, i + 256·(sign < 0): ±2⁻⁵³xᵢ, and the positions j, in units of 2⁻⁵³xᵢ, that are left of xᵢ₊₁. */
const steps = new Float64Array(2 * LAYERS);
const insides = new Float64Array(2 * LAYERS);
for (let i = 0; i < LAYERS; i++) {
  const step = edges[i]! * 2 ** -53;
  steps[i] = step;
  steps[i + LAYERS] = -step;
  insides[i] = insides[i + LAYERS] = Math.floor(edges[i + 1]! / step);
}

/** A standard normal; mean 0 and variance 1. Two words in 98.5 % of the draws. */
export function standardNormal(stream: Stream): number {
  const high = stream.nextUint32();
  const low = stream.nextUint32();
  const layer = ((high & 31) << 4) | (low & 15);
  const position = (high >>> 5) * 2 ** 26 + (low >>> 6);
  const x = position * steps[layer]!;
  return position < insides[layer]! ? x : edge(stream, layer & (LAYERS - 1), x);
}

/** Fills with what as many calls of `standardNormal` give. */
export function fillStandardNormal(stream: Stream, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] = standardNormal(stream);
}

/** What becomes of a point x right of xᵢ₊₁: it is below f, or in the tail, or everything is drawn again. */
function edge(stream: Stream, i: number, x: number): number {
  if (i === 0) return x > 0 ? tail(stream) : -tail(stream);
  const y = heights[i]! + (heights[i + 1]! - heights[i]!) * stream.nextUniform();
  return y < Math.exp((-x * x) / 2) ? x : standardNormal(stream);
}

/** A normal conditioned on > R: Marsaglia, *Generating a variable from the tail of the normal distribution*, Technometrics 6 (1964). */
export function tail(stream: Stream): number {
  for (;;) {
    const x = -Math.log(stream.nextOpenUniform()) / R;
    const y = -Math.log(stream.nextOpenUniform());
    if (2 * y > x * x) return R + x;
  }
}
