/** `lemmata readme`: makes the generated parts of README.md anew, or says that they are stale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { withGeneratedParts } from '../report/readme.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import { found } from './list.ts';
import { subjectsIn } from './load.ts';
import type { World } from './world.ts';

export async function readme({ check }: { check?: boolean }, world: World): Promise<ExitCode> {
  const path = join(world.root, 'README.md');
  const before = readFileSync(path, 'utf8');
  const { listing } = await found([], world.root);
  const file = (name: string) => readFileSync(join(world.root, name), 'utf8');
  const after = withGeneratedParts(before, { listing, subjects: await subjectsIn(world.root), file });
  if (check && after !== before) throw new Stop(EXIT.unexpected, 'README.md is stale: run npm run readme');
  if (after !== before) writeFileAtomic.sync(path, after);
  return EXIT.expected;
}
