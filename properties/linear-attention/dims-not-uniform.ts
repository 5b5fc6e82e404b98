import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { real } from '../../src/numbers/real.ts';
import { moreThan } from '../../src/statement.ts';

/** Bernoulli: (1 + 1/d)^{dC} ≥ 1 + C. */
export default implication({
  title: {
    en: 'The order d^n of the exponential scheme is one for fixed n: no constant serves for all n',
    zh: '指数方案的 d^n 量级只对固定的 n 成立：不存在对所有 n 适用的常数',
  },
  statement: String.raw`d,C\ge1,\ n = dC \implies (d+1)^n > C\,d^n`,
  source: kexue(8601, 'dims', 'analysis of the results, first paragraph: how “of order d^n” has to be read'),
  constants: { times: 1, slack: 0 },
  forAll: { d: integers(1, 16), C: integers(1, 64) },
  conclude: ({ d, C }, { times, slack }) => {
    const n = times.times(d * C).toNumber();
    return moreThan(real(d + 1).power(n), slack.plus(C).times(real(d).power(n)));
  },
  failsIf: {
    'without a single factor': { constants: { times: 0 } },
    'more than C + 1 times': { constants: { slack: 1 } },
    'n = C, whatever d': {
      conclude: ({ d, C }) => moreThan(real(d + 1).power(C), real(d).power(C).times(C)),
    },
    'the Taylor features: d^{n+1} > (d − 1) C d^n': {
      conclude: ({ d, C }) =>
        moreThan(
          real(d).power(d * C + 1),
          real(d)
            .power(d * C)
            .times((d - 1) * C),
        ),
    },
  },
});
