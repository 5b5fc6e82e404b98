import { describe } from 'vitest';
import { everyClaimStands } from './claims.ts';

describe('every claim is as expected at normal effort, from another seed', async () => {
  await everyClaimStands({ seed: 2, effort: 'normal' });
});
