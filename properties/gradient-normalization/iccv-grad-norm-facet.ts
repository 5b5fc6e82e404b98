import { kexue } from '../../src/claim.ts';
import { iccv, normalised } from '../../src/models/critic.ts';
import { distance } from '../../src/models/euclidean.ts';
import { cellAt, insideCell } from '../../src/models/piecewise-affine.ts';
import { all, moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

/** 1 + σ(x) − 2σ(−x) */
const D = {
  slope: 0,
  layers: [
    { weights: [[1], [-1]], biases: [0, 0] },
    { weights: [[1, -2]], biases: [1] },
  ],
};

export default existence({
  title: {
    en: 'A gradient of norm at most 1 on every cell does not make the ICCV form Lipschitz: it jumps from 1/3 to 1/2',
    zh: '各区域内梯度模长不超过 1，并不使 ICCV 形式整体满足 L 约束：它可从 1/3 跳到 1/2',
  },
  statement: String.raw`D(x)=1+\mathrm{relu}(x)-2\,\mathrm{relu}(-x):\quad |\hat D(x)-\hat D(y)| > C\,|x-y| \text{ for } x,-y \text{ small},\ C=7`,
  source: kexue(8757, 'iccv-grad-norm', 'section 2, eq. (3): across a facet'),
  constants: { C: 7 },
  witness: { D, x: ['1/100'], y: ['-1/100'] },
  conclude: ({ x, y, D: net }, { C }) =>
    all({
      'both have gradients': all({ x: insideCell(cellAt(net, x), x), y: insideCell(cellAt(net, y), y) }),
      'steeper than C': moreThan(
        normalised(net, iccv, x)
          .minus(normalised(net, iccv, y))
          .abs(),
        distance(x, y).times(C),
      ),
    }),
  failsIf: {
    'a larger constant, at these points': { constants: { C: 10 } },
    'within one cell': { witness: { y: ['1/50'] } },
  },
});
