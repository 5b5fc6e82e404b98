/** How many there are of each kind, as bars with their numbers. */
import * as Plot from '@observablehq/plot';
import type { Title } from '../../../evidence.ts';
import { type Picture, SERIES } from './picture.ts';

export interface Bars {
  readonly title: Title;
  /** What the bars are told apart by, and what is counted. */
  readonly by: string;
  readonly counts: string;
  readonly bars: readonly (readonly [what: string, n: number])[];
}

export function bars({ title, by, counts, bars }: Bars): Picture {
  const rows = bars.map(([what, n]) => ({ what, n }));
  return {
    title,
    says: `${title.en}. ${rows.map(({ what, n }) => `${what}: ${n}`).join('; ')}.`,
    plot: {
      x: { label: by, domain: rows.map((r) => r.what), labelArrow: 'none' },
      y: { label: counts, labelArrow: 'none', grid: true, ticks: Math.min(5, Math.max(...rows.map((r) => r.n))) },
      marks: [
        Plot.barY(rows, { x: 'what', y: 'n', fill: SERIES[0] }),
        Plot.text(rows, {
          x: 'what',
          y: 'n',
          text: (r: { n: number }) => (r.n > 0 ? `${r.n}` : ''),
          dy: -7,
          fill: 'currentColor',
        }),
        Plot.ruleY([0]),
      ],
    },
    data: { head: [by, counts], rows: bars },
  };
}
