import { inequality, kexue } from '../../src/claim.ts';
import { nonnegative, reals } from '../../src/draw/reals.ts';
import { iccv, raw } from '../../src/models/critic.ts';
import { all, any, atMost, equal, iff, lessThan, moreThan, unequal } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The ICCV form lies in [−1, 1], has the sign of D, and reaches ±1 just where G is 0',
    zh: 'D/(‖∇D‖ + |D|) 取值于 [−1, 1]，符号与 D 一致，仅当 G = 0 时取到 ±1',
  },
  statement: String.raw`\hat D = \frac{D}{G+|D|} \in [-1,1],\quad \hat D > 0 \iff D > 0,\quad \hat D = 0 \iff D = 0,\quad |\hat D| = 1 \iff G = 0`,
  source: kexue(8757, 'iccv-range', 'section 2, eq. (3)'),
  constants: { one: 1 },
  forAll: { D: reals, G: nonnegative },
  assume: {
    'D and G are not both 0': ({ D, G }) => any({ D: unequal(D, 0), G: unequal(G, 0) }),
  },
  tight: true,
  conclude: ({ D, G }, { one }) =>
    all({
      'in the range': atMost(iccv(D, G).abs(), one),
      'positive together': iff(moreThan(iccv(D, G), 0), moreThan(D, 0)),
      'zero together': iff(equal(iccv(D, G), 0), equal(D, 0)),
      'at the ends': iff(equal(iccv(D, G).abs(), 1), equal(G, 0)),
    }),
  failsIf: {
    'both may be 0, where there is no value': { drop: 'D and G are not both 0' },
    'a smaller range': { constants: { one: '999/1000' } },
    'the ends are not reached': { conclude: ({ D, G }) => lessThan(iccv(D, G).abs(), 1) },
    'the raw form': {
      assume: { 'D and G are not both 0': ({ G }) => unequal(G, 0) },
      conclude: ({ D, G }) => atMost(raw(D, G).abs(), 1),
    },
  },
});
