/** `lemmata list`: the claims there are, and what of their sources is not judged. */
import { head } from '../engine/outcome.ts';
import { type ClaimFile, claimFiles, loadClaim } from '../engine/registry.ts';
import type { Broken } from '../evidence.ts';
import { type Listed, type Listing, listing as listingText } from '../report/listing.ts';
import { pageOf } from '../report/page.ts';
import { brokenLine } from '../report/summary.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { subjectsIn } from './load.ts';
import { select } from './select.ts';
import type { World } from './world.ts';

export async function list(patterns: readonly string[], options: { json?: boolean }, world: World): Promise<ExitCode> {
  const { stdout, stderr, root } = world;
  const { listing, broken } = await found(patterns, root);
  stdout.write(`${options.json ? JSON.stringify(listing, null, 2) : listingText(listing, pageOf(stdout))}\n`);
  for (const b of broken) stderr.write(`${brokenLine(b)}\n`);
  return broken.length > 0 ? EXIT.input : EXIT.expected;
}

/** What the patterns mean, and the files that could not be read. */
export async function found(
  patterns: readonly string[],
  root: string,
): Promise<{ listing: Listing; broken: readonly Broken[] }> {
  const files = select(claimFiles(root), patterns);
  const broken: Broken[] = [];
  const claims: Listed[] = [];
  for (const file of files) {
    const loaded = await loadClaim(file);
    if ('broken' in loaded) broken.push(loaded.broken);
    else {
      const { title, source, kind, expected } = head(loaded.claim);
      const neighbours = Object.keys(loaded.claim.failsIf);
      claims.push({ claim: file.name, title: title.en, source, kind, expected, proof: file.proof, neighbours });
    }
  }
  return { listing: { claims, notJudged: await notJudged(files, root) }, broken };
}

async function notJudged(files: readonly ClaimFile[], root: string): Promise<Listing['notJudged']> {
  const shown = new Set(files.map((f) => f.subject));
  return Object.entries(await subjectsIn(root))
    .filter(([subject]) => shown.has(subject))
    .flatMap(([subject, { notJudged }]) =>
      Object.entries(notJudged).map(([slug, reason]) => ({ slug, subject, reason })),
    );
}
