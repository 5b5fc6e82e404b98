/** Claims run on the pool, with progress on a terminal: the evidence. */
import type { Effort } from '../engine/effort.ts';
import { falseAlarms } from '../engine/false-alarms.ts';
import { firstLine } from '../engine/first-line.ts';
import { checkAll, LIMITS } from '../engine/pool.ts';
import type { ClaimFile } from '../engine/registry.ts';
import { type Broken, type ClaimEvidence, EVIDENCE_VERSION, type Evidence, type FalseAlarms } from '../evidence.ts';
import { progressOn } from './progress.ts';
import type { World } from './world.ts';

export interface RunOptions {
  readonly seed: number;
  readonly effort: Effort;
  readonly cases?: number;
  /** Seconds that one claim may take. */
  readonly limit?: number;
}

export async function evidenceOf(
  files: readonly ClaimFile[],
  { seed, effort, cases, limit = LIMITS[effort] }: RunOptions,
  { stderr, interrupt }: World,
): Promise<Evidence> {
  const shown = progressOn(stderr);
  const tasks = files.map(({ name, path, file }) => ({ name, path, file, seed, effort, ...(cases ? { cases } : {}) }));
  const outcomes = await checkAll(tasks, {
    limit,
    ...(interrupt ? { interrupt } : {}),
    onProgress: shown.update,
  }).finally(shown.stop);
  const claims = outcomes.flatMap((o) => ('evidence' in o ? [o.evidence] : []));
  const { chance, overdrawn } = ledgerOf(claims);
  return {
    version: EVIDENCE_VERSION,
    seed,
    effort,
    ...(chance && { chance }),
    claims,
    broken: [...outcomes.flatMap((o) => ('broken' in o ? [o.broken] : [])), ...(overdrawn ? [overdrawn] : [])],
  };
}

/** The shares of the budget added up; where they pass it, that is what is broken. */
function ledgerOf(claims: readonly ClaimEvidence[]): { chance?: FalseAlarms | undefined; overdrawn?: Broken } {
  try {
    return { chance: falseAlarms(claims) };
  } catch (error) {
    return { overdrawn: { file: 'properties', field: 'share', message: firstLine(error) } };
  }
}
