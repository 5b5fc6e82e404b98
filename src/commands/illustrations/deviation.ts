/** The deviation of the norm of a Gaussian vector: its exact law, the bound, and what is drawn. */
import { logDeviation } from '../../chance/chi-square.ts';
import { normal, vector } from '../../chance/samplers.ts';
import { Stream } from '../../chance/stream.ts';
import type { Real } from '../../numbers/real.ts';
import type { Curves, Series } from '../../report/site/pictures/curves.ts';
import { steps } from './steps.ts';

type Points = Series['points'];

const EPS = '1/2';
const DIMENSION = 40;
const TRIALS = 10_000;
/** log₁₀ of what a natural logarithm is given of. */
const decimal = (ln: Real) => ln.toNumber() / Math.LN10;
const bound = (n: number, eps: number) => (Math.LN2 - (eps * eps * n) / 8) / Math.LN10;

export function deviationByDimension(): Curves {
  const ns = steps(1, 201, 8);
  return {
    title: {
      en: 'P(| |u|² − 1 | ≥ 1/2) for a Gaussian vector u of n dimensions, and its bound 2exp(−n/32)',
      zh: 'n 维高斯向量 u 的 P(| |u|² − 1 | ≥ 1/2) 与其上界 2exp(−n/32)',
    },
    says: `The exact probability falls with n faster than the bound, which lies above it throughout. The frequencies of ${TRIALS} draws lie on the exact curve.`,
    x: { label: 'n' },
    y: { label: 'log₁₀ P' },
    series: [
      { name: 'exact', style: 'line', points: ns.map((n) => [n, decimal(logDeviation(n, EPS))]) },
      { name: 'bound', style: 'dashed', points: ns.map((n) => [n, bound(n, 0.5)]) },
      {
        name: `observed in ${TRIALS} draws`,
        style: 'points',
        points: observed(steps(1, 65, 8).map((n) => [n, n, 0.5])),
      },
    ],
  };
}

export function deviationByEps(): Curves {
  const tenths = steps(1, 19, 1);
  const eps = tenths.map((k) => k / 20);
  return {
    title: {
      en: `P(| |u|² − 1 | ≥ ε) for a Gaussian vector u of ${DIMENSION} dimensions, and its bound`,
      zh: `${DIMENSION} 维高斯向量 u 的 P(| |u|² − 1 | ≥ ε) 与其上界`,
    },
    says: `The exact probability falls with ε faster than the bound, which exceeds 1 for small ε. The frequencies of ${TRIALS} draws lie on the exact curve.`,
    x: { label: 'ε' },
    y: { label: 'log₁₀ P' },
    series: [
      {
        name: 'exact',
        style: 'line',
        points: tenths.map((k) => [k / 20, decimal(logDeviation(DIMENSION, `${k}/20`))]),
      },
      { name: 'bound', style: 'dashed', points: eps.map((e) => [e, bound(DIMENSION, e)]) },
      {
        name: `observed in ${TRIALS} draws`,
        style: 'points',
        points: observed(eps.filter((_, i) => i % 2 === 0).map((e) => [e, DIMENSION, e])),
      },
    ],
  };
}

/** How often | |u|² − 1 | ≥ ε, in decimal logarithms; where it never was, there is nothing to draw. */
function observed(settings: readonly (readonly [at: number, n: number, eps: number])[]): Points {
  return settings.flatMap(([at, n, eps]) => {
    const stream = new Stream(['picture of the deviation of a norm', n, eps]);
    const gaussian = vector(n, normal(0, `1/${n}`));
    let hits = 0;
    for (let t = 0; t < TRIALS; t++) {
      const u = gaussian.sample(stream);
      if (Math.abs(u.reduce((s, x) => s + x * x, 0) - 1) >= eps) hits++;
    }
    return hits > 0 ? [[at, Math.log10(hits / TRIALS)] as const] : [];
  });
}
