/** Half of the hundred thousand; the other half is `interval-corruption.deep.ts`. */
import { expect, it } from 'vitest';
import { breakProofs } from './corruption.ts';

it('no broken certificate proves a false neighbour', async () => {
  const { tried, falsehoods } = await breakProofs(50_000, 2);
  expect(falsehoods).toEqual([]);
  expect(tried).toBe(50_000);
});
