import { inequality, kexue } from '../../src/claim.ts';
import { vector } from '../../src/draw/vectors.ts';
import { lipschitzConstant } from '../../src/models/lipschitz.ts';
import type { Real } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { all, atMost, equal, unequal } from '../../src/statement.ts';

const onTheLine = (xs: readonly Real[]) => xs.map((x) => [x]);

/** The values of f on the range of g, without repetition. */
const restricted = (g: readonly Real[], f: readonly Real[]) => {
  const kept = g.map((_, i) => i).filter((i) => g.slice(0, i).every((y) => sign(y.minus(g[i]!)) !== 0));
  return { points: onTheLine(kept.map((i) => g[i]!)), values: kept.map((i) => f[i]!) };
};

/** g maps three points x to y, and f maps those to z; f is a function if equal y have equal z. */
export default inequality({
  title: {
    en: 'Lipschitz constants multiply at most: |f ∘ g|_L ≤ |f|_L |g|_L',
    zh: '复合函数的 L 常数不超过各层 L 常数之积：‖f ∘ g‖_L ≤ ‖f‖_L ‖g‖_L',
  },
  statement: String.raw`\|f\circ g\|_L \le \|f\|_L\,\|g\|_L`,
  source: kexue(
    8757,
    'layer-product',
    'section 2: why it is enough to bound every layer; maps of finitely many points',
  ),
  constants: { one: 1 },
  forAll: { x: vector(3), y: vector(3), z: vector(3) },
  assume: {
    'three points': ({ x }) =>
      all({ '1, 2': unequal(x[0]!, x[1]!), '2, 3': unequal(x[1]!, x[2]!), '1, 3': unequal(x[0]!, x[2]!) }),
    'f is a function': ({ y, z }) => {
      const f = (v: Real) => z[y.findIndex((w) => sign(w.minus(v)) === 0)]!;
      return all({ second: equal(f(y[1]!), z[1]!), third: equal(f(y[2]!), z[2]!) });
    },
  },
  tight: true,
  conclude: ({ x, y, z }, { one }) => {
    const f = restricted(y, z);
    const product = lipschitzConstant(f.points, f.values).times(lipschitzConstant(onTheLine(x), y));
    return atMost(lipschitzConstant(onTheLine(x), z), product.times(one));
  },
  failsIf: {
    'points may coincide': { drop: 'three points' },
    'f may have two values at one point': { drop: 'f is a function' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'equality always': {
      conclude: ({ x, y, z }) => {
        const f = restricted(y, z);
        const product = lipschitzConstant(f.points, f.values).times(lipschitzConstant(onTheLine(x), y));
        return equal(lipschitzConstant(onTheLine(x), z), product);
      },
    },
  },
});
