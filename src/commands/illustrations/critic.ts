/** The critic D = 1 + 2x for x ≤ 0 and 1 + x for x ≥ 0, normalised by its gradient, across the facet at 0. */
import { type Form, iccv, normalisedOn, raw, wacv } from '../../models/critic.ts';
import { cellAt, type PiecewiseAffineNet } from '../../models/piecewise-affine.ts';
import { real } from '../../numbers/real.ts';
import { BREAK, type Curves, type Series } from '../../report/site/pictures/curves.ts';
import { steps } from './steps.ts';

type Points = Series['points'];

const numbers = (row: readonly number[]) => row.map((x) => real(x));
/** 1 + max(x, 0) − 2·max(−x, 0) */
const D: PiecewiseAffineNet = {
  slope: real(0),
  layers: [
    { weights: [[1], [-1]].map(numbers), biases: numbers([0, 0]) },
    { weights: [numbers([1, -2])], biases: numbers([1]) },
  ],
};

export function acrossAFacet(): Curves {
  const tenths = steps(0, 10, 1);
  return {
    title: {
      en: 'Across a facet, where the slope of D goes from 2 to 1: D/G and two of its stabilised forms',
      zh: '跨过边界点（D 的斜率由 2 变为 1）：D/G 及其两种稳定形式',
    },
    says: 'D is continuous, and 1 at the facet, x = 0. There D/G jumps from 1/2 to 1, the ICCV form from 1/3 to 1/2, and the WACV form with ε = 1 from 2/5 to 1/2: each is smooth on either side, and none is continuous.',
    x: { label: 'x' },
    y: { label: 'normalised critic' },
    series: [
      { name: 'D/G', style: 'line', points: across(raw) },
      { name: 'D/(G + |D|), ICCV', style: 'dashed', points: across(iccv) },
      { name: 'DG/(G² + 1), WACV', style: 'dotted', points: across(wacv(1)) },
    ],
  };

  /** Up to the facet in the cell behind it, and from the facet on in the cell ahead. */
  function across(form: Form): Points {
    const on = (side: number, tenth: number) => {
      const x = [real(`${side * tenth}/10`)];
      const cell = cellAt(D, numbers([0]), numbers([side]));
      return [(side * tenth) / 10, normalisedOn(cell, form, x).toNumber()] as const;
    };
    return [...tenths.toReversed().map((k) => on(-1, k)), BREAK, ...tenths.map((k) => on(1, k))];
  }
}
