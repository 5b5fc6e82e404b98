import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { exp } from '../../src/numbers/real.ts';
import { all, atLeast, iff, moreThan } from '../../src/statement.ts';

const range = between(-1000, 1000);

export default implication({
  title: {
    en: 'Multiplied by λ > 0, and lifted into the exponent, an inequality stays what it is',
    zh: '两端乘以 λ > 0 再取指数，不等式不变',
  },
  statement: String.raw`\lambda > 0 \implies \bigl(x \ge a \iff \lambda x \ge \lambda a \iff e^{\lambda x} \ge e^{\lambda a}\bigr)`,
  source: kexue(8679, 'exp-equivalence', 'probability inequalities, eq. (4)'),
  forAll: { a: range, x: near(range, ({ a }) => a), lambda: strictlyBetween(0, 1000) },
  assume: { 'λ > 0': { holds: ({ lambda }) => moreThan(lambda, 0), without: { lambda: range } } },
  conclude: ({ a, x, lambda }) => {
    const [above, multiplied] = [atLeast(x, a), atLeast(lambda.times(x), lambda.times(a))];
    return all({
      'λx ≥ λa': iff(above, multiplied),
      'e^(λx) ≥ e^(λa)': iff(multiplied, atLeast(exp(lambda.times(x)), exp(lambda.times(a)))),
    });
  },
  failsIf: {
    'λ may be negative or 0': { drop: 'λ > 0' },
    'equality is let in on one side': {
      conclude: ({ a, x, lambda }) => iff(atLeast(x, a), moreThan(exp(lambda.times(x)), exp(lambda.times(a)))),
    },
    'the two sides are squared instead': {
      conclude: ({ a, x }) => iff(atLeast(x, a), atLeast(x.squared(), a.squared())),
    },
  },
});
