/** One claim checked inside a worker thread, where it may hang or die without harm to the others. */
import type { MessagePort } from 'node:worker_threads';
import type { Claim } from '../claim.ts';
import { checkClaim } from './check.ts';
import type { Effort } from './effort.ts';
import { firstLine } from './first-line.ts';
import { type Head, head, interrupted, type Outcome } from './outcome.ts';
import type { ProofFound } from './proof.ts';
import { loadClaim, loadProof } from './registry.ts';
import { ClaimDefect } from './validate.ts';

export interface Task {
  readonly name: string;
  readonly path: string;
  readonly file: string;
  readonly seed: number;
  readonly effort: Effort;
  readonly cases?: number;
  /** Why the claim is loaded for its title alone, and not run. */
  readonly notRun?: string;
}

/** Sent while the task runs: that it has begun, then what the claim says of itself. */
export type News = 'begun' | Head;

export async function work({ port, ...task }: Task & { port: MessagePort }): Promise<Outcome> {
  const tell = (news: News) => port.postMessage(news);
  try {
    tell('begun');
    const loaded = await loadClaim(task);
    if ('broken' in loaded) return loaded;
    const about = head(loaded.claim);
    if (task.notRun) return { evidence: interrupted(task.name, about, task.notRun, 0) };
    tell(about);
    const { seed, effort, cases } = task;
    const from = performance.now();
    const proof = await proofOf(task, loaded.claim);
    const options = { seed, effort, ...(proof && { proof }), ...(cases === undefined ? {} : { cases }) };
    const evidence = checkClaim(task.name, loaded.claim, options);
    return { evidence: { ...evidence, seconds: Math.round(performance.now() - from) / 1000 } };
  } catch (error) {
    if (process.env.DEBUG === 'lemmata') console.error(error);
    const [field, message] =
      error instanceof ClaimDefect
        ? [error.field, firstLine(error)]
        : ['the claim', `cannot be run: ${firstLine(error)}`];
    return { broken: { file: task.file, field, message } };
  } finally {
    port.close();
  }
}

/** The kernels take as long to load as all the rest: only for a claim that has a certificate. */
async function proofOf(task: Task, claim: Claim): Promise<ProofFound | undefined> {
  const certificate = await loadProof(task);
  if (certificate === undefined) return undefined;
  const { checkProof } = await import('./proof.ts');
  return checkProof(claim, certificate);
}
