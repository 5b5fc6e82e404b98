import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { only } from '../../src/draw/only.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { minus, scaled } from '../../src/models/euclidean.ts';
import { covariance, jointLaw, varianceOf } from '../../src/models/joint-law.ts';
import { real, ZERO } from '../../src/numbers/real.ts';
import { iff, moreThan } from '../../src/statement.ts';

const zeros = family('k', only(ZERO));

/** F = y − tx, which is any F; for y = 0 it tips at t = 2. */
export default inequality({
  title: {
    en: 'A residual connection amplifies the variance if and only if Var F(x) > −2 Cov(x, F(x))',
    zh: '残差放大方差，当且仅当 Var F(x) > −2 Cov(x, F(x))',
  },
  statement: String.raw`\operatorname{Var}(x+F(x))>\operatorname{Var}x \iff \operatorname{Var}F(x)>-2\operatorname{Cov}(x,F(x))`,
  source: kexue(8620, 'residual-amplify', 'residual connection: when it amplifies the variance'),
  constants: { two: 2 },
  forAll: { k: integers(2, 4), p: distribution('k'), x: vector('k'), y: vector('k'), t: near(reals, () => real(2)) },
  conclude: ({ p, x, y, t }, { two }) => {
    const law = jointLaw(p, x, minus(y, scaled(t, x)));
    const [before, after] = [varianceOf(law, (a) => a.x), varianceOf(law, (a) => a.x.plus(a.F))];
    const needed = covariance(law).times(two).negated();
    return iff(
      moreThan(after, before),
      moreThan(
        varianceOf(law, (a) => a.F),
        needed,
      ),
    );
  },
  failsIf: {
    'a thousandth less than 2': { constants: { two: '1.998' }, forAll: { y: zeros } },
    'a thousandth more than 2': { constants: { two: '2.002' }, forAll: { y: zeros } },
    'whenever F varies': { constants: { two: 0 } },
  },
});
