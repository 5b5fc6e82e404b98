/** The generated parts of README.md: the posts, their claims, the errata; and the claim that is shown whole. */
import type { Subject } from '../claim.ts';
import type { ClaimEvidence } from '../evidence.ts';
import { type Erratum, errata } from './errata.ts';
import { counted } from './words.ts';

export interface ReadmeParts {
  readonly claims: readonly ClaimEvidence[];
  readonly subjects: Readonly<Record<string, Subject>>;
  /** The text of a file of the project. */
  readonly file: (path: string) => string;
}

/** The README with its generated parts made anew; the rest is left as it is. */
export function withGeneratedParts(readme: string, { claims, subjects, file }: ReadmeParts): string {
  const posts = Object.entries(subjects).map(([name, subject]) => post(name, subject, claims));
  const parts = [overview(posts), ...posts.map(claimsOf), errataTable(errata(claims))];
  return between(readme, '<!-- claims -->', '<!-- end of claims -->', `\n${parts.join('\n\n')}\n`).replace(
    /(<!-- example: (\S+) -->\n)[\s\S]*?(\n<!-- end of example -->)/g,
    (_, open: string, path: string, close: string) => `${open}\`\`\`ts\n${file(path).trimEnd()}\n\`\`\`${close}`,
  );
}

interface Post {
  readonly title: string;
  readonly number?: number;
  readonly claims: readonly ClaimEvidence[];
  readonly notJudged: readonly (readonly [slug: string, reason: string])[];
}

function post(name: string, { title, post, notJudged }: Subject, claims: readonly ClaimEvidence[]): Post {
  return {
    title: title.en,
    ...(post !== undefined && { number: post }),
    claims: claims.filter((e) => e.claim.startsWith(`${name}/`)),
    notJudged: Object.entries(notJudged),
  };
}

function overview(posts: readonly Post[]): string {
  const rows = posts.map((p) => [p.title, p.number === undefined ? '' : link(p.number), ...counts(p)]);
  const sums = posts.map(counts).reduce((a, b) => a.map((n, i) => n + b[i]!), [0, 0, 0, 0, 0]);
  return table(
    ['post', '', 'claims:', 'proved:', 'survived:', 'false as written:', 'not judged:'],
    [...rows, ['**together**', '', ...sums.map((n) => `**${n}**`)]],
  );
}

/** Claims; proved; survived; false as written; not judged. */
function counts({ claims, notJudged }: Post): number[] {
  const such = (verdict: string) => claims.filter((e) => e.expected === 'true' && e.verdict === verdict).length;
  const falseOnes = claims.filter((e) => e.expected === 'false').length;
  return [claims.length, such('proved'), such('survived'), falseOnes, notJudged.length];
}

/** Folded, because there are many. */
function claimsOf({ title, number, claims, notJudged }: Post): string {
  const rows = claims.map((e) => [
    claimLink(e),
    cell(e.source.slugs?.map((s) => `\`${s}\``).join(', ') ?? e.source.cite),
    e.kind,
    e.expected === 'false' ? '**false as written**' : e.verdict,
    e.neighbours.length,
  ]);
  const source = number === undefined ? '' : `, post ${number}`;
  return [
    `<details><summary>${title}${source}: ${counted(claims.length, 'claim')}</summary>\n`,
    table(['claim', 'of the post', 'kind', 'standing', 'neighbours:'], rows),
    ...(notJudged.length > 0 ? ['', 'Not judged:', ...notJudged.map(([slug, why]) => `- \`${slug}\`: ${why}`)] : []),
    '\n</details>',
  ].join('\n');
}

function errataTable(those: readonly Erratum[]): string {
  const rows = those.map(({ false: e, holds }) => [
    claimLink(e),
    e.source.post === undefined ? cell(e.source.cite) : link(e.source.post),
    cell(exactCase(e)),
    holds.map(claimLink).join('; '),
  ]);
  return `### Errata\n\n${table(['false as written', 'post', 'the counterexample, exactly', 'what holds'], rows)}`;
}

/** What is long is left to `lemmata replay`. */
const LONGEST = 160;

function exactCase({ counterexample, chance }: ClaimEvidence): string {
  if (counterexample === undefined) return chance ? `in ${counted(chance.trials, 'trial')}` : '';
  const shown = Object.entries(counterexample.values)
    .filter(([name]) => !counterexample.irrelevant.includes(name))
    .map(([name, value]) => `${name} = ${value}`);
  const text = [...shown, ...counterexample.fails].join(', ');
  return text.length <= LONGEST ? text : counterexample.fails[0]!.slice(0, LONGEST);
}

function claimLink({ claim, title }: ClaimEvidence): string {
  return `[${cell(title.en)}](properties/${claim}.ts)`;
}

function link(post: number): string {
  return `[${post}](https://kexue.fm/archives/${post})`;
}

/** Heads that end in a colon are those of numbers. */
function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rules = `|${heads.map((h) => (h.endsWith(':') ? '--:' : '---')).join('|')}|`;
  return [line(heads.map((h) => h.replace(/:$/, ''))), rules, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function between(text: string, open: string, close: string, inside: string): string {
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines ${open} and ${close}`);
  return `${text.slice(0, from + open.length)}\n${inside}\n${text.slice(to)}`;
}
