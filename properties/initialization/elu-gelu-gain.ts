import { kexue, ofKind } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';

const { elu, gelu } = moments;

export default ofKind('constant')({
  title: {
    en: 'The variance that GELU keeps is 2.155…, that ELU keeps 1.633…: m Var w in place of the 2 of ReLU',
    zh: 'GELU 保持不变的方差是 2.155…，ELU 是 1.633…：取代 ReLU 的 2',
  },
  statement: String.raw`E[f(\sqrt q\,z)^2]=1:\quad q=2.15505706109218487517\ldots\ (\operatorname{gelu}),\quad q=1.63318195432842424531\ldots\ (\operatorname{elu})`,
  source: kexue(8620, 'elu-gelu', 'activation functions, after He: Var w = q/m'),
  constants: { gelu: '2.155057061092184875171828154722', elu: '1.633181954328424245319525966518', unit: '1e-30' },
  forAll: {},
  conclude: (_, { unit, ...q }) =>
    all({
      'GELU, too little before': lessThan(gelu.square(q.gelu.minus(unit)), 1),
      'GELU, too much after': moreThan(gelu.square(q.gelu.plus(unit)), 1),
      'ELU, too little before': lessThan(elu.square(q.elu.minus(unit)), 1),
      'ELU, too much after': moreThan(elu.square(q.elu.plus(unit)), 1),
    }),
  failsIf: {
    'the last digit of the first is off by two': { constants: { gelu: '2.155057061092184875171828154724' } },
    'the last digit of the second is off by two': { constants: { elu: '1.633181954328424245319525966516' } },
    'GELU is taken for ReLU': { constants: { gelu: 2 } },
    'the second moment at q = 1 is made up for': { constants: { gelu: '2.351715614073373' } },
  },
  unvaried: { unit: 'one unit of the last digit printed' },
});
