import type { Effort } from '../evidence.ts';

export type { Effort } from '../evidence.ts';

/**
 * How hard to try: cases a claim, cases after which a false neighbour that still stands is given up on, and cases in
 * which a bound is asked what it would not notice.
 */
export const EFFORTS = {
  quick: { cases: 300, neighbourCases: 4_000, teethCases: 40 },
  normal: { cases: 3_500, neighbourCases: 20_000, teethCases: 200 },
  deep: { cases: 100_000, neighbourCases: 200_000, teethCases: 1_000 },
} as const satisfies Record<Effort, Readonly<Record<'cases' | 'neighbourCases' | 'teethCases', number>>>;
