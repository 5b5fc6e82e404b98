/** A book made by hand, small, with a bit of everything. */

import type { ClaimEvidence, Evidence } from '../../../src/evidence.ts';
import { type Book, entriesIn } from '../../../src/report/site/book.ts';
import { COUNTEREXAMPLE, evidenceOf, SAMPLING } from '../../sample.ts';

const POST = { cite: '苏剑林, kexue.fm/archives/8656', post: 8656, slugs: ['one'], where: 'section 1' };

export const TRUE: ClaimEvidence = evidenceOf({
  claim: 'demo/a-corrected',
  source: POST,
  hypotheses: [{ name: 'x is positive', constructed: 0, met: 500, missed: 500 }],
  neighbours: [{ name: 'x may be negative', verdict: 'refuted', cases: 3, counterexample: COUNTEREXAMPLE }],
  superfluous: [{ name: 'y may be negative', verdict: 'survived', cases: 9, reason: 'It is not used.' }],
  sharpest: { values: { x: '1' }, token: 'lemmata1.sharp', atLeast: 0.995, atMost: 0.995 },
});
export const FALSE: ClaimEvidence = evidenceOf({
  claim: 'demo/a',
  title: { en: 'False as stated', zh: '此说不成立' },
  source: POST,
  expected: 'false',
  verdict: 'refuted',
  counterexample: COUNTEREXAMPLE,
});
export const SAMPLED: ClaimEvidence = evidenceOf({ claim: 'other/sampled', kind: 'probability', chance: SAMPLING });

export function evidenceWith(...claims: ClaimEvidence[]): Evidence {
  return { version: 1, seed: 1, effort: 'quick', claims, broken: [] };
}

export function bookOf(...claims: ClaimEvidence[]): Book {
  return {
    ...entriesIn([evidenceWith(...claims)], { 'demo/a': String.raw`x \le \frac12`, 'demo/a-corrected': 'x < 1' }),
    posts: { demo: { title: { en: 'A post', zh: '一篇博文' }, post: 8656, notJudged: { slogan: 'It says nothing.' } } },
    pictures: {},
  };
}
