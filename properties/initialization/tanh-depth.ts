import { kexue, ofKind } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { iterates } from '../../src/models/second-moment-map.ts';
import { all, lessThan } from '../../src/statement.ts';

const after = iterates(moments.tanh.square);

export default ofKind('constant')({
  title: {
    en: 'LeCun layers of tanh: after 10 of them the second moment is 0.0522, after 100 it is 0.00507, about 1/(2l)',
    zh: 'LeCun 初始化的 tanh 网络：10 层后二阶矩为 0.0522，100 层后为 0.00507，约为 1/(2l)',
  },
  statement: String.raw`q_{l+1}=E[\tanh(\sqrt{q_l}\,z)^2],\ q_0=1:\quad q_{10}=0.0522\ldots,\ q_{100}=0.00507\ldots`,
  source: kexue(8620, 'tanh-sigmoid-impossible', 'activation functions, before eq. (6): without rescaling'),
  constants: { ten: '0.0522', hundred: '0.00507', unit: '1e-4' },
  forAll: {},
  conclude: (_, { ten, hundred, unit }) => {
    const [q10, q100] = [after(10), after(100)];
    return all({
      'after 10, from below': lessThan(ten.minus(unit), q10),
      'after 10, from above': lessThan(q10, ten.plus(unit)),
      'after 100, from below': lessThan(hundred.minus(unit.over(10)), q100),
      'after 100, from above': lessThan(q100, hundred.plus(unit.over(10))),
    });
  },
  failsIf: {
    'the last digit of the first is off by two': { constants: { ten: '0.0524' } },
    'the last digit of the second is off by two': { constants: { hundred: '0.00505' } },
    'the decay is geometric, 0.394 a layer': { constants: { hundred: '0.00000' } },
  },
  unvaried: { unit: 'one unit of the last digit printed' },
});
