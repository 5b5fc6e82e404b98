/**
 * What rigour costs: the inequality of the two gradients for nets of 1 to 4 layers and up to 16 units, sure to hold by
 * running error bounds, beside plain doubles and `Math.*`; and for how many nets the bounds leave it open.
 */
import { randomOf } from '../engine/random.ts';
import { DOUBLE_ACTIVATIONS, type DoubleActivation } from '../models/activation-in-doubles.ts';
import { NetInDoubles } from '../models/net-in-doubles.ts';
import { alternate } from './alternate.ts';

const CASES = 300;
const SHAPES: readonly (readonly number[])[] = [
  [3, 2],
  [2, 3, 1],
  [8, 8, 8, 1],
  [16, 16, 16, 16, 16],
  [4, 16, 1],
  [16, 2, 16],
];
const made = SHAPES.map((widths) => new NetInDoubles(widths));

/** Fills the nets one after another; the numbers are dyadic, within ±2. */
function cases(seed: number, see: (net: NetInDoubles, activation: DoubleActivation) => void): number {
  const random = randomOf('nets', seed);
  for (let i = 0; i < CASES; i++) {
    const net = made[i % made.length]!;
    const fill = (xs: Float64Array) => {
      for (let k = 0; k < xs.length; k++) xs[k] = random.nextInt(-(2 ** 20), 2 ** 20) / 2 ** 19;
    };
    fill(net.x);
    fill(net.outer);
    for (const { weights, biases } of net.layers) {
      fill(weights);
      fill(biases);
    }
    see(net, DOUBLE_ACTIVATIONS[i % DOUBLE_ACTIVATIONS.length]!);
  }
  return CASES;
}

let open = 0;
let run = 0;

function rigorous(seed: number): number {
  return cases(seed, (net, activation) => {
    run++;
    if (net.decide(activation) !== 'holds') open++;
  });
}

/** As one would write it with arrays of doubles; power iteration for the norms. */
function plain(seed: number): number {
  let held = 0;
  const n = cases(seed, (net, activation) => {
    if (plainly(net, activation)) held++;
  });
  return Math.max(n, held);
}

type Rows = number[][];

function plainly({ x, outer, layers, widths }: NetInDoubles, activation: DoubleActivation): boolean {
  const h: number[][] = [[...x]];
  const J: Rows[] = [[...x].map((_, i) => [...x].map((__, k) => (i === k ? 1 : 0)))];
  const D: number[][] = [];
  const W = layers.map(({ weights }, t) =>
    Array.from({ length: widths[t + 1]! }, (_, i) => [...weights.subarray(i * widths[t]!, (i + 1) * widths[t]!)]),
  );
  for (const [t, { biases }] of layers.entries()) {
    const z = W[t]!.map((row, i) => row.reduce((s, w, k) => s + w * h[t]![k]!, biases[i]!));
    h.push(z.map((v) => VALUES[activation](v)));
    D.push(z.map((v) => SLOPES[activation](v)));
    J.push(W[t]!.map((row, i) => J[0]!.map((_, k) => D[t]![i]! * row.reduce((s, w, j) => s + w * J[t]![j]![k]!, 0))));
  }
  let above = [...outer];
  const a: number[][] = [];
  for (let t = layers.length - 1; t >= 0; t--) {
    a[t] = D[t]!.map((d, i) => d * above[i]!);
    above = h[t]!.map((_, k) => W[t]!.reduce((s, row, i) => s + row[k]! * a[t]![i]!, 0));
  }
  const square = (v: readonly number[]) => v.reduce((s, q) => s + q * q, 0);
  const onX = square(above);
  const [left, right] = layers.reduce<[number, number]>(
    ([l, r], _, t) => [
      l + (onX * (1 + square(h[t]!))) / (squaredNorm(W[t]!) * squaredNorm(J[t]!)),
      r + square(a[t]!) * (1 + square(h[t]!)),
    ],
    [0, 0],
  );
  return left <= right * (1 + 1e-9);
}

function squaredNorm(A: Rows): number {
  let v = A[0]!.map(() => 1);
  let found = 0;
  for (let step = 0; step < 20; step++) {
    const w = A.map((row) => row.reduce((s, q, k) => s + q * v[k]!, 0));
    const y = v.map((_, k) => A.reduce((s, row, i) => s + row[k]! * w[i]!, 0));
    found = Math.sqrt(y.reduce((s, q) => s + q * q, 0));
    v = y.map((q) => q / found);
  }
  return found;
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
type Functions = Readonly<Record<DoubleActivation, (z: number) => number>>;
const VALUES: Functions = {
  identity: (z) => z,
  relu: (z) => Math.max(z, 0),
  'leaky relu, 1/8': (z) => (z > 0 ? z : z / 8),
  tanh: Math.tanh,
  sigmoid: logistic,
  softplus: (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
};
const SLOPES: Functions = {
  identity: () => 1,
  relu: (z) => (z > 0 ? 1 : 0),
  'leaky relu, 1/8': (z) => (z > 0 ? 1 : 1 / 8),
  tanh: (z) => 1 - Math.tanh(z) ** 2,
  sigmoid: (z) => logistic(z) * logistic(-z),
  softplus: logistic,
};

export function nets(): string {
  const { first, second, ratio } = alternate(plain, rigorous);
  return [
    'Two gradients of nets of 1 to 4 layers, up to 16 units, cases a second:',
    `  plain doubles                ${Math.round(first)}`,
    `  with running error bounds    ${Math.round(second)}`,
    `  ratio                        ${ratio.toFixed(2)}`,
    `  left open by the bounds      ${((100 * open) / run).toFixed(2)} %`,
  ].join('\n');
}
