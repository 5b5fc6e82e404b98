/** Inequalities of one or two variables with their certificates, known elsewhere as hard for interval arithmetic. */
import type { IntervalProof } from '../../src/kernels/interval.ts';
import type { Goal } from '../../src/kernels/kernel.ts';
import { goal } from './interval-goals.ts';

export interface Proved {
  readonly goal: Goal;
  readonly certificate: IntervalProof;
}

const HORNER = '(((((122/7397*x - 1733/13547)*x + 529/1274)*x - 767/999)*x + 407/334)*x + 227/925)';

/** √ near 1 by a line, with the bound. */
export const line = (bound: string): Goal =>
  goal({ x: '[3/2, 2]', y: '[1, 33/32]' }, `abs(sqrt(1 + x/sqrt(x + y)) - 0.144*x - 1.18) <= ${bound}`);
/** √ by a polynomial of degree 5, with the bound. */
export const quintic = (bound: string): Goal => goal({ x: '[1/2, 2]' }, `abs(sqrt(x) - ${HORNER}) <= ${bound}`);

export const PROVED: Readonly<Record<string, Proved>> = {
  '√(1 + x/√(x+y)) and a line, to 71/32768': {
    goal: line('71/32768'),
    certificate: {
      by: 'interval',
      boxes: {
        cut: 'x',
        at: ['13/8', '7/4', '15/8'],
        boxes: [{ order: 2, from: { x: '3/2' } }, { order: 2 }, { order: 2 }, { order: 1, from: { x: 2 } }],
      },
    },
  },
  '√x and a polynomial of degree 5, to 5/65536': {
    goal: quintic('5/65536'),
    certificate: {
      by: 'interval',
      boxes: {
        cut: 'x',
        at: [
          '35/64',
          '19/32',
          '11/16',
          '25/32',
          '7/8',
          '17/16',
          '5/4',
          '23/16',
          '13/8',
          '29/16',
          '119/64',
          '61/32',
          '125/64',
        ],
        boxes: [3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 3, 3, 3, 2].map((order) => ({ order })),
      },
    },
  },
  'exp x and its Taylor polynomial of degree 4, to e|x|⁵/120': {
    goal: goal({ x: '[-1, 1]' }, 'abs(exp(x) - (1 + x + x^2/2 + x^3/6 + x^4/24)) <= exp(1)*abs(x)^5/120'),
    certificate: {
      by: 'interval',
      boxes: {
        cut: 'x',
        at: [0],
        boxes: [
          { order: 6, from: { x: 0 } },
          { order: 6, from: { x: 0 } },
        ],
      },
    },
  },
  'log(1 + ε) − ε ≤ −ε²/4, with equality at 0': {
    goal: goal({ eps: '[0, 1]' }, 'log1p(eps) - eps <= -(eps^2/4)'),
    certificate: {
      by: 'interval',
      boxes: { cut: 'eps', at: ['1/2'], boxes: [{ order: 3, from: { eps: 0 } }, { order: 2 }] },
    },
  },
};
