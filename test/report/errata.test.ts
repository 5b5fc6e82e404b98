import { describe, expect, it } from 'vitest';
import { errata } from '../../src/report/errata.ts';
import { evidenceOf } from '../sample.ts';

const source = (slug: string, post = 8656) => ({ cite: `kexue ${post}`, post, slugs: [slug], where: 'eq. (1)' });
const said = (claim: string, slug: string) =>
  evidenceOf({ claim, source: source(slug), expected: 'false', verdict: 'refuted' });
const holds = (claim: string, slug: string, post?: number) => evidenceOf({ claim, source: source(slug, post) });
const names = (claims: Parameters<typeof errata>[0]) =>
  errata(claims).map((e) => [e.false.claim, ...e.holds.map((h) => h.claim)]);

describe('the errata', () => {
  it('are what is false as written, each beside its correction', () => {
    expect(names([holds('a/x-corrected', 'x'), said('a/x', 'x'), holds('a/x-again', 'x'), holds('a/y', 'y')])).toEqual([
      ['a/x', 'a/x-corrected'],
    ]);
  });

  it('without a correction of that name, show those of the same place in the source', () => {
    const claims = [said('a/x-too', 'x'), holds('a/z-corrected', 'x'), holds('a/z', 'x')];
    expect(names(claims)).toEqual([['a/x-too', 'a/z-corrected']]);
  });

  it('without any, show what else is true of that place', () => {
    const claims = [said('a/x-too', 'x'), holds('a/z', 'x'), holds('a/w', 'w'), holds('b/x', 'x', 8601)];
    expect(names(claims)).toEqual([['a/x-too', 'a/z']]);
  });
});
