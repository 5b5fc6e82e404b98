/** How many false neighbours the claims have. */
import type { ClaimEvidence } from '../../../evidence.ts';
import { bars } from './bars.ts';
import type { Picture } from './picture.ts';

const MANY = 10;

export function neighbours(claims: readonly ClaimEvidence[]): Picture[] {
  if (claims.length === 0) return [];
  const numbers = Array.from({ length: MANY + 1 }, (_, k) => k);
  return [
    bars({
      title: { en: 'Claims by how many false neighbours they have', zh: '命题按其错误邻近命题的个数' },
      by: 'false neighbours',
      counts: 'claims',
      bars: numbers.map((k) => [
        k < MANY ? `${k}` : `${MANY}+`,
        claims.filter((e) => Math.min(e.neighbours.length, MANY) === k).length,
      ]),
    }),
  ];
}
