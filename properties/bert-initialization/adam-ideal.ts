import { inequality, kexue } from '../../src/claim.ts';
import { distribution, positiveDistribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { dot, type Real } from '../../src/numbers/real.ts';
import { atMost, moreThan } from '../../src/statement.ts';

/** E g², with the weights p. */
const second = (p: readonly Real[], g: Vector) =>
  dot(
    p,
    g.map((v) => v.squared()),
  );

/** (Δ/η)² = (E g)²/E g², with the weights p in the one and q in the other. */
const squaredStep = (p: readonly Real[], q: readonly Real[], g: Vector) => dot(p, g).squared().over(second(q, g));

export default inequality({
  title: {
    en: 'With one average for both moments, a step of Adam is never longer than the learning rate',
    zh: '若一、二阶矩用同一平均，Adam 的更新量绝不超过学习率',
  },
  statement: String.raw`\Delta\theta=-\eta\,\frac{E_t[g_t]}{\sqrt{E_t[g_t^2]}} \implies |\Delta\theta|\le\eta`,
  source: kexue(
    8747,
    'adam-ideal',
    'section 4, eq. (5): the ratio is O(1), the update O(η); for any weights of the average',
  ),
  constants: { one: 1 },
  forAll: { k: integers(1, 4), p: distribution('k'), q: positiveDistribution('k'), g: vector('k') },
  assume: { 'not all gradients are 0': ({ p, g }) => moreThan(second(p, g), 0) },
  tight: true,
  conclude: ({ p, g }, { one }) => atMost(squaredStep(p, p, g), one),
  failsIf: {
    'all gradients are 0: 0/0': { drop: 'not all gradients are 0' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'η is never reached': { flip: 'conclusion' },
    'two different averages, as in Adam': {
      assume: { 'nor under the other': ({ q, g }) => moreThan(second(q, g), 0) },
      conclude: ({ p, q, g }) => atMost(squaredStep(p, q, g), 1),
    },
  },
});
