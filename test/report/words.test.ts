import { describe, expect, it } from 'vitest';
import { counted, ratio, seconds, share, standing } from '../../src/report/words.ts';
import { evidenceOf } from '../sample.ts';

const refuted = { name: 'n', verdict: 'refuted', cases: 1 } as const;
const survived = { name: 'n', verdict: 'survived', cases: 1 } as const;
const undecided = { name: 'n', verdict: 'undecided', cases: 1 } as const;

describe('how evidence stands', () => {
  it('is as expected when a true claim survives, its neighbours fall and its survivors live', () => {
    const e = evidenceOf({ neighbours: [refuted], superfluous: [{ ...survived, reason: 'r' }] });
    expect(standing(e)).toBe('as expected');
  });

  it('is as expected when a false claim is refuted', () => {
    expect(standing(evidenceOf({ expected: 'false', verdict: 'refuted' }))).toBe('as expected');
  });

  it.each([
    ['a true claim is refuted', { verdict: 'refuted' }],
    ['a false claim survives', { expected: 'false', verdict: 'survived' }],
    ['a false claim is said to be proved', { expected: 'false', verdict: 'proved' }],
    ['a false neighbour survives', { neighbours: [refuted, survived] }],
    ['an expected survivor is refuted', { superfluous: [{ ...refuted, reason: 'r' }] }],
    ['one neighbour survives while another is undecided', { neighbours: [undecided, survived] }],
  ] as const)('is unexpected when %s', (_, changes) => {
    expect(standing(evidenceOf(changes as object))).toBe('unexpected');
  });

  it.each([
    ['the claim is undecided', { verdict: 'undecided' }],
    ['the claim gave up', { verdict: 'gave up' }],
    ['the claim was interrupted', { expected: 'false', verdict: 'interrupted' }],
    ['a neighbour is undecided', { neighbours: [undecided] }],
    ['a survivor gave up', { superfluous: [{ ...survived, verdict: 'gave up', reason: 'r' }] }],
  ] as const)('has no answer when %s', (_, changes) => {
    expect(standing(evidenceOf(changes as object))).toBe('no answer');
  });
});

describe('a share in per cent', () => {
  it.each([
    [0, 0, '–'],
    [0, 5, '0%'],
    [5, 5, '100%'],
    [1, 100_000, '<0.1%'],
    [99_999, 100_000, '>99.9%'],
    [999, 1000, '99.9%'],
    [1, 40, '2.5%'],
    [2, 3, '66%'],
  ])('%i of %i is %s', (k, n, text) => {
    expect(share(k, n)).toBe(text);
  });
});

describe('a quotient of the sides', () => {
  it.each([
    [1, '1'],
    [0.5, '0.5000'],
    [0.99999, '1−1e-5'],
    [1 - 2 ** -53, '1−2e-16'],
    [1 - 9.5e-8, '1−1e-7'],
    [0.99989999, '0.9998'],
    [0.99990001, '1−1e-4'],
    [0, '0.0000'],
  ])('%d is shown as %s', (r, text) => {
    expect(ratio(r)).toBe(text);
  });

  it('is never shown as 1 unless it is 1', () => {
    for (let k = 1; k <= 53; k++) expect(ratio(1 - 2 ** -k)).not.toBe('1');
  });
});

describe('counts', () => {
  it('agree with their nouns', () => {
    expect([counted(1, 'case'), counted(0, 'case'), counted(12_345, 'case')]).toEqual([
      '1 case',
      '0 cases',
      '12,345 cases',
    ]);
  });

  it('of seconds become minutes from one minute on', () => {
    expect([seconds(1.26), seconds(59.94), seconds(125)]).toEqual(['1.3 s', '59.9 s', '2 min 5 s']);
  });
});
