/** How close the claims come to their bounds: the sharpest quotients seen, counted. */
import type { ClaimEvidence } from '../../../evidence.ts';
import { bars } from './bars.ts';
import type { Picture } from './picture.ts';

const FROM: readonly (readonly [least: number, name: string])[] = [
  [0, 'below 0.5'],
  [0.5, '0.5'],
  [0.9, '0.9'],
  [0.99, '0.99'],
  [0.999, '0.999'],
  [1, '1'],
];

export function sharpness(claims: readonly ClaimEvidence[]): Picture[] {
  const quotients = claims.flatMap((e) => (e.sharpest ? [e.sharpest.atLeast] : []));
  if (quotients.length === 0) return [];
  return [
    bars({
      title: {
        en: 'How close the sharpest cases come to equality (smaller side by larger side)',
        zh: '最紧的案例离等号多近（较小一边与较大一边之比）',
      },
      by: 'sharpest quotient, from',
      counts: 'claims',
      bars: FROM.map(([least, name], i) => {
        const next = FROM[i + 1]?.[0] ?? Infinity;
        return [name, quotients.filter((q) => q >= least && q < next).length];
      }),
    }),
  ];
}
