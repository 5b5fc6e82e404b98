import { kexue } from '../../src/claim.ts';
import { erf, ONE, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'At learning rate 0.01 one weight in 13 changes by more than 10 %',
    zh: '学习率为 0.01 时，约 8% 的参数变化超过 10%',
  },
  statement: String.raw`P(0.01/|z|>0.1)=P(|z|<0.1)=0.0796556745540579629308\ldots`,
  source: kexue(8620, 'ntk-update-1pct', 'NTK parameterization: weight by weight'),
  value: () => erf(ONE.over(sqrt(2).times(10))),
  printed: '0.0796556745540579629308092364783',
  failsIf: { 'the density at 0 times 0.2': { constants: { printed: '0.0797884560802865355879892119869' } } },
});
