import { kexue } from '../../src/claim.ts';
import { ONE } from '../../src/numbers/real.ts';
import { moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'With a residual connection the inequality fails: x + wx + b at w = 1, x = 0 has 4 on the left and 1 on the right',
    zh: '有残差连接时不等式不成立：x + wx + b 在 w = 1, x = 0 处左端为 4，右端为 1',
  },
  statement: String.raw`f = x+wx+b:\quad \exists\,x,w:\ (1+w)^2\,\frac{1+x^2}{w^2} > x^2+1`,
  source: kexue(8796, 'f-any-scalar', 'section 1: the model (1) is needed'),
  constants: { identity: 1 },
  witness: { x: 0, w: 1 },
  conclude: ({ x, w }, { identity }) => {
    const onTheta = ONE.plus(x.squared());
    const onX = identity.plus(w);
    return moreThan(onX.squared().times(onTheta).over(w.squared()), onTheta);
  },
  failsIf: {
    'there is no residual connection': { constants: { identity: 0 } },
    'it is undone by w = −2': { witness: { w: -2 } },
  },
});
