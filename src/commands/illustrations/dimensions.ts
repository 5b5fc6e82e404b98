/** The dimensions that the Johnson–Lindenstrauss lemma asks for, and those that are enough. */
import { logDeviation } from '../../chance/chi-square.ts';
import { log } from '../../numbers/real.ts';
import { compare } from '../../numbers/sign.ts';
import type { Curves, Series } from '../../report/site/pictures/curves.ts';
import { steps } from './steps.ts';

type Points = Series['points'];

export function dimensions(): Curves {
  const Ns = steps(0, 20, 1).map((k) => Math.round(2 * 10 ** ((k * Math.log10(500_000)) / 20)));
  const asked = (eps: number): Points => Ns.map((N) => [N, Math.floor((24 * Math.log(N)) / eps ** 2) + 1]);
  const enough = (eps: number): Points => Ns.map((N) => [N, leastDimension(N, eps)]);
  return {
    title: {
      en: 'Dimensions asked for, 24 log N/ε², and dimensions that are enough: the exact tail with the union bound',
      zh: '引理要求的维数 24 log N/ε² 与精确尾概率加联合界给出的维数',
    },
    says: 'For every number of points N the dimensions that are enough are fewer than those asked for, by a third or more at ε = 0.5, and both grow as log N.',
    x: { label: 'N', log: true },
    y: { label: 'n', log: true },
    series: [
      { name: 'asked for, ε = 0.1', style: 'dashed', points: asked(0.1) },
      { name: 'enough, ε = 0.1', style: 'line', points: enough(0.1) },
      { name: 'asked for, ε = 0.5', style: 'dotted', points: asked(0.5) },
      { name: 'enough, ε = 0.5', style: 'points', points: enough(0.5) },
    ],
  };
}

/** The least n with C(N, 2)·P(| |u|² − 1 | ≥ ε) ≤ 1/N, by bisection. */
function leastDimension(N: number, eps: number): number {
  const most = log((N * (N - 1)) / 2)
    .plus(log(N))
    .negated();
  const enough = (n: number) => compare(logDeviation(n, `${eps}`), most) <= 0;
  let [no, yes] = [0, 1];
  while (!enough(yes)) [no, yes] = [yes, 2 * yes];
  while (yes - no > 1) {
    const n = (no + yes) >> 1;
    if (enough(n)) yes = n;
    else no = n;
  }
  return yes;
}
