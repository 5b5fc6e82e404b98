import { describe, expect, it } from 'vitest';
import { samplingLine, unnoticed } from '../../src/report/sampling.ts';
import { evidenceOf, SAMPLING } from '../sample.ts';

describe('what sampling has shown', () => {
  it('is told in a line: the trials, the two means, and the stake', () => {
    expect(samplingLine(SAMPLING)).toBe(
      '1,984 trials: 0.25 on average, ≤ 0.5 claimed; a unit staked against it became 1.23e-5',
    );
    expect(samplingLine({ ...SAMPLING, trials: 1, relation: '=', capital: 'infinite' })).toBe(
      '1 trial: 0.25 on average, = 0.5 claimed; a unit staked against it became infinite',
    );
  });

  it('has four decimals, or three digits of what is smaller than a thousandth', () => {
    const told = (observed: number) => / ([^ ]*) on average/.exec(samplingLine({ ...SAMPLING, observed }))![1];
    expect([0, 1 / 3, 0.001, 0.000_123_456, -0.000_5, -1 / 3, 12].map(told)).toEqual([
      '0',
      '0.3333',
      '0.001',
      '1.23e-4',
      '-5.00e-4',
      '-0.3333',
      '12',
    ]);
  });
});

describe('what bounds would not notice', () => {
  it('is a paragraph with a line for each', () => {
    const teeth = [
      { name: 'the variance', least: 0.5, most: 1.0233 },
      { name: 'the scale', least: 2 ** -16, most: 1 },
    ];
    expect(unnoticed([evidenceOf(), evidenceOf({ claim: 'a/b', teeth })])).toEqual([
      [
        'What these bounds would not notice, in the cases tried:',
        '  a/b: the variance wrong by ×0.500 to ×1.02',
        '  a/b: the scale wrong by ×0.0000153 to ×1.00',
      ].join('\n'),
    ]);
  });

  it('is not mentioned where no claim was asked', () => {
    expect(unnoticed([evidenceOf(), evidenceOf({ teeth: [] })])).toEqual([]);
  });
});
