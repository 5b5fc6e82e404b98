/** `lemmata readme`: makes the generated parts of README.md anew, from the evidence of a quick run of every claim. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { claimFiles } from '../engine/registry.ts';
import { withGeneratedParts } from '../report/readme.ts';
import { brokenLine } from '../report/summary.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import { subjectsIn } from './load.ts';
import { evidenceOf } from './run.ts';
import type { World } from './world.ts';

export async function readme(world: World): Promise<ExitCode> {
  const { root, stderr } = world;
  const { claims, broken } = await evidenceOf(claimFiles(root), { seed: 1, effort: 'quick' }, world);
  for (const b of broken) stderr.write(`${brokenLine(b)}\n`);
  if (broken.length > 0) throw new Stop(EXIT.input, 'README.md is left as it is');
  const path = join(root, 'README.md');
  const file = (name: string) => readFileSync(join(root, name), 'utf8');
  const [before, subjects] = [readFileSync(path, 'utf8'), await subjectsIn(root)];
  const after = withGeneratedParts(before, { claims, subjects, file });
  if (after !== before) writeFileAtomic.sync(path, after);
  return EXIT.expected;
}
