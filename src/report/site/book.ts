/** What the site is made of: evidence, and what the claims' own files say. */
import type { Broken, ClaimEvidence, Effort, Evidence, FalseAlarms, Title } from '../../evidence.ts';
import { subjectOf } from '../table.ts';
import type { Picture } from './pictures/picture.ts';

export interface Post {
  readonly title: Title;
  /** Its number at kexue.fm/archives. */
  readonly post?: number;
  /** What of it is not judged, with the reasons. */
  readonly notJudged: Readonly<Record<string, string>>;
}

export interface Run {
  readonly seed: number;
  readonly effort: Effort;
  readonly chance?: FalseAlarms | undefined;
  readonly claims: number;
}

export interface Entry {
  readonly evidence: ClaimEvidence;
  readonly run: Run;
  /** TeX, where the claim's file is at hand. */
  readonly statement?: string | undefined;
}

export interface Book {
  readonly posts: Readonly<Record<string, Post>>;
  /** By name. */
  readonly entries: readonly Entry[];
  readonly runs: readonly Run[];
  readonly broken: readonly Broken[];
  /** Pictures of a claim, by its name. */
  readonly pictures: Readonly<Record<string, readonly Picture[]>>;
}

/** What is wrong with evidence, in one line. */
export class UnusableEvidence extends Error {}

/** The claims of all evidence together, in an order that does not depend on that of the evidence. */
export function entriesIn(
  all: readonly Evidence[],
  statements: Readonly<Record<string, string>> = {},
): Pick<Book, 'entries' | 'runs' | 'broken'> {
  const runs = all.map(({ seed, effort, chance, claims }) => ({ seed, effort, chance, claims: claims.length }));
  const entries = new Map<string, Entry>();
  for (const [i, { claims }] of all.entries()) {
    for (const evidence of claims) {
      const name = evidence.claim;
      if (!isClaimName(name))
        throw new UnusableEvidence(`the claim ${JSON.stringify(shortened(name))} is not named SUBJECT/NAME`);
      if (entries.has(name)) throw new UnusableEvidence(`there is evidence of ${name} twice`);
      entries.set(name, { evidence, run: runs[i]!, statement: own(statements, name) });
    }
  }
  return {
    entries: [...entries.values()].sort((a, b) => (a.evidence.claim < b.evidence.claim ? -1 : 1)),
    runs: sortedByText(runs),
    broken: sortedByText(all.flatMap((e) => e.broken)),
  };
}

/** The entries of a post. */
export function entriesOf({ entries }: Book, subject: string): Entry[] {
  return entries.filter((e) => subjectOf(e.evidence.claim) === subject);
}

/** Subjects of posts and of claims, each with its title; one known by its folder alone is called by that. */
export function postsOf({ posts, entries }: Book): [subject: string, post: Post][] {
  const subjects = new Set([...Object.keys(posts), ...entries.map((e) => subjectOf(e.evidence.claim))]);
  return [...subjects].sort().map((s) => [s, own(posts, s) ?? { title: { en: s, zh: s }, notJudged: {} }]);
}

/** Such a name is a path that stays where it is put. */
export function isClaimName(name: string): boolean {
  return name.length <= 200 && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*\/[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(name);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function sortedByText<T>(items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: JSON.stringify(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
