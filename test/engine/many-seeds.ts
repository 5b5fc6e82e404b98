/** Verdicts do not hang on the seed: `claims.deep.ts` looks harder at one, this looks quickly at many; two files, a half each. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/engine/check.ts';
import { claimFiles, loadClaim } from '../../src/engine/registry.ts';
import type { ClaimEvidence } from '../../src/evidence.ts';

/** Seeds at which the claim alone is run, and of these the first at which all that is around it is run as well. */
const SEEDS = 100;
const SEEDS_AROUND = 20;
/** Cases at the seeds after these, of a claim that is not sampled: its verdict on a case is exact, whatever the seed. */
const CASES_ALONE = 50;

const seeds = Array.from({ length: SEEDS }, (_, i) => 1_000 + i);

/** What is not as it should be, by seed. */
function surprises(seed: number, e: ClaimEvidence): string[] {
  const good = e.expected === 'false' ? ['refuted'] : ['survived', 'proved'];
  return [
    ...(good.includes(e.verdict) ? [] : [`${seed}: ${e.verdict}; ${e.why ?? e.counterexample?.token}`]),
    ...e.neighbours.filter((n) => n.verdict !== 'refuted').map((n) => `${seed}: '${n.name}' ${n.verdict}`),
    ...e.superfluous.filter((s) => s.verdict !== 'survived').map((s) => `${seed}: '${s.name}' ${s.verdict}`),
  ];
}

export function atManySeeds(half: 0 | 1): void {
  const files = claimFiles(resolve(import.meta.dirname, '../..')).filter((_, i) => i % 2 === half);
  describe.each(files)('$name', (file) => {
    it(`is as expected at ${SEEDS} seeds, and what is around it at ${SEEDS_AROUND}`, async () => {
      const loaded = await loadClaim(file);
      if ('broken' in loaded) expect.fail(loaded.broken.message);
      const alone = { ...loaded.claim, failsIf: {}, superfluous: {}, teeth: {} };
      const fewer = loaded.claim.chance ? {} : { cases: CASES_ALONE };
      const found = seeds.flatMap((seed, i) => {
        const [claim, cases] = i < SEEDS_AROUND ? [loaded.claim, {}] : [alone, fewer];
        return surprises(seed, checkClaim(file.name, claim, { seed, effort: 'quick', ...cases }));
      });
      expect(found).toEqual([]);
    });
  });
}
