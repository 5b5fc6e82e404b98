import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { marginLoss } from '../../src/models/softmax.ts';
import { log } from '../../src/numbers/real.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';

export default implication({
  title: { en: 'A loss below log 2 means that every margin is kept', zh: '损失小于 log 2，则所有间隔条件 (4) 都成立' },
  statement: String.raw`s > 0,\ \log\Bigl(1+\sum_{i\ge2} e^{s x_i}\Bigr) < \log 2 \implies x_i = d(z,c_1)+m-d(z,c_i) < 0\ \ \forall i`,
  source: kexue(8656, 'loss5-bounds', 'section 2, eq. (5): why it enforces (4)'),
  constants: { two: 2 },
  forAll: { rivals: integers(1, 7), s: strictlyBetween(0, 30), x: family('rivals', between(-10, 1)) },
  assume: {
    's > 0': { holds: ({ s }) => moreThan(s, 0), without: { s: between(-30, 30) } },
    'the loss is below log 2': ({ s, x }, { two }) => lessThan(marginLoss(s, x), log(two)),
  },
  conclude: ({ x }) => all(Object.fromEntries(x.map((xi, i) => [`x${i + 2} < 0`, lessThan(xi, 0)]))),
  failsIf: {
    's may be negative': { drop: 's > 0' },
    'whatever the loss': { drop: 'the loss is below log 2' },
    'log 2 may be reached': { flip: 'the loss is below log 2' },
    'a little above log 2 will do': { constants: { two: '201/100' } },
    'below log k is enough': {
      assume: { 'the loss is below log 2': ({ rivals, s, x }) => lessThan(marginLoss(s, x), log(rivals + 1)) },
    },
  },
});
