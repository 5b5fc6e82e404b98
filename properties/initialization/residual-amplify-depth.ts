import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { turning } from '../../src/models/quarter-turn.ts';
import { type Branch, residual } from '../../src/models/residual.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'Without a norm, branches that keep the variance and are uncorrelated with their inputs double it at each layer',
    zh: '不作任何 Norm 时，保方差且与输入不相关的残差支路使方差逐层翻倍',
  },
  statement: String.raw`x_t\in\mathbb R^4,\ x_{t+1}=x_t+F_t(x_t),\ F_t(x_t)\perp x_t,\ \|F_t(x_t)\|=\|x_t\| \implies \|x_l\|^2=2^l\,\|x_0\|^2`,
  source: kexue(8620, 'residual-amplify', 'residual connection: how the variance grows with the depth'),
  constants: { base: 2 },
  forAll: { l: integers(1, 8), k: family('l', integers(0, 2)), x: nonzeroVector(4) },
  conclude: ({ l, k, x }, { base }) => {
    const states = residual(turning(k), x);
    return equal(squaredNorm(states[l]!), base.power(l).times(squaredNorm(x)));
  },
  failsIf: {
    'a thousandth more than 2': { constants: { base: '2.002' } },
    'F(x) is x': {
      conclude: ({ l, x }) => {
        const states = residual(
          Array.from({ length: l }, (): Branch => (y) => y),
          x,
        );
        return equal(squaredNorm(states[l]!), squaredNorm(x).times(2 ** l));
      },
    },
    'it grows by as much at each layer': {
      conclude: ({ l, k, x }) => equal(squaredNorm(residual(turning(k), x)[l]!), squaredNorm(x).times(l + 1)),
    },
  },
});
