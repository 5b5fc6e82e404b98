/** Claims that must not survive: every file beside this one, and what is expected of it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claim.ts';
import { certify } from '../../src/engine/certify.ts';
import { checkClaim } from '../../src/engine/check.ts';
import type { Verdict } from '../../src/evidence.ts';

const SEEDS = [1, 2, 3];
/** Characters that a counterexample takes, all variables together. */
const SIMPLE = 80;

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
  .sort();

describe('a claim that must not survive', async () => {
  for (const file of files) {
    const name = file.slice(0, -'.ts'.length);
    const { default: claim, expected } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as {
      default: Claim;
      expected: Verdict;
    };
    it(`is ${expected}: ${claim.title.en} (${name})`, () => {
      for (const seed of SEEDS) {
        const { verdict, why, counterexample } = checkClaim(name, claim, { seed, effort: 'quick' });
        expect(verdict, why).toBe(expected);
        if (counterexample === undefined) continue;
        expect(certify(claim, counterexample.token)).toBe(true);
        const { values } = counterexample;
        expect(Object.values(values).join(', ').length, JSON.stringify(values)).toBeLessThanOrEqual(SIMPLE);
      }
    });
  }
});
