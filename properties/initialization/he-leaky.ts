import { identity, kexue } from '../../src/claim.ts';
import { between, nonnegative } from '../../src/draw/reals.ts';
import { leakyReluMoments, moments } from '../../src/models/gaussian-moment.ts';
import { real } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'For a leaky ReLU of slope a the variance 2/((1 + a²)m) keeps every second moment, so the map is neutral',
    zh: '对斜率为 a 的 leaky ReLU，方差 2/((1 + a²)m) 保持任意二阶矩不变，映射是中性的',
  },
  statement: String.raw`\frac2{1+a^2}\,E[f_a(\sqrt q\,z)^2]=q,\quad f_a(x)=\max(x,0)+a\min(x,0),\quad \frac{2}{1+a^2}E[f_a'(\sqrt q\,z)^2]=1`,
  source: kexue(
    8620,
    ['he', 'selu-only-init'],
    'activation functions, after eq. (5): He et al. (2015), eq. (15); ReLU for a = 0',
  ),
  constants: { two: 2 },
  forAll: { a: between(-1, 1), q: nonnegative },
  conclude: ({ a, q }, { two }) => {
    const gain = two.over(a.squared().plus(1));
    return all({
      forwards: equal(leakyReluMoments(a).square(q).times(gain), q),
      backwards: equal(leakyReluMoments(a).slopeSquare(q).times(gain), 1),
      ReLU: equal(moments.relu.square(q).times(two), q),
    });
  },
  failsIf: {
    'a thousandth more than 2': { constants: { two: '2001/1000' } },
    'as for ReLU': { conclude: ({ a, q }) => equal(leakyReluMoments(a).square(q).times(2), q) },
    'a is not squared': {
      conclude: ({ a, q }) => equal(leakyReluMoments(a).square(q).times(real(2)).over(a.abs().plus(1)), q),
    },
    'as LeCun': { constants: { two: 1 } },
  },
});
