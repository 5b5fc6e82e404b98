import { describe, expect, it } from 'vitest';
import type { ClaimEvidence } from '../../../src/evidence.ts';
import { both, lookOf, titleOf, verdictInWords } from '../../../src/report/site/phrases.ts';
import { COUNTEREXAMPLE, evidenceOf, SAMPLING } from '../../sample.ts';

describe('phrases', () => {
  it('carry their Chinese, escaped', () => {
    expect(both('a < b', '"甲"').text).toBe('<span data-zh="&#34;甲&#34;">a &#60; b</span>');
    expect(titleOf({ en: 'demo', zh: 'demo' }).text).toBe('demo');
  });

  it.each<[string, Partial<ClaimEvidence>, string]>([
    ['survived', {}, 'Survived: 1,000 cases, none refuting.'],
    ['survived', { chance: SAMPLING, cases: 1 }, 'Survived 1 trial: a defect of the size named below is excluded.'],
    [
      'proved',
      { verdict: 'proved', proof: { by: 'x', assumes: [] } },
      'Proved by evaluation: nothing is quantified over.',
    ],
    [
      'proved',
      { verdict: 'proved', proof: { by: 'x', assumes: [], kernels: ['linear'], steps: 2 } },
      'Proved for all inputs: its certificate was checked.',
    ],
    [
      'refuted',
      { verdict: 'refuted', expected: 'false', counterexample: COUNTEREXAMPLE },
      'False as written: refuted by the case below.',
    ],
    [
      'unexpected',
      { verdict: 'refuted', counterexample: COUNTEREXAMPLE },
      'Refuted by the case below. It was expected to be true.',
    ],
    ['unexpected', { verdict: 'refuted', chance: SAMPLING }, 'Refuted by sampling. It was expected to be true.'],
    [
      'unexpected',
      { verdict: 'survived', expected: 'false' },
      'Survived: 1,000 cases, none refuting. It was expected to be false.',
    ],
    ['open', { verdict: 'undecided', why: 'too wide' }, 'Undecided: too wide.'],
    ['open', { verdict: 'gave up' }, 'Gave up.'],
    ['open', { verdict: 'interrupted', why: 'out of time' }, 'Interrupted: out of time.'],
    [
      'open',
      { tight: true },
      'Survived: 1,000 cases, none refuting. It is declared tight, and no case comes within a thousandth of the bound.',
    ],
  ])('say the verdict in words: %s', (look, changes, words) => {
    const e = evidenceOf(changes);
    expect(lookOf(e)).toBe(look);
    expect(verdictInWords(e).text.replace(/<[^>]*>/g, '')).toBe(words);
  });
});
