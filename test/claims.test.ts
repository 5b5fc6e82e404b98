import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { subjectsIn } from '../src/commands/load.ts';
import { withGeneratedParts } from '../src/report/readme.ts';
import { everyClaimStands } from './claims.ts';

const root = resolve(import.meta.dirname, '..');
const file = (path: string) => readFileSync(join(root, path), 'utf8');

describe('every claim is as expected, and every hypothesis and constant is varied', async () => {
  const claims = await everyClaimStands({ seed: 1, effort: 'quick' });

  it('and the README says so: `npm run readme` makes its tables anew', async () => {
    const subjects = await subjectsIn(root);
    expect(file('README.md')).toBe(withGeneratedParts(file('README.md'), { claims, subjects, file }));
  });
});
