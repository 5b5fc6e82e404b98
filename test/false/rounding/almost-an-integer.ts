import { cite } from '../../../src/claim.ts';
import { exp, PI, sqrt } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';
import { existence } from '../../../src/wording/existence.ts';

export default existence({
  title: { en: 'e^(π√163) is an integer', zh: 'e^(π√163) 是整数' },
  statement: String.raw`e^{\pi\sqrt{163}} = 262537412640768744`,
  source: cite('M. Gardner, Mathematical Games, Scientific American, April 1975', 'an April fool; short by 7.5·10⁻¹³'),
  witness: { d: 163, N: 262537412640768744n },
  conclude: ({ d, N }) => equal(exp(PI.times(sqrt(d))), N),
});

export const expected = 'refuted';
