import { kexue } from '../../src/claim.ts';
import { corrected } from '../../src/models/alternating-normalization.ts';
import { ONE, real, ZERO } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { all, equal, equalVectors } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'Nine answers A, A, A, B, B, B, C, C, C make the tenth D with 13/16; seven As, one B, one C, with 145/208',
    zh: '九题答案 A、B、C 各三次时，第十题选 D 的概率修正为 13/16；七 A 一 B 一 C 时为 145/208',
  },
  statement: String.raw`(3,3,3,0)\mapsto\tfrac1{16}(1,1,1,13), \qquad (7,1,1,0)\mapsto\tfrac1{208}(5,29,29,145)`,
  source: kexue(8728, 'mcq-example', 'section 1, the second example'),
  constants: { D: '13/16' },
  witness: {
    even: [0, 0, 0, 1, 1, 1, 2, 2, 2],
    uneven: [0, 0, 0, 0, 0, 0, 0, 1, 2],
    prior: ['1/4', '1/4', '1/4', '1/4'],
  },
  conclude: ({ even, uneven, prior }, { D }) => {
    const row = (answer: (typeof prior)[0]) => prior.map((_, i) => (compare(answer, real(i)) === 0 ? ONE : ZERO));
    const q = corrected(even.map(row), prior, prior);
    return all({
      'three of each': all({ D: equal(q[3]!, D), rest: equal(q[0]!, '1/16') }),
      'seven, one, one': equalVectors(
        corrected(uneven.map(row), prior, prior),
        ['5/208', '29/208', '29/208', '145/208'].map((x) => real(x)),
      ),
    });
  },
  failsIf: {
    'D gets 12/16': { constants: { D: '12/16' } },
    'the last answer was D, not C': { witness: { even: [0, 0, 0, 1, 1, 1, 2, 2, 3] } },
  },
});
