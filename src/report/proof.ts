/** What certificates came to, a line each. */
import type { Proof } from '../evidence.ts';
import type { Page } from './page.ts';
import { counted, seconds } from './words.ts';

export type Proved =
  | { readonly claim: string; readonly proof: Proof; readonly neighbours: number }
  | { readonly claim: string; readonly why: string };

export function proofLine(result: Proved, { colours: c }: Page): string {
  if ('why' in result) return `${c.red('✗')} ${result.claim}\n    ${result.why}`;
  const { claim, proof, neighbours } = result;
  return `${c.green('□')} ${claim}  ${c.dim(`${proofText(proof)}; ${counted(neighbours, 'false neighbour')} rejected`)}`;
}

/** `linear, parts, 3 steps; assumes nothing`. */
export function proofText({ by, kernels = [], steps, assumes, only }: Proof): string {
  if (kernels.length === 0) return by;
  const rests = assumes.length === 0 ? 'assumes nothing' : `assumes ${assumes.join(', ')}`;
  return `${only ? `for ${only} alone: ` : ''}${kernels.join(', ')}, ${counted(steps ?? 0, 'step')}; ${rests}`;
}

export function proofSummary(results: readonly Proved[], elapsed: number): string {
  const wrong = results.filter((r) => 'why' in r).length;
  const accepted = `${counted(results.length, 'certificate')}: ${results.length - wrong} accepted`;
  return `${accepted}${wrong > 0 ? `, ${wrong} rejected` : ''}; ${seconds(elapsed)}`;
}
