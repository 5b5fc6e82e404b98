/** The table of a check: a line for each claim, under its subject. */
import type { ClaimEvidence } from '../evidence.ts';
import { columns, type Row } from './columns.ts';
import { grouped } from './grouped.ts';
import type { Colours, Page } from './page.ts';
import { count, mark, ratio, share, standing, verdictWord } from './words.ts';

const COLUMNS = [
  { head: '' },
  { head: 'claim', fluid: true },
  { head: 'verdict' },
  { head: 'cases', right: true },
  { head: 'met', right: true },
  { head: 'neighbours', right: true },
  { head: 'sharpest', right: true },
];

export function table(claims: readonly ClaimEvidence[], page: Page): string {
  const bySubject = grouped(claims, (e) => subjectOf(e.claim));
  const rows = [...bySubject].flatMap(([subject, those]): Row[] => [
    subject,
    ...those.map((e) => row(e, page.colours)),
  ]);
  return columns(COLUMNS, rows, page);
}

function row(e: ClaimEvidence, c: Colours): string[] {
  const refuted = e.neighbours.filter((n) => n.verdict === 'refuted').length;
  const neighbours = e.neighbours.length === 0 ? '–' : `${refuted}/${e.neighbours.length}`;
  return [
    ` ${mark(standing(e), c)}`,
    e.claim.slice(subjectOf(e.claim).length + 1),
    verdictWord(e.verdict, e.expected === 'true', c),
    count(e.cases),
    e.hypotheses.length === 0 ? '–' : share(e.cases, e.cases + e.discarded),
    refuted === e.neighbours.length ? neighbours : c.red(neighbours),
    e.sharpest ? ratio(e.sharpest.atLeast) : '–',
  ];
}

export function subjectOf(claim: string): string {
  return claim.slice(0, claim.indexOf('/'));
}
