/** `lemmata check`: runs claims, prints what came of them, and writes the evidence. */
import { claimFiles } from '../engine/registry.ts';
import { type Evidence, withoutAnswer } from '../evidence.ts';
import { counterexamples } from '../report/counterexample.ts';
import { pageOf } from '../report/page.ts';
import { unnoticed } from '../report/sampling.ts';
import { brokenLine, chanceLine, summary, surprises } from '../report/summary.ts';
import { table } from '../report/table.ts';
import { standing } from '../report/words.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireWritable, writeEvidence } from './json-file.ts';
import { evidenceOf, type RunOptions } from './run.ts';
import { select } from './select.ts';
import type { World } from './world.ts';

export interface CheckOptions extends RunOptions {
  readonly json?: string;
}

export async function check(patterns: readonly string[], options: CheckOptions, world: World): Promise<ExitCode> {
  const files = select(claimFiles(world.root), patterns);
  if (options.json !== undefined) requireWritable(options.json);

  const from = performance.now();
  const evidence = await evidenceOf(files, options, world);
  print(evidence, (performance.now() - from) / 1000, world);
  if (options.json !== undefined) await writeEvidence(options.json, evidence);
  return exitCodeOf(evidence);
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
