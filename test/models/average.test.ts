import { describe, expect, it } from 'vitest';
import { average } from '../../src/models/average.ts';
import { type FiniteLaw, mean, probability } from '../../src/models/finite-law.ts';
import { real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const coin: FiniteLaw = [
  { x: real(0), p: real('1/2') },
  { x: real(1), p: real('1/2') },
];
const at = (law: FiniteLaw, x: string) => probability(law, (y) => compare(y, real(x)) === 0);

describe('the mean of independent copies', () => {
  it('of one is the variable itself', () => {
    expect(compare(at(average(coin, 1), '1'), real('1/2'))).toBe(0);
  });

  it('of three coins is binomial', () => {
    const law = average(coin, 3);
    expect(law.length).toBe(8);
    expect(compare(at(law, '0'), real('1/8'))).toBe(0);
    expect(compare(at(law, '1/3'), real('3/8'))).toBe(0);
    expect(compare(mean(law), real('1/2'))).toBe(0);
  });
});
