/** `lemmata prove`: checks certificates alone, and says what each proof rests on. */
import { firstLine } from '../engine/first-line.ts';
import { checkProof } from '../engine/proof.ts';
import { type ClaimFile, claimFiles, loadClaim, loadProof } from '../engine/registry.ts';
import { pageOf } from '../report/page.ts';
import { type Proved, proofLine, proofSummary } from '../report/proof.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { select } from './select.ts';
import type { World } from './world.ts';

export async function prove(patterns: readonly string[], world: World): Promise<ExitCode> {
  const { stdout, root } = world;
  const page = pageOf(stdout);
  const from = performance.now();
  const results: Proved[] = [];
  for (const file of select(claimFiles(root), patterns).filter((f) => f.proof)) {
    const result = await proved(file);
    results.push(result);
    stdout.write(`${proofLine(result, page)}\n`);
  }
  stdout.write(`${proofSummary(results, (performance.now() - from) / 1000)}\n`);
  return results.some((r) => 'why' in r) ? EXIT.unexpected : EXIT.expected;
}

async function proved(file: ClaimFile): Promise<Proved> {
  const claim = file.name;
  try {
    const loaded = await loadClaim(file);
    if ('broken' in loaded) return { claim, why: loaded.broken.message };
    const found = checkProof(loaded.claim, await loadProof(file));
    return { claim, proof: found.proof, neighbours: Object.keys(loaded.claim.failsIf).length };
  } catch (error) {
    return { claim, why: firstLine(error) };
  }
}
