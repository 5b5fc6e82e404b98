/** `lemmata check`: runs claims, prints what came of them, and writes the evidence. */
import type { Effort } from '../engine/effort.ts';
import { falseAlarms } from '../engine/false-alarms.ts';
import { firstLine } from '../engine/first-line.ts';
import { checkAll, LIMITS } from '../engine/pool.ts';
import { claimFiles } from '../engine/registry.ts';
import {
  type Broken,
  type ClaimEvidence,
  EVIDENCE_VERSION,
  type Evidence,
  type FalseAlarms,
  withoutAnswer,
} from '../evidence.ts';
import { counterexamples } from '../report/counterexample.ts';
import { pageOf } from '../report/page.ts';
import { unnoticed } from '../report/sampling.ts';
import { brokenLine, chanceLine, summary, surprises } from '../report/summary.ts';
import { table } from '../report/table.ts';
import { standing } from '../report/words.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireWritable, writeEvidence } from './json-file.ts';
import { progressOn } from './progress.ts';
import { select } from './select.ts';
import type { World } from './world.ts';

export interface CheckOptions {
  readonly seed: number;
  readonly effort: Effort;
  readonly cases?: number;
  readonly limit?: number;
  readonly json?: string;
}

export async function check(patterns: readonly string[], options: CheckOptions, world: World): Promise<ExitCode> {
  const { seed, effort, cases, json, limit = LIMITS[effort] } = options;
  const files = select(claimFiles(world.root), patterns);
  if (json !== undefined) requireWritable(json);

  const from = performance.now();
  const shown = progressOn(world.stderr);
  const tasks = files.map(({ name, path, file }) => ({ name, path, file, seed, effort, ...(cases ? { cases } : {}) }));
  const outcomes = await checkAll(tasks, {
    limit,
    ...(world.interrupt ? { interrupt: world.interrupt } : {}),
    onProgress: shown.update,
  }).finally(shown.stop);
  const claims = outcomes.flatMap((o) => ('evidence' in o ? [o.evidence] : []));
  const { chance, overdrawn } = ledgerOf(claims);
  const evidence: Evidence = {
    version: EVIDENCE_VERSION,
    seed,
    effort,
    ...(chance && { chance }),
    claims,
    broken: [...outcomes.flatMap((o) => ('broken' in o ? [o.broken] : [])), ...(overdrawn ? [overdrawn] : [])],
  };

  print(evidence, (performance.now() - from) / 1000, world);
  if (json !== undefined) await writeEvidence(json, evidence);
  return exitCodeOf(evidence);
}

/** The shares of the budget added up; where they pass it, that is what is broken. */
function ledgerOf(claims: readonly ClaimEvidence[]): { chance?: FalseAlarms | undefined; overdrawn?: Broken } {
  try {
    return { chance: falseAlarms(claims) };
  } catch (error) {
    return { overdrawn: { file: 'properties', field: 'share', message: firstLine(error) } };
  }
}

function print(evidence: Evidence, elapsed: number, { stdout, stderr }: World): void {
  const page = pageOf(stdout);
  const { claims, broken } = evidence;
  const parts = [
    ...(claims.length ? [table(claims, page)] : []),
    ...counterexamples(claims, page),
    ...surprises(claims, page),
    ...unnoticed(claims),
    ...(evidence.chance ? [chanceLine(evidence.chance)] : []),
  ];
  for (const part of parts) stdout.write(`${part}\n\n`);
  for (const b of broken) stderr.write(`${brokenLine(b)}\n`);
  stdout.write(`${summary(evidence, elapsed)}\n`);
}

export function exitCodeOf({ claims, broken }: Evidence): ExitCode {
  if (broken.length > 0) return EXIT.input;
  if (claims.some((e) => standing(e) === 'unexpected')) return EXIT.unexpected;
  return claims.some(withoutAnswer) ? EXIT.noAnswer : EXIT.expected;
}
