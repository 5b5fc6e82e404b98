/** Curves and points over one pair of axes, from plain data. */
import * as Plot from '@observablehq/plot';
import type { Title } from '../../../evidence.ts';
import { type LineStyle, type Picture, SERIES } from './picture.ts';

export interface Curves {
  readonly title: Title;
  readonly says: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Lines across, each with its name. */
  readonly levels?: readonly { readonly at: number; readonly name: string }[];
  /** At most as many as there are colours. */
  readonly series: readonly Series[];
}

export interface Axis {
  readonly label: string;
  readonly log?: boolean;
}

export interface Series {
  readonly name: string;
  readonly style: LineStyle;
  readonly points: readonly Point[];
}

export type Point = readonly [x: number, y: number];

/** Between the points of a line: it ends, and begins anew. */
export const BREAK: Point = [Number.NaN, Number.NaN];

const DASHES: Readonly<Record<Exclude<LineStyle, 'points'>, string>> = { line: 'none', dashed: '6 4', dotted: '1.5 4' };

export function curves({ title, says, x, y, levels = [], series }: Curves): Picture {
  const points = series.flatMap((s) => s.points).filter(isPoint);
  return {
    title,
    says,
    legend: series,
    plot: {
      x: axis(
        x,
        points.map((p) => p[0]),
      ),
      y: {
        ...axis(
          y,
          points.map((p) => p[1]),
        ),
        grid: true,
      },
      marks: [
        Plot.ruleY(levels, { y: 'at', strokeDasharray: '2 2' }),
        Plot.text(levels, { y: 'at', text: 'name', frameAnchor: 'left', dx: 6, dy: -8 }),
        ...series.map(({ style, points }, i) =>
          style === 'points'
            ? Plot.dot(points, { r: 3.5, fill: SERIES[i]! })
            : Plot.line(points, {
                stroke: SERIES[i]!,
                strokeWidth: 2,
                strokeDasharray: DASHES[style],
                strokeLinecap: 'round',
              }),
        ),
      ],
    },
    data: {
      head: ['series', x.label, y.label],
      rows: series.flatMap(({ name, points }) => points.filter(isPoint).map((p) => [name, ...p.map(short)])),
    },
  };
}

function isPoint(p: Point): boolean {
  return p !== BREAK;
}

function axis({ label, log }: Axis, values: readonly number[]): Plot.ScaleOptions {
  return {
    label,
    labelArrow: 'none',
    ...(log ? { type: 'log', ticks: powersIn(values), tickFormat: power } : { ticks: 6 }),
  };
}

/** The powers of ten among them. */
function powersIn(values: readonly number[]): number[] {
  const [from, to] = [Math.min(...values), Math.max(...values)].map(Math.log10);
  return Array.from({ length: 40 }, (_, i) => i - 20)
    .filter((k) => k >= from! && k <= to!)
    .map((k) => 10 ** k);
}

/** 10³ for 1000: the axis has no room for zeros. */
function power(x: number): string {
  return `10${[...String(Math.round(Math.log10(x)))].map((c) => SUPERSCRIPT[c]).join('')}`;
}

const SUPERSCRIPT: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((c, i) => [c, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][i]!]),
);

function short(x: number): string {
  return String(Number(x.toPrecision(6)));
}
