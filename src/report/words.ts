/** The words and colours of the report, in one place. */
import { asExpected, type ClaimEvidence, type Verdict } from '../evidence.ts';
import type { Colours } from './page.ts';

/** How a claim's evidence stands against what is expected of it. An answer that is wrong outweighs one that is missing. */
export type Standing = 'as expected' | 'unexpected' | 'no answer';

export function standing(e: ClaimEvidence): Standing {
  if (asExpected(e)) return 'as expected';
  return isContrary(e.verdict, e.expected === 'true') ||
    e.neighbours.some((n) => isContrary(n.verdict, false)) ||
    e.superfluous.some((s) => isContrary(s.verdict, true))
    ? 'unexpected'
    : 'no answer';
}

/** A verdict that says the opposite of what is expected. */
export function isContrary(verdict: Verdict, expectedTrue: boolean): boolean {
  return expectedTrue ? verdict === 'refuted' : verdict === 'survived' || verdict === 'proved';
}

export function mark(s: Standing, c: Colours): string {
  return { 'as expected': c.green('✓'), unexpected: c.red('✗'), 'no answer': c.yellow('?') }[s];
}

/** Green is what was expected, red its opposite, yellow no answer. */
export function verdictWord(verdict: Verdict, expectedTrue: boolean, c: Colours): string {
  if (isContrary(verdict, expectedTrue)) return c.red(verdict);
  return isContrary(verdict, !expectedTrue) ? c.green(verdict) : c.yellow(verdict);
}

export function count(n: number): string {
  return n.toLocaleString('en-US');
}

/** `1 claim`, `2 claims`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** k of n in per cent; never 100% unless all, never 0% unless none. */
export function share(k: number, n: number): string {
  if (n === 0) return '–';
  const percent = (100 * k) / n;
  if (k === n || k === 0) return `${percent}%`;
  if (percent < 0.1) return '<0.1%';
  if (percent > 99.9) return '>99.9%';
  return percent < 10 || percent > 99 ? `${percent.toFixed(1)}%` : `${Math.floor(percent)}%`;
}

/** A quotient in [0, 1], rounded down; close to 1 by its distance from 1, rounded up. */
export function ratio(r: number): string {
  if (r >= 1) return '1';
  if (r <= 1 - 1e-4) return (Math.floor(r * 1e4) / 1e4).toFixed(4);
  const exponent = Math.ceil(Math.log10(1 - r)) - 1;
  const digit = Math.ceil((1 - r) / 10 ** exponent);
  return digit < 10 ? `1−${digit}e${exponent}` : `1−1e${exponent + 1}`;
}

export function seconds(s: number): string {
  return s < 60 ? `${s.toFixed(1)} s` : `${Math.floor(s / 60)} min ${Math.floor(s % 60)} s`;
}
