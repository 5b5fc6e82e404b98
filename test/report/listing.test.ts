import { describe, expect, it } from 'vitest';
import { type Listed, listing } from '../../src/report/listing.ts';
import { PLAIN } from '../../src/report/page.ts';

const listed = (changes: Partial<Listed>): Listed => ({
  claim: 'one/first',
  title: 'The first',
  source: { cite: 'a book', where: 'page 1' },
  kind: 'identity',
  expected: 'true',
  proof: false,
  neighbours: [],
  ...changes,
});

describe('the list of claims', () => {
  it('has a line for each under its subject, marks what is false or proved, and counts', () => {
    const claims = [
      listed({ proof: true, neighbours: ['a', 'b'] }),
      listed({ claim: 'two/second', title: 'The second', expected: 'false' }),
    ];
    expect(listing({ claims, notJudged: [] }, PLAIN).split('\n')).toEqual([
      '    claim   kind      neighbours  title',
      'one',
      ' □  first   identity           2  The first',
      'two',
      ' ✗  second  identity           0  The second',
      '',
      '2 claims; ✗ false as written; □ with a certificate',
    ]);
  });

  it('ends with what is not judged, each with the reason', () => {
    const text = listing(
      { claims: [listed({})], notJudged: [{ slug: 'a-slug', subject: 'one', reason: 'No statement.' }] },
      PLAIN,
    );
    expect(text.split('\n').slice(3)).toEqual([
      '',
      'one: not judged',
      '    a-slug',
      '      No statement.',
      '',
      '1 claim',
    ]);
  });
});
