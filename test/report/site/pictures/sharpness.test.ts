import { describe, expect, it } from 'vitest';
import { sharpness } from '../../../../src/report/site/pictures/sharpness.ts';
import { evidenceOf } from '../../../sample.ts';

const at = (atLeast: number) => evidenceOf({ sharpest: { values: {}, token: 't', atLeast, atMost: 1 } });

describe('the picture of sharpness', () => {
  it('counts every claim that has a sharpest case once', () => {
    const claims = [0, 0.49, 0.5, 0.9, 0.95, 0.999, 0.9999, 1].map(at);
    expect(sharpness([...claims, evidenceOf()])[0]!.data.rows).toEqual([
      ['below 0.5', 2],
      ['0.5', 1],
      ['0.9', 2],
      ['0.99', 0],
      ['0.999', 2],
      ['1', 1],
    ]);
  });

  it('is not drawn of nothing', () => {
    expect(sharpness([evidenceOf()])).toEqual([]);
  });
});
