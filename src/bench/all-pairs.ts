/**
 * All pairs of the Johnson–Lindenstrauss lemma at its usual sizes, on one core: every verdict exact, beside the plain
 * loops in doubles that decide nothing for sure; and the memory that is alive meanwhile.
 */
import { randomOf } from '../engine/random.ts';
import { allPairs, type Embedding } from '../models/all-pairs.ts';
import { alternate } from './alternate.ts';

const N = 1_000;
const M = 1_000;
const ROWS = 664;
const PAIRS = (N * (N - 1)) / 2;
const ROUNDS = 5;

const random = randomOf('bench', 'all pairs');
const embedding: Embedding = {
  points: gaussians(N * M, 1),
  m: M,
  matrix: gaussians(ROWS * M, 1 / Math.sqrt(ROWS)),
  n: ROWS,
  epsilon: '1/2',
};

/** Box–Muller in doubles: any numbers of about this size would do. */
function gaussians(count: number, deviation: number): Float64Array {
  const x = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    x[k] = deviation * radius * Math.cos(2 * Math.PI * random.nextDouble());
  }
  return x;
}

function plain(): number {
  const { points, matrix } = embedding;
  const images = new Float64Array(N * ROWS);
  for (let i = 0; i < N; i++) {
    for (let r = 0; r < ROWS; r++) {
      let s = 0;
      for (let k = 0; k < M; k++) s += matrix[r * M + k]! * points[i * M + k]!;
      images[i * ROWS + r] = s;
    }
  }
  let inside = 0;
  for (let i = 0; i < N; i++) {
    for (let j = i + 1; j < N; j++) {
      const ratio = plainSquare(images, ROWS, i, j) / plainSquare(points, M, i, j);
      if (ratio >= 0.5 && ratio <= 1.5) inside++;
    }
  }
  if (inside !== PAIRS) throw new Error(`${PAIRS - inside} pairs outside`);
  return PAIRS;
}

function plainSquare(x: Float64Array, length: number, i: number, j: number): number {
  let s = 0;
  for (let k = 0; k < length; k++) {
    const d = x[i * length + k]! - x[j * length + k]!;
    s += d * d;
  }
  return s;
}

function rigorous(): number {
  return allPairs(embedding).inside;
}

/** The most bytes of buffers seen while pairs are decided, as a multiple of the input's. */
function memory(): number {
  const input = embedding.points.byteLength + embedding.matrix.byteLength;
  const before = process.memoryUsage().arrayBuffers - input;
  let most = 0;
  const outside = (): void => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  };
  allPairs({ ...embedding, epsilon: '1/5', outside });
  return most / input;
}

export function pairs(): string {
  const live = memory();
  const { first, second, ratio } = alternate(plain, rigorous, ROUNDS);
  return [
    `All ${PAIRS} pairs of ${N} points of ℝ^${M} under a ${ROWS}×${M} matrix, seconds on one core:`,
    `  plain loops in doubles       ${(PAIRS / first).toFixed(2)}`,
    `  every verdict exact          ${(PAIRS / second).toFixed(2)}`,
    `  ratio of the times           ${(1 / ratio).toFixed(2)}`,
    `  live buffers / input         ${live.toFixed(2)}`,
  ].join('\n');
}
