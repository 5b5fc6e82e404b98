import { kexue } from '../../src/claim.ts';
import { corrected, iteration } from '../../src/models/alternating-normalization.ts';
import { all, equal } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'Corrected in a batch, two equal rows get (13/20, 7/20); corrected one by one, (29/40, 11/40)',
    zh: '两个相同的低置信预测，成批修正得 (13/20, 7/20)，逐个修正得 (29/40, 11/40)',
  },
  statement: String.raw`\text{confident } \bigl(\tfrac1{20},\tfrac{19}{20}\bigr),\ \text{twice } \bigl(\tfrac12,\tfrac12\bigr),\ \tilde p=\bigl(\tfrac12,\tfrac12\bigr)`,
  source: kexue(8728, 'batch-vs-single', 'section 6, item 2: one by one, or in a batch'),
  constants: { batch: '13/20', single: '29/40' },
  witness: { confident: ['1/20', '19/20'], row: ['1/2', '1/2'], prior: ['1/2', '1/2'] },
  conclude: ({ confident, row, prior }, { batch, single }) =>
    all({
      'in a batch': equal(iteration([confident, row, row], prior)[1]![0]!, batch),
      'one by one': equal(corrected([confident], row, prior)[0]!, single),
    }),
  failsIf: {
    'a batch does the same': { constants: { batch: '29/40' } },
    'one by one gives what a batch gives': { constants: { single: '13/20' } },
    'the confident row is undecided, too': { witness: { confident: ['1/2', '1/2'] } },
  },
});
