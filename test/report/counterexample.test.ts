import { describe, expect, it } from 'vitest';
import { counterexamples, values } from '../../src/report/counterexample.ts';
import { PLAIN } from '../../src/report/page.ts';
import { COUNTEREXAMPLE, evidenceOf, SAMPLING } from '../sample.ts';

describe('the counterexamples of a check', () => {
  it('show the values one a line, the comparison with both sides, and how to replay', () => {
    const e = evidenceOf({ expected: 'false', verdict: 'refuted', counterexample: COUNTEREXAMPLE });
    expect(counterexamples([e], PLAIN).map((x) => x.split('\n'))).toEqual([
      [
        'demo/some-claim  Some claim',
        '  false as written, and refuted:',
        '    x   = (1, 0)',
        '    eps = 3/4',
        '    1 ≤ 3/4   fails',
        '    by 0.250 of the larger side; 1 shrink',
        '    npx lemmata replay lemmata1.abc',
      ],
    ]);
  });

  it('say of a claim held to be true that it was refuted', () => {
    const [text] = counterexamples([evidenceOf({ verdict: 'refuted', counterexample: COUNTEREXAMPLE })], PLAIN);
    expect(text).toContain('expected to be true, and refuted:');
  });

  it('include those of expected survivors, by name, and leave out those of false neighbours', () => {
    const e = evidenceOf({
      neighbours: [{ name: 'a neighbour', verdict: 'refuted', cases: 1, counterexample: COUNTEREXAMPLE }],
      superfluous: [{ name: 'a survivor', verdict: 'refuted', cases: 1, counterexample: COUNTEREXAMPLE, reason: 'r' }],
    });
    const found = counterexamples([e], PLAIN);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('expected to survive, and refuted: a survivor');
  });

  it('give no margin where a side has no value', () => {
    const counterexample = { ...COUNTEREXAMPLE, margin: 'no value', shrinks: 2 };
    const [text] = counterexamples([evidenceOf({ verdict: 'refuted', counterexample })], PLAIN);
    expect(text).toContain('\n    2 shrinks\n');
  });

  it('go on below the value where a line is too long for the page', () => {
    expect(values({ x: '(1, 0, 0, 1)', eps: '1' }, '  ', 16)).toEqual(['  x   = (1, 0,', '        0, 1)', '  eps = 1']);
    expect(values({}, '', 16)).toEqual([]);
  });

  it('are, of a claim about chance, what was sampled', () => {
    const refuted = evidenceOf({ verdict: 'refuted', chance: { ...SAMPLING, observed: 0.75, capital: '2.85e+40' } });
    expect(counterexamples([refuted, { ...refuted, expected: 'false' }], PLAIN)).toEqual([
      [
        'demo/some-claim  Some claim',
        '  expected to be true, and refuted by sampling:',
        '    1,984 trials: 0.75 on average, ≤ 0.5 claimed; a unit staked against it became 2.85e+40',
      ].join('\n'),
      expect.stringContaining('\n  false as written, and refuted by sampling:\n'),
    ]);
  });

  it('are none where nothing is refuted', () => {
    expect(counterexamples([evidenceOf(), evidenceOf({ chance: SAMPLING })], PLAIN)).toEqual([]);
  });
});
