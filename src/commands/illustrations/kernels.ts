/** The two polynomials that stand in for the exponential kernel, and between what the claims enclose them. */
import { compoundError, compoundExp, factorial, taylorError } from '../../models/exponential.ts';
import { exp, type Real, real } from '../../numbers/real.ts';
import type { Curves, Series } from '../../report/site/pictures/curves.ts';
import { steps } from './steps.ts';

type Points = Series['points'];

const ORDER = 8;
const decimal = (x: Real) => Math.log10(Math.abs(x.toNumber()));

export function kernelErrors(): Curves {
  const quarters = steps(-24, 24, 1).filter((k) => k !== 0);
  const of = (error: (n: number, x: Real) => Real): Points =>
    quarters.map((k) => [k / 4, decimal(error(ORDER, real(`${k}/4`)))]);
  return {
    title: {
      en: `How far two polynomials p of degree ${ORDER} are from e^x, as a part of it`,
      zh: `两个 ${ORDER} 次多项式 p 与 e^x 的相对差`,
    },
    says: 'Both are exact at 0. The Taylor polynomial is nearer to e^x throughout on the right, by many orders of magnitude near 0; from about −3 on to the left it is the worse of the two, and soon off by more than e^x itself.',
    x: { label: 'x' },
    y: { label: 'log₁₀ |1 − p(x)/e^x|' },
    series: [
      { name: 'Taylor polynomial', style: 'line', points: of(taylorError) },
      { name: `(1 + x/${ORDER})^${ORDER}`, style: 'dashed', points: of(compoundError) },
    ],
  };
}

/** x^{n+1}/(n+1)! ≤ e^x − P_n(x) ≤ e^x x^{n+1}/(n+1)!, all divided by e^x. */
export function taylorEnclosed(): Curves {
  const halves = steps(1, 24, 1);
  const of = (f: (x: Real) => Real): Points => halves.map((k) => [k / 2, decimal(f(real(`${k}/2`)))]);
  const next = (x: Real) => x.power(ORDER + 1).over(factorial(ORDER + 1));
  return {
    title: {
      en: `The Taylor polynomial of degree ${ORDER}: how far it falls short of e^x, between the two bounds`,
      zh: `${ORDER} 次泰勒多项式：比 e^x 相对小多少，及其上下界`,
    },
    says: 'The error lies between its bounds throughout. For small x it is at both of them; for larger x it leaves the upper bound, which passes 1, and stays near the lower one until that falls.',
    x: { label: 'x' },
    y: { label: 'log₁₀ of a part of e^x' },
    series: [
      { name: 'error', style: 'line', points: of((x) => taylorError(ORDER, x)) },
      { name: 'at most the next term times e^x', style: 'dashed', points: of(next) },
      { name: 'at least the next term', style: 'dotted', points: of((x) => next(x).over(exp(x))) },
    ],
  };
}

/** e^x(1 − x²/n) ≤ (1 + x/n)^n ≤ e^x, all divided by e^x. */
export function compoundEnclosed(): Curves {
  const eighths = steps(-22, 22, 1);
  const of = (f: (x: Real) => Real): Points => eighths.map((k) => [k / 8, f(real(`${k}/8`)).toNumber()]);
  return {
    title: {
      en: `(1 + x/${ORDER})^${ORDER} as a part of e^x, between the two bounds`,
      zh: `(1 + x/${ORDER})^${ORDER} 与 e^x 之比，及其上下界`,
    },
    says: `The quotient is 1 at 0 and lies between 1 − x²/${ORDER} and 1 throughout, nearer to the upper bound.`,
    x: { label: 'x' },
    y: { label: 'a part of e^x' },
    series: [
      { name: `(1 + x/${ORDER})^${ORDER}/e^x`, style: 'line', points: of((x) => compoundExp(ORDER, x).over(exp(x))) },
      { name: `1 − x²/${ORDER}`, style: 'dashed', points: of((x) => real(1).minus(x.squared().over(ORDER))) },
      { name: '1', style: 'dotted', points: of(() => real(1)) },
    ],
  };
}
