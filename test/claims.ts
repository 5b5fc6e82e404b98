/** Every claim file there is, one test a claim; a new file is picked up with no edit. */
import { resolve } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { Effort } from '../src/engine/effort.ts';
import { checkAll, LIMITS } from '../src/engine/pool.ts';
import { claimFiles, loadClaim } from '../src/engine/registry.ts';
import { unvariedNames } from '../src/engine/validate.ts';
import { work } from '../src/engine/worker.ts';
import { asExpected, type ClaimEvidence } from '../src/evidence.ts';
import { PLAIN } from '../src/report/page.ts';
import { brokenLine, surprises } from '../src/report/summary.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * On the pool, so that a claim without end fails alone; or in this thread, where coverage sees it. What it returns is
 * filled by the tests.
 */
export async function everyClaimStands({ seed, effort }: { seed: number; effort: Effort }): Promise<ClaimEvidence[]> {
  const files = claimFiles(root);
  const tasks = files.map(({ name, path, file }) => ({ name, path, file, seed, effort }));
  const onPool = process.env.LEMMATA_TEST_CLAIMS === 'here' ? undefined : checkAll(tasks, { limit: LIMITS[effort] });
  const seen: ClaimEvidence[] = [];
  const outcomeOf = async (i: number) => (onPool ? (await onPool)[i]! : work({ ...tasks[i]!, port: UNHEARD }));

  for (const [i, file] of files.entries()) {
    const loaded = await loadClaim(file);
    const title = 'claim' in loaded ? `${loaded.claim.title.en} (${file.name})` : file.name;
    it(title, async () => {
      const outcome = await outcomeOf(i);
      if ('broken' in outcome) expect.fail(brokenLine(outcome.broken));
      seen.push(outcome.evidence);
      expect(asExpected(outcome.evidence), surprises([outcome.evidence], PLAIN).join('\n')).toBe(true);
      if ('claim' in loaded) expect(unvariedNames(loaded.claim), 'neither varied nor named in `unvaried`').toEqual([]);
    });
  }
  return seen;
}

const UNHEARD = { postMessage() {}, close() {} } as unknown as MessagePort;
