import { kexue } from '../../src/claim.ts';
import { klDivergence } from '../../src/models/divergence.ts';
import { unequal } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: { en: 'KL divergence is not symmetric', zh: 'KL 散度不满足对称性' },
  statement: String.raw`\exists P, Q:\ KL(P\|Q) \ne KL(Q\|P)`,
  source: kexue(8656, 'kl-axioms-1-2-only', 'section 1, axiom 3'),
  witness: { P: ['1/2', '1/2'], Q: ['1/4', '3/4'] },
  conclude: ({ P, Q }) => unequal(klDivergence(P, Q), klDivergence(Q, P)),
  failsIf: {
    'Q is P with its atoms exchanged': { witness: { P: ['1/4', '3/4'], Q: ['3/4', '1/4'] } },
    'there is only one atom': { witness: { P: ['1'], Q: ['1'] } },
  },
});
