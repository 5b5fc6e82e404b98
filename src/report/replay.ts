/** One case, hypothesis by hypothesis, with both sides of every comparison. */
import type { Replay } from '../engine/replay.ts';
import { values } from './counterexample.ts';
import type { Colours, Page } from './page.ts';

type Holds = Replay['conclusion']['holds'];

/** Every hypothesis holds and the conclusion does not, and the separate checker says so, too. */
export function refutes({ hypotheses, conclusion, certified }: Replay): boolean {
  return hypotheses.every((h) => h.holds === 'yes') && conclusion.holds === 'no' && certified;
}

export function replayed(r: Replay, { colours: c, width }: Page): string {
  const part = (head: string, holds: Holds, lines: readonly string[]) => [
    '',
    `  ${c.bold(head)}  ${word(holds, c)}`,
    ...lines.map((line) => `    ${line}`),
  ];
  return [
    c.bold(r.claim) + (r.variation === undefined ? '' : `  varied: ${r.variation}`),
    ...values(r.values, '    ', width),
    ...r.hypotheses.flatMap((h) => part(`assume ${h.name}`, h.holds, h.lines)),
    ...part('conclude', r.conclusion.holds, r.conclusion.lines),
    '',
    `  ${outcome(r, c)}`,
  ].join('\n');
}

export function outcome(r: Replay, c: Colours): string {
  if (refutes(r)) return c.red('a counterexample, confirmed by the separate checker');
  const missed = r.hypotheses.find((h) => h.holds === 'no');
  if (missed) return c.yellow(`no counterexample: the hypothesis ${missed.name} is not met`);
  if (r.conclusion.holds === 'yes') return c.green('no counterexample: the conclusion holds');
  return c.yellow('undecided');
}

function word(holds: Holds, c: Colours): string {
  return { yes: c.green('holds'), no: c.red('fails'), unknown: c.yellow('undecided') }[holds];
}
