/** What sampling has shown, to read. */
import type { ClaimEvidence, Sampling, Teeth } from '../evidence.ts';
import { counted } from './words.ts';

export function samplingLine({ relation, trials, observed, claimed, capital }: Sampling): string {
  const told = `${counted(trials, 'trial')}: ${decimal(observed)} on average, ${relation} ${decimal(claimed)} claimed`;
  return `${told}; a unit staked against it became ${capital}`;
}

/** The bounds too loose to tell a wrong sampler: a paragraph, if there are any. */
export function unnoticed(claims: readonly ClaimEvidence[]): string[] {
  const lines = claims.flatMap((e) => (e.teeth ?? []).map((t) => `  ${e.claim}: ${teethLine(t)}`));
  return lines.length > 0 ? [['What these bounds would not notice, in the cases tried:', ...lines].join('\n')] : [];
}

function teethLine({ name, least, most }: Teeth): string {
  return `${name} wrong by ×${least.toPrecision(3)} to ×${most.toPrecision(3)}`;
}

function decimal(x: number): string {
  return x !== 0 && Math.abs(x) < 1e-3 ? x.toExponential(2) : `${Math.round(x * 1e4) / 1e4}`;
}
