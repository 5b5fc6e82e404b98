import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import {
  argmax,
  columnMeans,
  columnSums,
  corrected,
  crossRatio,
  everyClassHasMass,
  iterated,
  iteration,
  largestCrossRatio,
  normalizedRows,
  type Row,
  type Rows,
  scaledColumns,
  spread,
  towardsPrior,
  weights,
} from '../../src/models/alternating-normalization.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import { type Real, real } from '../../src/numbers/real.ts';

const P = (...xs: (number | string)[]): Real[] => xs.map((x) => real(x));
const text = (x: Real) => `${evaluate(x, rationals)}`;
const texts = (x: Row) => x.map(text);
const tables = (rows: Rows) => rows.map(texts);

const rows = [P('1/20', '19/20'), P('1/2', '1/2')];
const uniform = P('1/2', '1/2');

describe('the columns', () => {
  it('have sums, means, and the weights prior over mean', () => {
    expect(texts(columnSums(rows))).toEqual(['11/20', '29/20']);
    expect(texts(columnMeans(rows))).toEqual(['11/40', '29/40']);
    expect(texts(weights(rows, P('1/4', '3/4')))).toEqual(['10/11', '30/29']);
    expect(tables(scaledColumns(rows, P(2, 0)))).toEqual([
      ['1/10', '0'],
      ['1', '0'],
    ]);
  });

  it('have the prior for their means after step 1', () => {
    expect(texts(columnMeans(towardsPrior(rows, P('1/3', '2/3'))))).toEqual(['1/3', '2/3']);
  });

  it('have no weight without mass', () => {
    expect(() => weights([P(1, 0)], uniform)).toThrow(OutsideDomain);
    expect(decide(everyClassHasMass([P(1, 0), P(1, 0)]))).toBe('no');
    expect(decide(everyClassHasMass([P(1, 0), P(0, 1)]))).toBe('yes');
  });
});

describe('an iteration', () => {
  const once = [
    ['29/238', '209/238'],
    ['29/40', '11/40'],
  ];

  it('scales to the prior, then to row sums 1', () => {
    expect(tables(iteration(rows, uniform))).toEqual(once);
    expect(tables(normalizedRows([P(1, 3)]))).toEqual([['1/4', '3/4']]);
  });

  it('is repeated', () => {
    expect(tables(iterated(rows, uniform, 0))).toEqual(tables(rows));
    expect(tables(iterated(rows, uniform, 2))).toEqual(tables(iteration(iteration(rows, uniform), uniform)));
  });

  it('takes powers first', () => {
    expect(tables(iteration(rows, uniform, 0))).toEqual([
      ['1/2', '1/2'],
      ['1/2', '1/2'],
    ]);
    const squares = rows.map((row) => row.map((p) => p.times(p)));
    expect(tables(iteration(rows, uniform, 2))).toEqual(tables(iteration(squares, uniform)));
  });

  it('gives the corrected row, whatever becomes of the others in the last step', () => {
    expect(texts(corrected([rows[0]!], rows[1]!, uniform))).toEqual(once[1]);
    expect(texts(corrected([rows[0]!], rows[1]!, uniform, 2))).toEqual(texts(iterated(rows, uniform, 2)[1]!));
    expect(texts(corrected([P(0, 1)], uniform, P(1, 0)))).toEqual(['1', '0']);
  });
});

describe('cross-ratios', () => {
  it('are those of two rows and two columns', () => {
    expect(text(crossRatio(rows, [0, 1], [0, 1]))).toBe('1/19');
    expect(text(crossRatio(rows, [0, 1], [1, 0]))).toBe('19');
  });

  it('have a largest, which is 1 for proportional rows', () => {
    expect(text(largestCrossRatio(rows))).toBe('19');
    expect(text(largestCrossRatio([P(1, 2, 3), P(2, 4, 6)]))).toBe('1');
    expect(text(largestCrossRatio([P(1, 1, 1), P(1, 2, 1), P(3, 1, 1)]))).toBe('6');
  });
});

describe('a row', () => {
  it('has a spread, and the first of its largest entries', () => {
    expect(text(spread(P(2, 6, 3)))).toBe('3');
    expect(argmax(P(1, 3, 3))).toBe(1);
    expect(argmax(P(1))).toBe(0);
  });
});
