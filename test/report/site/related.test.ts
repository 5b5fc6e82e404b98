import { describe, expect, it } from 'vitest';
import { correctionsOf, relatedTo } from '../../../src/report/site/related.ts';
import { evidenceOf } from '../../sample.ts';
import { bookOf, FALSE, SAMPLED, TRUE } from './made.ts';

const names = (entries: ReturnType<typeof relatedTo>) => entries.map((e) => e.evidence.claim);
const inPlace = (claim: string, slug: string, post = 8656) =>
  evidenceOf({ claim, source: { cite: 'c', post, slugs: [slug], where: 'w' } });

describe('related claims', () => {
  it('are the corrected one and the one corrected', () => {
    const book = bookOf(
      inPlace('demo/0', 'one'),
      inPlace('demo/1', 'two'),
      inPlace('demo/2', 'one', 1),
      TRUE,
      FALSE,
      SAMPLED,
    );
    const entry = (name: string) => book.entries.find((e) => e.evidence.claim === name)!;
    expect(names(relatedTo(entry('demo/a'), book))).toEqual(['demo/a-corrected']);
    expect(names(relatedTo(entry('demo/a-corrected'), book))).toEqual(['demo/a']);
    expect(names(relatedTo(entry('demo/0'), book))).toEqual([]);
    expect(names(relatedTo(entry('other/sampled'), book))).toEqual([]);
  });

  it('correct a false one: its sibling, or else what is true in its place', () => {
    const book = bookOf(inPlace('demo/0', 'one'), TRUE, FALSE);
    expect(names(correctionsOf(book.entries[1]!, book))).toEqual(['demo/a-corrected']);
    const without = bookOf(inPlace('demo/0', 'one'), FALSE);
    expect(names(correctionsOf(without.entries[1]!, without))).toEqual(['demo/0']);
  });
});
