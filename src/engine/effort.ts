import type { Effort } from '../evidence.ts';

export type { Effort } from '../evidence.ts';

/** How hard to try: cases a claim, and cases after which a false neighbour that still stands is given up on. */
export const EFFORTS = {
  quick: { cases: 500, neighbourCases: 4_000 },
  normal: { cases: 3_500, neighbourCases: 20_000 },
  deep: { cases: 100_000, neighbourCases: 200_000 },
} as const satisfies Record<Effort, { readonly cases: number; readonly neighbourCases: number }>;
