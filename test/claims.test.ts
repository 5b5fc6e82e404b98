import { describe } from 'vitest';
import { everyClaimStands } from './claims.ts';

describe('every claim is as expected, and every hypothesis and constant is varied', async () => {
  await everyClaimStands({ seed: 1, effort: 'quick' });
});
