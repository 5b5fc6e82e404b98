/** False statements and what is true in their place. */
import type { Book, Entry } from './book.ts';

/** For a statement that is false, what is true in its place; for a corrected one, what it corrects. */
export function relatedTo(entry: Entry, book: Book): Entry[] {
  const { claim, expected } = entry.evidence;
  if (expected === 'false') return correctionsOf(entry, book);
  return claim.endsWith(CORRECTED) ? named(claim.slice(0, -CORRECTED.length), book) : [];
}

/** The corrected statement; where there is none, the true ones of the same place in the same post. */
export function correctionsOf(entry: Entry, book: Book): Entry[] {
  const corrected = named(entry.evidence.claim + CORRECTED, book);
  if (corrected.length > 0) return corrected;
  return book.entries.filter((e) => e.evidence.expected === 'true' && shareAPlace(e, entry));
}

const CORRECTED = '-corrected';

function named(claim: string, { entries }: Book): Entry[] {
  return entries.filter((e) => e.evidence.claim === claim);
}

function shareAPlace({ evidence: a }: Entry, { evidence: b }: Entry): boolean {
  const { post, slugs = [] } = a.source;
  return post !== undefined && post === b.source.post && slugs.some((s) => b.source.slugs?.includes(s));
}
