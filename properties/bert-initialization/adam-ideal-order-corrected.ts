import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, from } from '../../src/draw/reals.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { dot, ONE, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, equal, moreThan } from '../../src/statement.ts';

const squaredStep = (p: readonly Real[], g: Vector) =>
  dot(p, g)
    .squared()
    .over(
      dot(
        p,
        g.map((v) => v.squared()),
      ),
    );

/** 4b/(1 + b)². */
const least = (b: Real) => b.times(4).over(b.plus(1).squared());

/** The gradients 1 and b, with weights in the ratio b : 1. */
const extremal = (b: Real) => squaredStep([b.over(b.plus(1)), ONE.over(b.plus(1))], [ONE, b]);

/** g = 1 + s(b − 1) with 0 ≤ s ≤ 1; a = 1, as scales do not matter. */
export default inequality({
  title: {
    en: 'For gradients of one sign between a and b the update is at least 2√(ab)/(a + b) of η',
    zh: '梯度同号且介于 a 与 b 之间时，更新量至少为 η 的 2√(ab)/(a+b) 倍（Kantorovich 不等式）',
  },
  statement: String.raw`0<a\le g_t\le b \implies \frac{E_t[g_t]}{\sqrt{E_t[g_t^2]}} \ge \frac{2\sqrt{ab}}{a+b} \text{, attained}`,
  source: kexue(8747, 'adam-ideal', 'section 4, eq. (5), corrected: when the update is of the order of η'),
  constants: { one: 1 },
  forAll: { k: integers(1, 4), p: distribution('k'), b: from(1), s: family('k', between(0, 1)) },
  assume: { 'one sign': { holds: ({ b }) => moreThan(b, 0), without: { b: between(-4, 4) } } },
  conclude: ({ p, b, s }, { one }) =>
    all({
      'at least': atLeast(
        squaredStep(
          p,
          s.map((t) => b.minus(1).times(t).plus(1)),
        ),
        least(b).times(one),
      ),
      attained: equal(extremal(b), least(b).times(one)),
    }),
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'a thousandth less is attained': { constants: { one: '999/1000' } },
    'of both signs': { drop: 'one sign' },
  },
});
