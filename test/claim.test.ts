import { describe, expect, it } from 'vitest';
import { type Claim, cite, identity, implication, inequality, kexue, ofKind, scalars } from '../src/claim.ts';
import { reals } from '../src/draw/reals.ts';
import { atMost } from '../src/statement.ts';

const written = {
  title: { en: 'a', zh: '甲' },
  statement: 'x \\le x',
  source: cite('folklore', 'everywhere'),
  forAll: { x: reals },
  conclude: ({ x }: any) => atMost(x, x),
};

describe('a claim', () => {
  it('has its kind, and nothing left out', () => {
    const kinds = [inequality, identity, implication].map((make) => make(written).kind);
    expect(kinds).toEqual(['inequality', 'identity', 'implication']);
    const claim: Claim = inequality(written);
    expect([claim.assume, claim.constants, claim.failsIf, claim.superfluous, claim.unvaried]).toEqual([
      {},
      {},
      {},
      {},
      {},
    ]);
    expect('counterexample' in claim).toBe(false);
  });

  it('keeps what is written', () => {
    const assume = { some: () => atMost(0, 1) };
    const failsIf = { 'it is flipped': { flip: 'conclusion' } };
    const superfluous = { some: { drop: 'some', reason: 'true' } };
    const claim = inequality({
      ...written,
      assume,
      failsIf,
      superfluous,
      unvaried: { a: 'b' },
      counterexample: { x: 0 },
    });
    expect(claim).toMatchObject({
      ...written,
      assume,
      failsIf,
      superfluous,
      unvaried: { a: 'b' },
      counterexample: { x: 0 },
    });
  });

  it('has its constants as Reals, decimals from text', () => {
    const claim = inequality({ ...written, constants: { c: '0.99', n: 8, m: 10n ** 30n } });
    expect(Object.values(claim.constants).map((c) => `${c.leaf}`)).toEqual(['99/100', '8', `${10n ** 30n}`]);
    expect(() => scalars({ c: 0.99 })).toThrow('0.99 is not an integer');
  });

  it('does not let the writer choose the kind', () => {
    expect(ofKind('identity')({ ...written, kind: 'inequality' } as never).kind).toBe('identity');
  });
});

describe('a source', () => {
  it('is a post with the slugs that it covers, or a work', () => {
    expect(kexue(8656, 'suff-chain', 'eq. 3')).toEqual({
      cite: '苏剑林, kexue.fm/archives/8656',
      post: 8656,
      slugs: ['suff-chain'],
      where: 'eq. 3',
    });
    expect(kexue(8656, ['a', 'b'], 'eq. 3').slugs).toEqual(['a', 'b']);
    expect(cite('Besicovitch 1940', 'theorem 2')).toEqual({ cite: 'Besicovitch 1940', where: 'theorem 2' });
  });
});
