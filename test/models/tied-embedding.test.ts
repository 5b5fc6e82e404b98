import { describe, expect, it } from 'vitest';
import { frobenius, inputGradient, maskedLoss, outputGradient } from '../../src/models/tied-embedding.ts';
import { log, type Real, real } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const M = (...rows: (number | string)[][]): Real[][] => rows.map((row) => row.map((x) => real(x)));
const numbers = (A: readonly (readonly Real[])[]) => A.map((row) => row.map((x) => x.toNumber()));

describe('the gradient of a tied embedding', () => {
  it('is (p − [target]) h through the logits', () => {
    const G = outputGradient(M([0, 0], [0, 0]), M([2, 6])[0]!, 1);
    expect(numbers(G)).toEqual([
      [1, 3],
      [-1, -3],
    ]);
    expect(compare(maskedLoss(M([0], [0], [0]), M([1])[0]!, 2), log(3))).toBe(0);
  });

  it('is the slope of the loss', () => {
    const [E, h, step] = [M([1, 2], [0, '1/3'], [-1, 1]), M(['1/2', -1])[0]!, real('1e-20')];
    const G = outputGradient(E, h, 2);
    for (let j = 0; j < 3; j++) {
      for (let k = 0; k < 2; k++) {
        const moved = E.with(j, E[j]!.with(k, E[j]![k]!.plus(step)));
        const slope = maskedLoss(moved, h, 2)
          .minus(maskedLoss(E, h, 2))
          .over(step);
        expect(sign(slope.minus(G[j]![k]!).abs().minus('1e-18'))).toBe(-1);
      }
    }
  });

  it('is a sum over the places of each token through the inputs', () => {
    expect(numbers(inputGradient(3, [2, 0, 2], M([1, 2], [10, 20], [100, 200])))).toEqual([
      [10, 20],
      [0, 0],
      [101, 202],
    ]);
    expect(frobenius(M([1, 2], [3, 4]), M([1, 0], [2, 1])).toNumber()).toBe(11);
  });
});
