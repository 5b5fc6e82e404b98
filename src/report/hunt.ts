/** What a hunt has found: a line while it goes on, and the best point, exactly, when it is over. */
import type { Hunted } from '../engine/hunt.ts';
import { counterexample, replayLine, values } from './counterexample.ts';
import type { Page } from './page.ts';
import { counted } from './words.ts';

export function huntLine({ cases, sharpest }: Hunted, seconds: number): string {
  const best = sharpest ? `; sharpest ${sharpest.atLeast}` : '';
  return `${seconds.toFixed(0)} s: ${counted(cases, 'case')}${best}`;
}

export function hunted(claim: string, title: string, h: Hunted, page: Page): string {
  const effort = `after ${counted(h.cases, 'case')}, ${h.discarded.toLocaleString('en')} more discarded`;
  if (h.counterexample) return counterexample(claim, title, `refuted ${effort}`, h.counterexample, page);
  const { colours: c, width } = page;
  const head = `${c.bold(claim)}  ${title}`;
  const undecided = h.undecided > 0 ? [`  undecided cases in ${counted(h.undecided, 'block')}`] : [];
  if (!h.sharpest)
    return [head, `  not refuted ${effort}; no comparison of positive sides to measure`, ...undecided].join('\n');
  return [
    head,
    `  not refuted ${effort}`,
    ...undecided,
    `  sharpest: the smaller side is between ${h.sharpest.atLeast} and ${h.sharpest.atMost} of the larger, at`,
    ...values(h.sharpest.values, '    ', width),
    `    ${replayLine(h.sharpest.token)}`,
  ].join('\n');
}
