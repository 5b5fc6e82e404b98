import { expect, it } from 'vitest';
import { breakProofs } from './corruption.ts';

it('no broken certificate proves a false neighbour', { timeout: 30_000 }, async () => {
  const { tried, stillProve, falsehoods } = await breakProofs(1000, 1);
  expect(falsehoods).toEqual([]);
  expect(tried).toBe(1000);
  // The same proof written otherwise; most of what is broken proves nothing.
  expect(stillProve).toBeGreaterThan(10);
  expect(stillProve).toBeLessThan(500);
});
