import { implication, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative, positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { all, any, atLeast, iff, moreThan, not } from '../../src/statement.ts';

const deviation = ({ u }: { u: readonly Real[] }) => squaredNorm(u).minus(1).abs();

export default implication({
  title: {
    en: 'Far from length 1 means too long or too short, and never both',
    zh: '模长平方偏离 1 至少 ε，即偏长或偏短，二者互斥',
  },
  statement: String.raw`\varepsilon>0:\quad \bigl|\|u\|^2-1\bigr| \ge \varepsilon \iff \|u\|^2-1 \ge \varepsilon \ \text{ or }\ 1-\|u\|^2 \ge \varepsilon \text{, not both}`,
  source: kexue(8679, 'event-split', 'proof of the unit-norm lemma, before eq. (8)'),
  forAll: { n: dimension, u: vector('n'), eps: near(positive, deviation) },
  assume: { 'ε > 0': { holds: ({ eps }) => moreThan(eps, 0), without: { eps: near(nonnegative, deviation) } } },
  conclude: ({ u, eps }) => {
    const square = squaredNorm(u);
    const [long, short] = [atLeast(square.minus(1), eps), atLeast(ONE.minus(square), eps)];
    return all({
      'either way': iff(atLeast(square.minus(1).abs(), eps), any({ long, short })),
      'not both': not(all({ long, short })),
    });
  },
  failsIf: {
    'ε may be 0': { drop: 'ε > 0' },
    'too short is forgotten': {
      conclude: ({ u, eps }) => iff(atLeast(squaredNorm(u).minus(1).abs(), eps), atLeast(squaredNorm(u).minus(1), eps)),
    },
    'the border is left out on one side': {
      conclude: ({ u, eps }) => {
        const square = squaredNorm(u);
        const either = any({ long: atLeast(square.minus(1), eps), short: moreThan(ONE.minus(square), eps) });
        return iff(atLeast(square.minus(1).abs(), eps), either);
      },
    },
  },
});
