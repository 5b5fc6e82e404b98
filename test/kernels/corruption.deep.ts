import { expect, it } from 'vitest';
import { breakProofs } from './corruption.ts';

it('no broken certificate proves a false neighbour', async () => {
  const { tried, falsehoods } = await breakProofs(100_000, 2);
  expect(falsehoods).toEqual([]);
  expect(tried).toBe(100_000);
});
