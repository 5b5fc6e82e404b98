import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { minus, plus, squaredNorm } from '../../src/models/euclidean.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'Over the two signs of a residual branch the squared norms add up on the average, whatever x and F are',
    zh: '对残差支路的正负号取平均，模长平方恒可加（平行四边形恒等式）',
  },
  statement: String.raw`\tfrac12\bigl(\|x+F\|^2+\|x-F\|^2\bigr)=\|x\|^2+\|F\|^2`,
  source: kexue(8620, 'residual-second-moment', 'residual connection: branches whose sign is random'),
  constants: { half: '1/2' },
  forAll: { d: integers(1, 8), x: vector('d'), F: related('x') },
  conclude: ({ x, F }, { half }) => {
    const both = squaredNorm(plus(x, F)).plus(squaredNorm(minus(x, F)));
    return equal(both.times(half), squaredNorm(x).plus(squaredNorm(F)));
  },
  failsIf: {
    'a thousandth more': { constants: { half: '1001/2000' } },
    'one sign alone': {
      conclude: ({ x, F }) => equal(squaredNorm(plus(x, F)), squaredNorm(x).plus(squaredNorm(F))),
    },
  },
});
