/** Claims loaded for a command that only reads them. */
import type { Claim, Subject } from '../claim.ts';
import { firstLine } from '../engine/first-line.ts';
import { type ClaimFile, loadClaim, loadSubjects } from '../engine/registry.ts';
import { brokenLine } from '../report/summary.ts';
import { unreadable } from './exit.ts';

export async function claimIn(file: ClaimFile): Promise<Claim> {
  const loaded = await loadClaim(file);
  if ('broken' in loaded) throw unreadable(brokenLine(loaded.broken));
  return loaded.claim;
}

export async function subjectsIn(root: string): Promise<Record<string, Subject>> {
  try {
    const subjects = await loadSubjects(root);
    for (const [name, subject] of Object.entries(subjects)) {
      if (typeof subject?.notJudged !== 'object') throw new Error(`${name}: no \`notJudged\` in its default export`);
    }
    return subjects;
  } catch (error) {
    throw unreadable(`a subject.ts does not load: ${firstLine(error)}`);
  }
}
