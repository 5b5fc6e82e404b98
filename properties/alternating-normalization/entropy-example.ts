import { kexue } from '../../src/claim.ts';
import { entropy } from '../../src/models/entropy.ts';
import { all, equal, moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'By entropy (1/2, 1/4, 1/4) is less certain than (1/2, 1/2, 0), by half as much again',
    zh: '按熵来看，(1/2, 1/4, 1/4) 比 (1/2, 1/2, 0) 更不确定，恰为其 3/2 倍',
  },
  statement: String.raw`H(\tfrac12,\tfrac14,\tfrac14) = \tfrac32\log 2 = \tfrac32 H(\tfrac12,\tfrac12,0)`,
  source: kexue(8728, 'entropy-example', 'section 2, the two examples'),
  constants: { ratio: '3/2' },
  witness: { p: ['1/2', '1/4', '1/4'], q: ['1/2', '1/2', 0] },
  conclude: ({ p, q }, { ratio }) =>
    all({ larger: moreThan(entropy(p), entropy(q)), ratio: equal(entropy(p), entropy(q).times(ratio)) }),
  failsIf: {
    'the ratio is 1501/1000': { constants: { ratio: '1501/1000' } },
    'the two are exchanged': { witness: { p: ['1/2', '1/2', 0], q: ['1/2', '1/4', '1/4'] } },
  },
});
