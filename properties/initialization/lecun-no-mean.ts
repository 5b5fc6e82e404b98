import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, nonnegative } from '../../src/draw/reals.ts';
import { lecun, outputSecondMoment } from '../../src/models/dense.ts';
import { average, spread } from '../../src/models/normalization.ts';
import { dot, real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'LeCun initialization keeps the second moment of inputs that are not centred, even of equal nonnegative ones',
    zh: 'LeCun 初始化不要求输入均值为 0，输入甚至可以非负且全部相等',
  },
  statement: String.raw`E[w]=0,\ \operatorname{Var}w=\tfrac1m \implies E_w\Bigl[\bigl(\textstyle\sum_iw_i(c+x_i)\bigr)^2\Bigr]=\frac1m\sum_i(c+x_i)^2,\quad c,x_i\ge0`,
  source: kexue(8620, 'lecun-no-mean', 'stable second moment, after eq. (4)'),
  forAll: { m: integers(1, 8), c: nonnegative, x: family('m', nonnegative), mu: between('-1/2', '1/2') },
  conclude: ({ m, c, x }) => {
    const input = x.map((xi) => xi.plus(c));
    return equal(outputSecondMoment(input, lecun({ fanIn: m })), dot(input, input).over(m));
  },
  failsIf: {
    'the weights need not be centred either': {
      conclude: ({ m, c, x, mu }) => {
        const input = x.map((xi) => xi.plus(c));
        const weight = { mean: mu, variance: real(1).over(m).minus(mu.squared()) };
        return equal(outputSecondMoment(input, weight), dot(input, input).over(m));
      },
    },
    'what is kept is the variance of the input': {
      conclude: ({ m, c, x }) => {
        const input = x.map((xi) => xi.plus(c));
        return equal(outputSecondMoment(input, lecun({ fanIn: m })), spread(input));
      },
    },
    'the mean of the input is lost': {
      conclude: ({ m, c, x }) => {
        const input = x.map((xi) => xi.plus(c));
        const second = outputSecondMoment(input, lecun({ fanIn: m }));
        return equal(second, dot(input, input).over(m).minus(average(input).squared()));
      },
    },
  },
});
