import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { largest, partialEntropy, uncertainty } from '../../src/models/entropy.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, equal, moreThan } from '../../src/statement.ts';

/** The k largest kept, and below them what the tail says, as fractions of the k-th. */
const withTail = (p: readonly Real[], k: number, tail: readonly Real[]) => {
  const top = largest(p, k);
  return [...tail.map((t) => t.times(top.at(-1)!)), ...top];
};

export default identity({
  title: {
    en: 'The top-k uncertainty knows only the ratios of the k largest: scale, order and tail do not matter',
    zh: 'top-k 不确定性只依赖前 k 大概率之比：与缩放、排列及尾部无关',
  },
  statement: String.raw`U_k(c\,p_{\sigma(1)},\dots,c\,p_{\sigma(m)}) = U_k(p) = U_k(p_{(1)},\dots,p_{(k)},q_1,\dots,q_r),\quad 0\le q_i\le p_{(k)}`,
  source: kexue(8728, 'topk-invariances', 'section 2, eq. (2)'),
  constants: { one: 1 },
  forAll: {
    m: integers(3, 4),
    k: integers(2, 3),
    p: distribution('m'),
    c: positive,
    shift: integers(0, 4),
    tail: vector(2, between(0, 1)),
  },
  assume: { 'c > 0': ({ c }) => moreThan(c, 0) },
  conclude: ({ m, k, p, c, shift, tail }, { one }) => {
    const index = uncertainty(p, k);
    const shifted = [...p.slice(shift % m), ...p.slice(0, shift % m)];
    return all({
      scaled: equal(
        uncertainty(
          p.map((v) => v.times(c)),
          k,
        ),
        index.times(one),
      ),
      'in another order': equal(uncertainty(shifted, k), index),
      'with another tail': equal(uncertainty(withTail(p, k, tail), k), index),
    });
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'c may be 0': { assume: { 'c > 0': ({ c }) => moreThan(c.plus(1), 0) }, forAll: { c: between(0, 1) } },
    'the tail may exceed the k-th': { forAll: { tail: vector(2, between(0, 3)) } },
    'the k largest are not renormalised': {
      conclude: ({ k, p, c }) =>
        equal(
          partialEntropy(
            p.map((v) => v.times(c)),
            k,
          ),
          partialEntropy(p, k),
        ),
    },
  },
});
