import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const SIZE = 'abs(x[i]/sqrt(total(x[i]^2)/total(1) + 0))';

export default {
  every: 'd',
  proof: {
    by: 'chain',
    lines: [{ name: 'the others', lemma: 'a square is no more than the sum of squares', with: { f: 'x[i]', y: '0' } }],
    proof: {
      by: 'parts',
      parts: {
        '1': {
          by: 'squares',
          terms: [{ times: ['the others', 'total(1)'] }],
          factors: [`sqrt(total(1)) + ${SIZE}`, 'x'],
        },
      },
    },
  },
} satisfies SizedCertificate;
