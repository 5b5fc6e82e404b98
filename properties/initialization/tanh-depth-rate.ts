import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { iterates } from '../../src/models/second-moment-map.ts';
import { ONE, real } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';

const after = iterates(moments.tanh.square);

export default inequality({
  title: {
    en: 'Through l LeCun layers of tanh the second moment decays as 1/(2l): its inverse is between 2l − 2 and 2l + 3/5',
    zh: '经过 l 层 LeCun 初始化的 tanh，二阶矩按 1/(2l) 衰减：其倒数介于 2l − 2 与 2l + 3/5 之间',
  },
  statement: String.raw`q_{l+1}=E[\tanh(\sqrt{q_l}\,z)^2],\ q_0=1:\quad 2l-2\le\frac1{q_l}\le2l+\tfrac35\qquad(l\le40)`,
  source: kexue(
    8620,
    'tanh-sigmoid-impossible',
    'activation functions, before eq. (6): without rescaling, layer after layer',
  ),
  constants: { two: 2, less: 2, more: '3/5' },
  forAll: { l: integers(1, 40) },
  conclude: ({ l }, { two, less, more }) => {
    const inverse = ONE.over(after(l));
    return all({
      'at least': atMost(two.times(l).minus(less), inverse),
      'at most': atMost(inverse, two.times(l).plus(more)),
    });
  },
  failsIf: {
    'a twentieth more than 2': { constants: { two: '21/10' } },
    'a twentieth less than 2': { constants: { two: '19/10' } },
    '3/2 in place of 2': { constants: { less: '3/2' } },
    '1/2 in place of 3/5': { constants: { more: '1/2' } },
    'it decays as 1/l²': { conclude: ({ l }) => atMost(real(l * l), ONE.over(after(l)).times(4)) },
    'it decays as 1/√l': { conclude: ({ l }) => atMost(ONE.over(after(l)).squared(), real(l).times(100)) },
  },
});
