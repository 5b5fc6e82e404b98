import { implication, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { argmax, corrected, type Row, type Rows, weights } from '../../src/models/alternating-normalization.ts';
import { normalized } from '../../src/models/entropy.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, atLeast, equalVectors, every } from '../../src/statement.ts';

const follows = (rows: Rows, guess: Row, prior: Row) => {
  const [w, q] = [weights([...rows, guess], prior), corrected(rows, guess, prior)];
  return all({
    'in proportion to w': equalVectors(q, normalized(w)),
    'the largest weight wins': every(q, (qi) => atLeast(q[argmax(w)]!, qi))!,
  });
};

export default implication({
  title: {
    en: 'A uniform guess is corrected to the weights themselves, and so to the class that was neglected most',
    zh: '均匀的预测被修正为权重本身，从而偏向最被忽视的类别',
  },
  statement: String.raw`p_j=(\tfrac1m,\dots,\tfrac1m) \implies p'_{ji}=\frac{w_i}{\sum_l w_l},\quad \arg\max p'_j = \arg\max_i \tilde p_i/\bar p_i`,
  source: kexue(8728, 'weight-form', 'section 3, eqs. (4) and (5), for a row that is uniform'),
  constants: { level: 1 },
  forAll: { n: integers(0, 3), m: integers(2, 4), rows: family('n', distribution('m')), prior: distribution('m') },
  conclude: ({ rows, prior }, { level }) =>
    follows(rows, normalized(prior.map((_, i) => (i === 0 ? level : ONE))), prior),
  failsIf: {
    'a guess that is uniform up to a hundredth': { constants: { level: '101/100' } },
    'the weights of the confident rows alone': {
      forAll: { n: integers(1, 3), rows: family('n', distribution('m')) },
      conclude: ({ m, rows, prior }, { level }) =>
        equalVectors(
          corrected(
            rows,
            prior.map(() => level.over(m)),
            prior,
          ),
          normalized(weights(rows, prior)),
        ),
    },
  },
});
