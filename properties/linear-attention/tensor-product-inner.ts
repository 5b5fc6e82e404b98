import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { outer } from '../../src/models/tensor.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: { en: 'Inner products of tensor products multiply', zh: '张量积的内积等于内积之积' },
  statement: String.raw`(a\otimes b)\cdot(c\otimes d) = (a\cdot c)(b\cdot d)`,
  source: kexue(8601, 'tensor-inner', 'Taylor expansion, eq. (9): the step from m to m + 1'),
  forAll: {
    m: integers(1, 4),
    n: integers(1, 4),
    a: vector('m'),
    c: vector('m'),
    b: vector('n'),
    d: vector('n'),
  },
  conclude: ({ a, b, c, d }) => equal(dot(outer(a, b), outer(c, d)), dot(a, c).times(dot(b, d))),
  failsIf: {
    'the factors are exchanged on one side': {
      conclude: ({ a, b, c, d }) => equal(dot(outer(a, b), outer(d, c)), dot(a, c).times(dot(b, d))),
    },
    'they add': { conclude: ({ a, b, c, d }) => equal(dot(outer(a, b), outer(c, d)), dot(a, c).plus(dot(b, d))) },
  },
});
