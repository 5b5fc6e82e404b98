/** What was drawn in doubles, as the exact numbers that these are. */
import { real } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';

export function exactVector(x: Float64Array): Vector {
  return Array.from(x, real.double);
}

/** The rows of a matrix that is stored row by row. */
export function exactRows({ rows, columns, entries }: Stored): Matrix {
  return Array.from({ length: rows }, (_, i) => exactVector(entries.subarray(i * columns, (i + 1) * columns)));
}

interface Stored {
  readonly rows: number;
  readonly columns: number;
  readonly entries: Float64Array;
}
