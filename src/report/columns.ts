/** Rows in columns without rules between them; the column named `fluid` gives way when the page is narrow. */
import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import { fold, type Page } from './page.ts';

export interface Column {
  readonly head: string;
  readonly right?: boolean;
  readonly fluid?: boolean;
}

/** A row of cells, or a heading across all columns. */
export type Row = readonly string[] | string;

const GAP = 2;
const NARROWEST = 16;
const NO_RULES = Object.fromEntries(
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle'
    .split(' ')
    .map((part) => [part, '']),
);

export function columns(cols: readonly Column[], rows: readonly Row[], { colours, width }: Page): string {
  const cells = rows.filter((r): r is readonly string[] => typeof r !== 'string');
  const widths = cols.map((col, i) => Math.max(...[col.head, ...cells.map((r) => r[i]!)].map(visible)) + GAP);
  const fluid = cols.findIndex((col) => col.fluid);
  const excess = widths.reduce((a, b) => a + b, 0) - GAP - width;
  if (fluid >= 0 && excess > 0) widths[fluid] = Math.max(NARROWEST, widths[fluid]! - excess);

  const table = new Table({
    chars: NO_RULES,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
    head: cols.map((col) => colours.dim(col.head)),
    colWidths: widths,
    colAligns: cols.map((col) => (col.right ? 'right' : 'left')),
  });
  const folded = (cell: string, i: number) => (i === fluid ? fold(cell, '', widths[i]! - GAP).join('\n') : cell);
  for (const row of rows) {
    table.push(typeof row === 'string' ? [{ content: colours.bold(row), colSpan: cols.length }] : row.map(folded));
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Columns that a cell takes: its characters, colours aside. */
function visible(cell: string): number {
  return [...stripVTControlCharacters(cell)].length;
}
