/** `lemmata show`: everything that one claim's file says. */
import { claimFiles } from '../engine/registry.ts';
import { claimPage } from '../report/claim-page.ts';
import { pageOf } from '../report/page.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { claimIn } from './load.ts';
import { selectOne } from './select.ts';
import type { World } from './world.ts';

export async function show(name: string, { root, stdout }: World): Promise<ExitCode> {
  const file = selectOne(claimFiles(root), name);
  stdout.write(`${claimPage({ ...file, claim: await claimIn(file) }, pageOf(stdout))}\n`);
  return EXIT.expected;
}
