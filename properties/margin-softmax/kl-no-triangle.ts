import { kexue } from '../../src/claim.ts';
import { klDivergence } from '../../src/models/divergence.ts';
import { moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: { en: 'KL divergence violates the triangle inequality', zh: 'KL 散度不满足三角不等式' },
  statement: String.raw`\exists P, Q, R:\ KL(P\|Q) > KL(P\|R) + KL(R\|Q)`,
  source: kexue(8656, 'kl-axioms-1-2-only', 'section 1, axiom 4'),
  witness: { P: ['1/2', '1/2'], R: ['1/4', '3/4'], Q: ['1/10', '9/10'] },
  conclude: ({ P, Q, R }) => {
    const [first, second] = [klDivergence(P, R), klDivergence(R, Q)];
    return moreThan(klDivergence(P, Q), first.plus(second), { 'KL(P‖R)': first, 'KL(R‖Q)': second });
  },
  failsIf: {
    'R is P itself': { witness: { R: ['1/2', '1/2'] } },
    'R lies beyond Q': { witness: { R: ['1/20', '19/20'] } },
    'there is only one atom': { witness: { P: ['1'], R: ['1'], Q: ['1'] } },
  },
});
