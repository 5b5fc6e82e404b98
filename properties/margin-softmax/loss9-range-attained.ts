import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import { scores } from '../../src/models/scores.ts';
import { cosineLoss } from '../../src/models/softmax.ts';
import { exp, log1p, type Real } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/** log(1 + (k − 1) e^{sx}): the loss where each rival misses the margin by x. */
const alike = (k: number, s: Real, x: Real) => log1p(exp(x.times(s)).times(k - 1));

export default identity({
  title: {
    en: 'Both bounds of the AM-Softmax loss are attained: rivals opposite to the centre, the sample at either end',
    zh: 'AM-Softmax 损失的上下界都可取到：异类中心与 c₁ 反向，样本取 ±c₁',
  },
  statement: String.raw`c_2=\dots=c_k=-c_1:\quad L(c_1)=\log\bigl(1+(k-1)e^{s(m-2)}\bigr),\quad L(-c_1)=\log\bigl(1+(k-1)e^{s(m+2)}\bigr)`,
  source: kexue(8656, 'loss9-amsoftmax', 'section 3, eq. (9): its range is attained at both ends'),
  constants: { two: 2, opposite: -1 },
  forAll: {
    n: integers(1, 3),
    k: integers(2, 6),
    c1: nonzeroVector('n'),
    s: strictlyBetween(0, 64),
    m: between(-1, 2),
  },
  conclude: ({ k, c1, s, m }, { two, opposite }) => {
    const c = [c1, ...Array.from({ length: k - 1 }, () => scaled(opposite, c1))];
    const loss = (z: Vector) => cosineLoss(s, m, scores(z, c));
    return all({
      'at c1 the least': equal(loss(c1), alike(k, s, m.minus(two))),
      'at −c1 the greatest': equal(loss(scaled(-1, c1)), alike(k, s, m.plus(two))),
    });
  },
  failsIf: {
    'the bounds are a little closer': { constants: { two: '19/10' } },
    'the rivals point the same way': { constants: { opposite: 1 } },
    'the ends are exchanged': { constants: { two: -2 } },
  },
});
