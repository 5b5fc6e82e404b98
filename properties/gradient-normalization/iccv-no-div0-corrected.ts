import { identity, kexue } from '../../src/claim.ts';
import { nonnegative, reals } from '../../src/draw/reals.ts';
import { all, equal, iff } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'Adding |D| leaves a division by zero just where D and G vanish together',
    zh: '分母加上 |D| 后，仅当 D 与 G 同时为 0 时才会除以零',
  },
  statement: String.raw`G(x)+|D(x)| = 0 \iff D(x)=0 \text{ and } G(x)=0`,
  source: kexue(8757, 'iccv-no-div0', 'section 2, motivation of eq. (3), corrected'),
  forAll: { D: reals, G: nonnegative },
  conclude: ({ D, G }) => iff(equal(G.plus(D.abs()), 0), all({ D: equal(D, 0), G: equal(G, 0) })),
  failsIf: {
    'G = 0 is enough': {
      conclude: ({ D, G }) => iff(equal(G.plus(D.abs()), 0), equal(G, 0)),
    },
    'D = 0 is enough': {
      conclude: ({ D, G }) => iff(equal(G.plus(D.abs()), 0), equal(D, 0)),
    },
    'D itself is added, not |D|': {
      conclude: ({ D, G }) => iff(equal(G.plus(D), 0), all({ D: equal(D, 0), G: equal(G, 0) })),
    },
  },
});
