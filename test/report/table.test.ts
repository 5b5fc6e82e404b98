import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../src/report/page.ts';
import { table } from '../../src/report/table.ts';
import { evidenceOf, SAMPLING } from '../sample.ts';

const CLAIMS = [
  evidenceOf({
    claim: 'one/first',
    cases: 10_000,
    discarded: 30_000,
    hypotheses: [{ name: 'h', constructed: 0, met: 10_000, missed: 30_000 }],
    neighbours: [
      { name: 'a', verdict: 'refuted', cases: 1 },
      { name: 'b', verdict: 'survived', cases: 9 },
    ],
    sharpest: { values: {}, token: 't', atLeast: 0.75, atMost: 0.76 },
  }),
  evidenceOf({ claim: 'one/second', verdict: 'undecided' }),
  evidenceOf({ claim: 'two/third', expected: 'false', verdict: 'refuted' }),
];

describe('the table of a check', () => {
  it('has a line for each claim under its subject, with what was counted', () => {
    expect(table(CLAIMS, PLAIN).split('\n')).toEqual([
      '    claim   verdict     cases  met  neighbours  sharpest',
      'one',
      ' ✗  first   survived   10,000  25%         1/2    0.7500',
      ' ?  second  undecided   1,000    –           –         –',
      'two',
      ' ✓  third   refuted     1,000    –           –         –',
    ]);
  });

  it('says of claims about chance what they exclude, and their share; no column of it where there are none', () => {
    const sampled = evidenceOf({
      claim: 'two/fourth',
      cases: 1984,
      chance: { ...SAMPLING, detects: 1.25, share: '1e-10' },
    });
    expect(table([...CLAIMS, sampled], PLAIN).split('\n')).toEqual([
      '    claim   verdict     cases  met  neighbours  sharpest    excludes  share',
      'one',
      ' ✗  first   survived   10,000  25%         1/2    0.7500           –      –',
      ' ?  second  undecided   1,000    –           –         –           –      –',
      'two',
      ' ✓  third   refuted     1,000    –           –         –           –      –',
      ' ✓  fourth  survived    1,984    –           –         –  odds ×1.25  1e-10',
    ]);
    expect(table(CLAIMS, PLAIN)).not.toMatch(/excludes|share/);
  });

  it('folds long names on a narrow page and loses no letter of them', () => {
    const name = 'a-name-with-many-words-that-goes-on-and-on-and-on-for-ever';
    const lines = table([evidenceOf({ claim: `one/${name}` })], { ...PLAIN, width: 80 }).split('\n');
    expect(Math.max(...lines.map((l) => [...l].length))).toBeLessThanOrEqual(80);
    const column = lines.slice(2).map((l) => l.slice(4, 40).trim().split(' ')[0]);
    expect(column.join('')).toBe(name);
  });
});
