import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence.ts';
import { PLAIN } from '../../src/report/page.ts';
import { brokenLine, chanceLine, summary, surprises } from '../../src/report/summary.ts';
import { evidenceOf, SAMPLING } from '../sample.ts';

describe('what is not as expected', () => {
  it('is nothing when all is', () => {
    expect(surprises([evidenceOf()], PLAIN)).toEqual([]);
  });

  it('names the claim, every neighbour that stands and every survivor that fell', () => {
    const e = evidenceOf({
      verdict: 'refuted',
      neighbours: [{ name: 'ε may exceed 1', verdict: 'survived', cases: 4000 }],
      superfluous: [{ name: 'without h', verdict: 'refuted', cases: 7, reason: 'r' }],
    });
    expect(surprises([e], PLAIN)[0]!.split('\n')).toEqual([
      '✗ demo/some-claim',
      '    refuted, and expected to be true',
      '    false neighbour not refuted: ε may exceed 1 (survived, 4,000 cases)',
      '    expected to survive: without h (refuted, 7 cases)',
    ]);
  });

  it('says of a sampled neighbour that stands what was seen of it', () => {
    const e = evidenceOf({
      neighbours: [{ name: 'it is a third', verdict: 'survived', cases: 1984, chance: SAMPLING }],
    });
    expect(surprises([e], PLAIN)[0]!.split('\n')[1]).toBe(
      '    false neighbour not refuted: it is a third (survived, 1,984 trials: 0.25 on average, ≤ 0.5 claimed; ' +
        'a unit staked against it became 1.23e-5)',
    );
  });

  it('gives the reason of a verdict that is no answer, once for all claims that share it', () => {
    const stopped = (claim: string) => evidenceOf({ claim, verdict: 'interrupted', why: 'by Ctrl-C' });
    expect(surprises([stopped('a/b'), stopped('a/c')], PLAIN)).toEqual(['? a/b\n? a/c\n    interrupted: by Ctrl-C']);
  });
});

describe('the summary', () => {
  it('counts claims, cases, answers and broken files', () => {
    const e: Evidence = {
      version: 1,
      seed: 1,
      effort: 'quick',
      claims: [evidenceOf(), evidenceOf({ verdict: 'refuted' }), evidenceOf({ verdict: 'gave up' })],
      broken: [{ file: 'f', field: 'source', message: 'is missing' }],
    };
    expect(summary(e, 1.5)).toBe(
      '3 claims, 3,000 cases: 1 as expected, 1 not as expected, 1 without an answer, 1 broken file; 1.5 s',
    );
    expect(summary({ ...e, claims: [evidenceOf()], broken: [] }, 60)).toBe(
      '1 claim, 1,000 cases: 1 as expected; 1 min 0 s',
    );
  });

  it('has a line for what sampling may have got wrong', () => {
    expect(chanceLine({ tests: 2, atMost: '2.0e-12', budget: '1e-9', miss: '1e-6' })).toBe(
      'chance: 2 tests; any false alarm has probability at most 2.0e-12 (budget 1e-9), ' +
        'a defect that is excluded is missed with probability at most 1e-6',
    );
    expect(chanceLine({ tests: 1, atMost: '1.0e-12', budget: '1e-9', miss: '1e-6' })).toMatch(/^chance: 1 test;/);
  });

  it('names file, field and remedy of a broken claim in a line', () => {
    expect(brokenLine({ file: 'properties/a/b.ts', field: 'source', message: 'is missing; expected …' })).toBe(
      'properties/a/b.ts: source: is missing; expected …',
    );
  });
});
