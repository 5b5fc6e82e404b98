/** The generated parts of README.md: the table of claims, and the claim that is shown whole. */
import type { Listed, Listing } from './listing.ts';

export interface ReadmeParts {
  readonly listing: Listing;
  /** Titles of the subjects, with their posts. */
  readonly subjects: Readonly<Record<string, { readonly title: { readonly en: string }; readonly post?: number }>>;
  /** The text of a file of the project. */
  readonly file: (path: string) => string;
}

/** The README with its generated parts made anew; the rest is left as it is. */
export function withGeneratedParts(readme: string, { listing, subjects, file }: ReadmeParts): string {
  const tables = Object.keys(subjects).map((subject) => subjectTable(subject, subjects[subject]!, listing));
  const claims = between(readme, '<!-- claims -->', '<!-- end of claims -->', `\n${tables.join('\n\n')}\n`);
  return claims.replace(
    /(<!-- example: (\S+) -->\n)[\s\S]*?(\n<!-- end of example -->)/g,
    (_, open: string, path: string, close: string) => `${open}\`\`\`ts\n${file(path).trimEnd()}\n\`\`\`${close}`,
  );
}

function subjectTable(
  subject: string,
  { title, post }: ReadmeParts['subjects'][string],
  { claims, notJudged }: Listing,
): string {
  const own = claims.filter((c) => c.claim.startsWith(`${subject}/`));
  const skipped = notJudged.filter((n) => n.subject === subject);
  const falseOnes = own.filter((c) => c.expected === 'false').length;
  const source = post === undefined ? '' : ` ([${post}](https://kexue.fm/archives/${post}))`;
  return [
    `**${title.en}**${source}: ${own.length} claims, ${falseOnes} false as written, ${skipped.length} not judged.`,
    '',
    '| claim | of the post | kind | neighbours |',
    '|---|---|---|--:|',
    ...own.map(row),
  ].join('\n');
}

function row({ claim, title, source, kind, expected, neighbours }: Listed): string {
  const says = expected === 'false' ? `${kind}, **false as written**` : kind;
  const where = source.slugs?.map((s) => `\`${s}\``).join(', ') ?? source.cite;
  return `| [${cell(title)}](properties/${claim}.ts) | ${cell(where)} | ${says} | ${neighbours.length} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function between(text: string, open: string, close: string, inside: string): string {
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines ${open} and ${close}`);
  return `${text.slice(0, from + open.length)}\n${inside}\n${text.slice(to)}`;
}
