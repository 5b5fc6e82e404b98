/** How a claim about chance is judged: by what a bettor wins who stakes against it, or against a defect of it. */
import { EProcess } from '../../chance/e-process.ts';
import { Stream } from '../../chance/stream.ts';
import type { Curves, Series } from '../../report/site/pictures/curves.ts';
import { steps } from './steps.ts';

const ODDS = 1.25;
const FAIR = { lo: 0.5, hi: 0.5 };

export function capitals(): Curves {
  const fair = tossed(1 / 2);
  const loaded = tossed(ODDS / (1 + ODDS));
  return {
    title: {
      en: `A coin is said to be fair: what is won by betting against that, and against odds of ${ODDS}`,
      zh: `声称硬币是公平的：押它不公平与押胜率为 ${ODDS} 的资本`,
    },
    says: 'With a fair coin, the capital staked against the claim comes to nothing, and that staked against the defect reaches a million: the claim survives. With a coin of the odds named, the capital against the claim reaches 10¹²: the claim is refuted.',
    x: { label: 'tosses' },
    y: { label: 'log₁₀ of a unit staked' },
    levels: [
      { at: 12, name: 'refuted' },
      { at: 6, name: 'the defect is excluded' },
    ],
    series: [
      { name: 'fair coin, against the claim', style: 'line', points: fair.map(({ n, claim }) => [n, claim]) },
      { name: 'fair coin, against the defect', style: 'dashed', points: fair.map(({ n, defect }) => [n, defect]) },
      { name: `odds of ${ODDS}, against the claim`, style: 'dotted', points: loaded.map(({ n, claim }) => [n, claim]) },
    ] satisfies Series[],
  };
}

/** The capitals, in decimal logarithms, after every hundred tosses of a coin that shows heads with probability p. */
function tossed(p: number): { n: number; claim: number; defect: number }[] {
  const stream = new Stream(['picture of capitals', p]);
  const test = new EProcess('=', ODDS);
  return steps(100, 5000, 100).map((n) => {
    for (let t = 0; t < 100; t++) {
      const heads = stream.nextUniform() < p ? 1 : 0;
      test.record({ lo: heads, hi: heads }, FAIR);
    }
    const { claim, defect } = test.estimate();
    return { n, claim: Math.log10(claim), defect: Math.log10(defect) };
  });
}
