/** Alternating normalisation, iterated. */
import { iterated, type Rows } from '../../models/alternating-normalization.ts';
import { real } from '../../numbers/real.ts';
import type { Curves, Series } from '../../report/site/pictures/curves.ts';
import { steps } from './steps.ts';

type Points = Series['points'];

export function iterates(): Curves {
  const rows: Rows = [
    ['1/20', '19/20'],
    ['1/2', '1/2'],
  ].map((row) => row.map((p) => real(p)));
  const uniform = [real('1/2'), real('1/2')];
  const times = steps(0, 8, 1);
  const path = (i: number): Points => times.map((t) => [t, iterated(rows, uniform, t)[i]![0]!.toNumber()]);
  return {
    title: {
      en: 'Alternating normalisation of (0.05, 0.95) and (0.5, 0.5): the share of the first class',
      zh: '(0.05, 0.95) 与 (0.5, 0.5) 的交替归一化：第一类的概率',
    },
    says: 'The confident row rises from 0.05 to 0.187, the undecided one from 0.5 to 0.813, most of the way in one iteration; their mean tends to 1/2, the prior.',
    x: { label: 'iterations' },
    y: { label: 'p₁' },
    series: [
      { name: 'the undecided row', style: 'line', points: path(1) },
      { name: 'the confident row', style: 'dashed', points: path(0) },
      {
        name: 'limit √19/(1 + √19)',
        style: 'dotted',
        points: times.map((t) => [t, Math.sqrt(19) / (1 + Math.sqrt(19))]),
      },
    ],
  };
}
