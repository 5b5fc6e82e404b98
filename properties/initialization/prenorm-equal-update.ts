import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { minus, scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { rmsNorm } from '../../src/models/normalization.ts';
import { turning } from '../../src/models/quarter-turn.ts';
import { preNorm } from '../../src/models/residual.ts';
import { ONE } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** (|F_t|/|x_t|)² for the last layer, t = l − 1. */
const lastUpdate = (k: readonly number[], u: Vector) => {
  const [x, next] = preNorm(turning(k), rmsNorm, scaled(2, u)).slice(-2);
  return squaredNorm(minus(next!, x!)).over(squaredNorm(x!));
};

export default identity({
  title: {
    en: 'Yet in Pre Norm layer t moves its state by only 1/√(t+1) of its length',
    zh: '但就相对更新而言，Pre Norm 第 t 层只改变其输入的 1/√(t+1)',
  },
  statement: String.raw`\operatorname{RMS}(x_0)=\operatorname{RMS}(F_t)=1,\ F_t\perp x_t \implies \frac{\|x_{t+1}-x_t\|}{\|x_t\|}=\frac1{\sqrt{t+1}}`,
  source: kexue(8620, 'prenorm-equal', 'after eq. (16): in which sense the branches are not equal'),
  constants: { one: 1 },
  forAll: { l: integers(1, 4), k: family('l', integers(0, 2)), u: unitVector(4) },
  conclude: ({ l, k, u }, { one }) => equal(lastUpdate(k, u), one.over(l)),
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'each layer moves it by as much': { conclude: ({ k, u }) => equal(lastUpdate(k, u), 1) },
    'by 1/(t+1)': { conclude: ({ l, k, u }) => equal(lastUpdate(k, u), ONE.over(l * l)) },
  },
});
