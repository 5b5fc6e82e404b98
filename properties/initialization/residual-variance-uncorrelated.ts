import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { covariance, jointLaw, varianceOf } from '../../src/models/joint-law.ts';
import { all, equal, iff } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'In general twice the covariance is added: the variances add up for uncorrelated x and F(x), and no others',
    zh: '一般情形下还须加上两倍协方差：方差可加当且仅当 x 与 F(x) 不相关',
  },
  statement: String.raw`\operatorname{Var}(x+F(x))=\sigma_1^2+\sigma_2^2+2\operatorname{Cov}(x,F(x)),\quad =\sigma_1^2+\sigma_2^2 \iff \operatorname{Cov}(x,F(x))=0`,
  source: kexue(8620, 'residual-variance', 'residual connection: what of independence is needed'),
  constants: { two: 2 },
  forAll: { k: integers(1, 4), p: distribution('k'), x: vector('k'), F: vector('k') },
  conclude: ({ p, x, F }, { two }) => {
    const law = jointLaw(p, x, F);
    const variances = varianceOf(law, (a) => a.x).plus(varianceOf(law, (a) => a.F));
    const [total, cov] = [varianceOf(law, (a) => a.x.plus(a.F)), covariance(law)];
    return all({
      'in general': equal(total, variances.plus(cov.times(two))),
      uncorrelated: iff(equal(total, variances), equal(cov, 0)),
    });
  },
  failsIf: {
    'a thousandth more than 2': { constants: { two: '2.002' } },
    'the variances add up although there is some covariance': {
      conclude: ({ p, x, F }) => {
        const law = jointLaw(p, x, F);
        const variances = varianceOf(law, (a) => a.x).plus(varianceOf(law, (a) => a.F));
        return equal(
          varianceOf(law, (a) => a.x.plus(a.F)),
          variances,
        );
      },
    },
  },
});
