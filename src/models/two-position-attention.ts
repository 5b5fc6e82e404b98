/** Attention over two positions at initialization: how much weight the less likely one gets, on the average. */
import { logInnerProductTail } from '../chance/inner-product.ts';
import { exp, ONE, type Real, real, sqrt, sum, ZERO } from '../numbers/real.ts';

export interface Bounds {
  readonly least: Real;
  readonly most: Real;
}

/** Nodes at 0, 1/STEPS, 2/STEPS, …, LAST. */
const STEPS = 12;
const LAST = 12;

/**
 * Bounds of E min(p₁, p₂) for p = softmax(q·k₁, q·k₂) and independent q, k₁, k₂ ~ N(0, I_d). The weight is g(|X|) with
 * g(x) = 1/(1 + eˣ) and X = q·(k₁ − k₂), which has the law of √2 q·k₁; g falls, so that between two nodes it lies between
 * its values there, each counted with the probability that |X| lies between them.
 */
export function smallerWeight(d: number): Bounds {
  const known = bounds.get(d) ?? boundsOf(d);
  bounds.set(d, known);
  return known;
}

/** Kept: it takes a tail probability at each node. */
const bounds = new Map<number, Bounds>();

function boundsOf(d: number): Bounds {
  const tail = (x: Real) => (x === ZERO ? ONE : exp(logInnerProductTail(d, x.over(sqrt(2)).over(d))));
  const nodes = Array.from({ length: STEPS * LAST + 1 }, (_, i) => (i === 0 ? ZERO : real(i).over(STEPS)));
  const tails = nodes.map(tail);
  const g = nodes.map((x) => ONE.over(exp(x).plus(1)));
  const between = tails.slice(1).map((t, i) => tails[i]!.minus(t));
  return {
    least: sum(between.map((p, i) => p.times(g[i + 1]!))),
    most: sum([...between.map((p, i) => p.times(g[i]!)), tails.at(-1)!.times(g.at(-1)!)]),
  };
}
