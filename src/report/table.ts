/** The table of a check: a line for each claim, under its subject. */
import type { ClaimEvidence } from '../evidence.ts';
import { type Column, columns, type Row } from './columns.ts';
import { grouped } from './grouped.ts';
import type { Colours, Page } from './page.ts';
import { count, mark, ratio, share, standing, verdictWord } from './words.ts';

const COLUMNS: readonly Column[] = [
  { head: '' },
  { head: 'claim', fluid: true },
  { head: 'verdict' },
  { head: 'cases', right: true },
  { head: 'met', right: true },
  { head: 'neighbours', right: true },
  { head: 'sharpest', right: true },
];
/** For claims about chance: from which odds ratio on a defect is found, and the share of the budget of false alarms. */
const OF_CHANCE: readonly Column[] = [
  { head: 'excludes', right: true },
  { head: 'share', right: true },
];

export function table(claims: readonly ClaimEvidence[], page: Page): string {
  const chance = claims.some((e) => e.chance);
  const bySubject = grouped(claims, (e) => subjectOf(e.claim));
  const rows = [...bySubject].flatMap(([subject, those]): Row[] => [
    subject,
    ...those.map((e) => [...row(e, page.colours), ...(chance ? power(e) : [])]),
  ]);
  return columns(chance ? [...COLUMNS, ...OF_CHANCE] : COLUMNS, rows, page);
}

function row(e: ClaimEvidence, c: Colours): string[] {
  const refuted = e.neighbours.filter((n) => n.verdict === 'refuted').length;
  const neighbours = e.neighbours.length === 0 ? '–' : `${refuted}/${e.neighbours.length}`;
  return [
    ` ${mark(standing(e), c)}`,
    e.claim.slice(subjectOf(e.claim).length + 1),
    verdictWord(e.verdict, e.expected === 'true', c),
    count(e.cases),
    e.hypotheses.length === 0 || e.chance ? '–' : share(e.cases, e.cases + e.discarded),
    refuted === e.neighbours.length ? neighbours : c.red(neighbours),
    e.sharpest ? ratio(e.sharpest.atLeast) : '–',
  ];
}

function power({ chance }: ClaimEvidence): string[] {
  return chance ? [`odds ×${chance.detects}`, chance.share] : ['–', '–'];
}

export function subjectOf(claim: string): string {
  return claim.slice(0, claim.indexOf('/'));
}
