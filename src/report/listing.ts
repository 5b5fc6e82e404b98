/** The list of claims, and of what is not judged. */
import type { Kind, Source } from '../evidence.ts';
import { columns, type Row } from './columns.ts';
import { grouped } from './grouped.ts';
import { fold, type Page } from './page.ts';
import { subjectOf } from './table.ts';
import { counted } from './words.ts';

export interface Listed {
  readonly claim: string;
  readonly title: string;
  readonly source: Source;
  readonly kind: Kind;
  readonly expected: 'true' | 'false';
  readonly proof: boolean;
  readonly neighbours: readonly string[];
}

export interface NotJudged {
  readonly slug: string;
  readonly subject: string;
  readonly reason: string;
}

export interface Listing {
  readonly claims: readonly Listed[];
  readonly notJudged: readonly NotJudged[];
}

const COLUMNS = [
  { head: '' },
  { head: 'claim' },
  { head: 'kind' },
  { head: 'neighbours', right: true },
  { head: 'title', fluid: true },
];

export function listing({ claims, notJudged }: Listing, page: Page): string {
  const { colours: c } = page;
  const rows = [...grouped(claims, (l) => subjectOf(l.claim))].flatMap(([subject, those]): Row[] => [
    subject,
    ...those.map((l) => [
      l.expected === 'false' ? c.red(' ✗') : l.proof ? c.green(' □') : '',
      l.claim.slice(subject.length + 1),
      l.kind,
      String(l.neighbours.length),
      l.title,
    ]),
  ]);
  const legend = [
    claims.some((l) => l.expected === 'false') ? '✗ false as written' : '',
    claims.some((l) => l.proof) ? '□ with a certificate' : '',
  ].filter((part) => part !== '');
  return [
    ...(claims.length ? [columns(COLUMNS, rows, page)] : []),
    ...(notJudged.length ? ['', ...refused(notJudged, page)] : []),
    '',
    [counted(claims.length, 'claim'), ...legend].join('; '),
  ].join('\n');
}

function refused(notJudged: readonly NotJudged[], { colours, width }: Page): string[] {
  return [...grouped(notJudged, (x) => x.subject)].flatMap(([subject, those]) => [
    colours.bold(`${subject}: not judged`),
    ...those.flatMap(({ slug, reason }) => [`    ${slug}`, ...fold(reason, '      ', width)]),
  ]);
}
