/** What every claim made in a test says of itself, and parts that several tests use. */
import type { Sampler } from '../../src/chance/law.ts';
import { cite } from '../../src/claim.ts';
import { ONE, type Real, sqrt } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

export const ABOUT = {
  title: { en: 'A claim made for a test', zh: '为测试而写的命题' },
  statement: 'x',
  source: cite('a test', 'made there'),
};

/** 1/(√(8x) − 2√(2x)): a quotient by zero for every x ≥ 0, which the doubles do not show. */
export function noValue(x: Real): Real {
  return ONE.over(sqrt(x.times(8)).minus(sqrt(x.times(2)).times(2)));
}

/** 1 with probability k/n, exactly, and else 0. */
export function coin(k: number, n: number): Sampler<number> {
  return { sample: (stream) => (stream.nextBelow(n) < k ? 1 : 0) };
}

export const isOne = (x: number) => equal(x, 1);
