import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/models/alternating-normalization.ts';
import { codedCorrection } from '../../src/models/reference-code.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import { real } from '../../src/numbers/real.ts';

describe('the reference code', () => {
  it('corrects a row as the model does, where every step but the last is exact', () => {
    const [confident, row, prior] = [[[0.75, 0.25]], [0.25, 0.75], [0.25, 0.75]];
    const exact = corrected(
      confident.map((p) => p.map(real.double)),
      row.map(real.double),
      prior.map(real.double),
    );
    expect(exact.map((p) => `${evaluate(p, rationals)}`)).toEqual(['1/10', '9/10']);
    expect(codedCorrection(confident, row, prior)).toEqual([0.1, 0.9]);
  });

  it('makes a whole row NaN for a class without mass in any row', () => {
    expect(codedCorrection([[0.8, 0.2, 0]], [0.5, 0.5, 0], [0.5, 0.25, 0.25])).toEqual([NaN, NaN, NaN]);
  });

  it('gives a class of prior 0 nothing', () => {
    expect(codedCorrection([[0.5, 0.5]], [0.5, 0.5], [0, 1])).toEqual([0, 1]);
  });
});
