import { describe, expect, it } from 'vitest';
import { cite, implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { PI } from '../../src/numbers/real.ts';
import { claimPage } from '../../src/report/claim-page.ts';
import { PLAIN } from '../../src/report/page.ts';
import { atMost, moreThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';
import { ABOUT, coin, isOne } from '../engine/made.ts';

const claim = implication({
  title: { en: 'The title', zh: '题目' },
  statement: String.raw`x \le cy`,
  source: kexue(8656, ['one', 'two'], 'section 1'),
  constants: { c: '3/2', tau: PI },
  forAll: { x: reals, y: reals },
  assume: {
    'x is positive': ({ x }) => moreThan(x, 0),
    'y is positive': { holds: ({ y }) => moreThan(y, 0), without: { y: reals } },
  },
  conclude: ({ x, y }, { c }) => atMost(x, y.times(c)),
  failsIf: {
    'the constant is one': { constants: { c: 1 } },
    'x may be negative': { drop: 'x is positive' },
    'the relation is strict': { flip: 'conclusion' },
    'all else': { forAll: { x: reals }, assume: { 'y is positive': () => atMost(0, 1) }, conclude: () => atMost(1, 0) },
  },
  superfluous: { 'y may be negative': { drop: 'y is positive', reason: 'It is not used.' } },
  unvaried: { tau: 'It is what it is.' },
});

describe('the page of a claim', () => {
  const described = { name: 'demo/it', file: 'properties/demo/it.ts', proof: false, claim };

  it('says all that the file says', () => {
    expect(claimPage(described, PLAIN)).toBe(`demo/it  implication
The title
题目

statement
  x \\le cy

source
  苏剑林, kexue.fm/archives/8656; section 1
  https://kexue.fm/archives/8656
  one, two

for all
  x, y

constants
  c   = 3/2
  tau = ≈ 3.141592653589793

assume
  x is positive (tested)
  y is positive (constructed)

fails if
  the constant is one: c moved
  x may be negative: without x is positive
  the relation is strict: conclusion flipped
  all else: x drawn otherwise, y is positive in other words, another conclusion

superfluous
  y may be negative: without y is positive
    It is not used.

unvaried
  tau
    It is what it is.

file
  properties/demo/it.ts

to check it
  npx lemmata check demo/it

to replay a case
  npx lemmata replay TOKEN, the token from a check's report or JSON`);
  });

  it('says of a claim about chance what it excludes and risks, and what its neighbours sample and look at', () => {
    const sampled = probability({
      ...ABOUT,
      forAll: { k: integers(2, 6) },
      sample: ({ k }) => coin(1, k),
      event: isOne,
      conclude: ({ P }) => atMost(P, '1/2'),
      detects: { deep: 1.05 },
      share: '1e-10',
      failsIf: {
        'another coin': { sample: () => coin(2, 3) },
        'another side': { event: (x) => atMost(x, 0) },
        both: { sample: () => coin(2, 3), event: (x) => atMost(x, 0) },
      },
    });
    const text = claimPage({ ...described, claim: sampled }, PLAIN);
    expect(text).toContain(`sampled
  for P; excludes defects of the odds by a factor of 2 at quick effort, 1.25 at normal effort, 1.05 at deep effort; share of false alarms 1e-10
`);
    expect(text).toContain(`fails if
  another coin: another sampler
  another side: another outcome
  both: another sampler, another outcome
`);
    expect(claimPage(described, PLAIN)).not.toContain('sampled');
  });

  it('leaves out what there is none of, and names the certificate and what is false', () => {
    const bare = { ...claim, constants: {}, assume: {}, failsIf: {}, superfluous: {}, unvaried: {} };
    const source = cite('Author, Work, 1900', 'page 1');
    const text = claimPage({ ...described, proof: true, claim: { ...bare, source, counterexample: { x: 1 } } }, PLAIN);
    expect(text).toContain('false as written: expected to be refuted');
    expect(text).toContain('proofs/demo/it.ts');
    for (const absent of ['constants', 'assume', 'fails if', 'superfluous', 'unvaried', 'kexue.fm']) {
      expect(text).not.toContain(absent);
    }
  });
});
