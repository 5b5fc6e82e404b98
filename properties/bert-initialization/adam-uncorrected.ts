import { identity, kexue } from '../../src/claim.ts';
import { reals, strictlyBetween } from '../../src/draw/reals.ts';
import { squaredRatio, uncorrectedSquaredRatio } from '../../src/models/adam.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, equal, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The first step of Adam has the length η; without bias correction, as BERT had it, (1 − β₁)/√(1 − β₂) times that',
    zh: 'Adam 的第一步恰为 η；若如 BERT 原实现不做偏差修正，则为其 (1−β₁)/√(1−β₂) 倍',
  },
  statement: String.raw`t=1,\ g\ne0:\quad \frac{|\hat m_1|}{\sqrt{\hat v_1}}=1,\qquad \frac{|m_1|}{\sqrt{v_1}}=\frac{1-\beta_1}{\sqrt{1-\beta_2}}`,
  source: kexue(8747, 'adam-true', 'section 4, eq. (5): the first step, with and without bias correction; in squares'),
  constants: { one: 1 },
  forAll: { g: reals, beta1: strictlyBetween(0, 1), beta2: strictlyBetween(0, 1) },
  assume: { 'g ≠ 0': ({ g }) => unequal(g, 0) },
  conclude: ({ g, beta1, beta2 }, { one }) =>
    all({
      corrected: equal(squaredRatio([g], { beta1, beta2 }), one),
      uncorrected: equal(
        uncorrectedSquaredRatio([g], { beta1, beta2 }),
        ONE.minus(beta1).squared().over(ONE.minus(beta2)),
      ),
    }),
  failsIf: {
    'g may be 0: 0/0': { drop: 'g ≠ 0' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'bias correction makes no difference': {
      conclude: ({ g, beta1, beta2 }) => equal(uncorrectedSquaredRatio([g], { beta1, beta2 }), 1),
    },
    'the second step has the length η, too': {
      conclude: ({ g, beta1, beta2 }) => equal(squaredRatio([g, g.plus(1)], { beta1, beta2 }), 1),
    },
  },
});
