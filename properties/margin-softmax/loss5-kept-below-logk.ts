import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { marginLoss } from '../../src/models/softmax.ts';
import { log } from '../../src/numbers/real.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';

export default implication({
  title: { en: 'Where every margin is kept, the loss is below log k', zh: '所有间隔条件 (4) 都成立时，损失小于 log k' },
  statement: String.raw`s > 0,\ x_i < 0\ \ \forall i \implies \log\Bigl(1+\sum_{i=2}^k e^{s x_i}\Bigr) < \log k`,
  source: kexue(8656, 'loss5-bounds', 'section 2, eq. (5): what (4) says about it'),
  constants: { target: 1 },
  forAll: { rivals: integers(1, 7), s: strictlyBetween(0, 30), x: family('rivals', strictlyBetween(-20, 0)) },
  assume: {
    's > 0': { holds: ({ s }) => moreThan(s, 0), without: { s: strictlyBetween(-30, 0) } },
    '(4): every x below 0': {
      holds: ({ x }) => all(Object.fromEntries(x.map((xi, i) => [`x${i + 2}`, lessThan(xi, 0)]))),
      without: { x: family('rivals', between(-20, 20)) },
    },
  },
  tight: true,
  conclude: ({ rivals, s, x }, { target }) => lessThan(marginLoss(s, x), log(target.plus(rivals))),
  failsIf: {
    's may be negative': { drop: 's > 0' },
    'a margin may be missed': { drop: '(4): every x below 0' },
    'the margins may be met exactly': {
      flip: '(4): every x below 0',
      forAll: { x: family('rivals', between(-20, 0)) },
    },
    'below log(k − 1/100), too': { constants: { target: '99/100' } },
    'below log 2, too': { conclude: ({ s, x }) => lessThan(marginLoss(s, x), log(2)) },
  },
});
