import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { dense, ntk, ntkDense, outputSecondMoment } from '../../src/models/dense.ts';
import { dot, sqrt } from '../../src/numbers/real.ts';
import { all, equal, equalVectors } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'NTK parameterization: weights of variance 1 and a factor m^{−½} give the same layer, and keep the second moment',
    zh: 'NTK 参数化：单位方差的权重配上因子 m^{−½}，与 W/√m 的层相同，并保持二阶矩',
  },
  statement: String.raw`b+\tfrac1{\sqrt m}Wx=b+\bigl(\tfrac1{\sqrt m}W\bigr)x,\qquad \operatorname{Var}w=1,\ E[w]=0,\ b=0 \implies E[y_j^2]=\tfrac1m|x|^2`,
  source: kexue(8620, 'ntk-forward', 'NTK parameterization, eq. (10)'),
  forAll: {
    m: integers(1, 4),
    n: integers(1, 3),
    W: family('n', vector('m')),
    b: vector('n'),
    x: vector('m'),
  },
  conclude: ({ m, W, b, x }) =>
    all({
      'the same layer': equalVectors(
        ntkDense(W, x, b),
        dense(
          W.map((row) => row.map((w) => w.over(sqrt(m)))),
          x,
          b,
        ),
      ),
      'second moment': equal(outputSecondMoment(x, ntk()).over(m), dot(x, x).over(m)),
    }),
  failsIf: {
    'the factor is 1/m': {
      conclude: ({ m, W, b, x }) =>
        equalVectors(
          ntkDense(W, x, b),
          dense(
            W.map((row) => row.map((w) => w.over(m))),
            x,
            b,
          ),
        ),
    },
    'the bias is scaled, too': {
      conclude: ({ m, W, b, x }) =>
        equalVectors(
          ntkDense(W, x, b),
          dense(W, x, b).map((y) => y.over(sqrt(m))),
        ),
    },
    'the factor is forgotten': { conclude: ({ W, b, x }) => equalVectors(ntkDense(W, x, b), dense(W, x, b)) },
    'the fan-out in place of the fan-in': {
      conclude: ({ m, n, x }) => equal(outputSecondMoment(x, ntk()).over(n), dot(x, x).over(m)),
    },
  },
});
