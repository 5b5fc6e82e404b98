import { describe, expect, it } from 'vitest';
import { entriesIn, entriesOf, isClaimName, postsOf } from '../../../src/report/site/book.ts';
import { evidenceOf } from '../../sample.ts';
import { bookOf, evidenceWith, FALSE, SAMPLED, TRUE } from './made.ts';

describe('a book', () => {
  it('has the claims of all evidence in the order of their names, whatever the order of the files', () => {
    const [a, b] = [evidenceWith(SAMPLED, FALSE), { ...evidenceWith(TRUE), seed: 7 }];
    const book = entriesIn([a, b]);
    expect(book.entries.map((e) => [e.evidence.claim, e.run.seed])).toEqual([
      ['demo/a', 1],
      ['demo/a-corrected', 7],
      ['other/sampled', 1],
    ]);
    expect(entriesIn([b, a])).toEqual(book);
  });

  it('gives a claim the statement of its own file, and none to one without', () => {
    const statements = entriesIn([evidenceWith(TRUE, FALSE)], { 'demo/a': 'x' }).entries.map((e) => e.statement);
    expect(statements).toEqual(['x', undefined]);
  });

  it('refuses names that are no names of claims, and a claim twice', () => {
    for (const claim of [
      '../../etc/passwd',
      'a/../b',
      'a',
      'a/b/c',
      '/a/b',
      'a\\b/c',
      'a/b.html',
      `a/${'b'.repeat(200)}`,
    ]) {
      expect(isClaimName(claim), claim).toBe(false);
      expect(() => entriesIn([evidenceWith(evidenceOf({ claim }))])).toThrow(/is not named SUBJECT\/NAME/);
    }
    expect(isClaimName('johnson-lindenstrauss/only-one-over-N')).toBe(true);
    expect(() => entriesIn([evidenceWith(TRUE), evidenceWith(TRUE)])).toThrow('evidence of demo/a-corrected twice');
  });

  it('has a post for every subject, by its folder where it says no more', () => {
    const book = bookOf(TRUE, SAMPLED);
    expect(postsOf(book).map(([s, { title }]) => [s, title.en])).toEqual([
      ['demo', 'A post'],
      ['other', 'other'],
    ]);
    expect(entriesOf(book, 'other').map((e) => e.evidence.claim)).toEqual(['other/sampled']);
  });

  it('takes no title from the prototype of objects', () => {
    const book = bookOf(evidenceOf({ claim: 'constructor/x' }));
    expect(postsOf(book).find(([s]) => s === 'constructor')![1].title.en).toBe('constructor');
  });
});
