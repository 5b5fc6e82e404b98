import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['n', 'h', 'm'],
  proof: {
    by: 'parts',
    parts: {
      'one layer': { by: 'polynomial' },
      'two layers': {
        by: 'cases',
        on: 's',
        proofs: {
          's < 0': { by: 'absurd', proof: { by: 'linear', multipliers: { 's < 0': 1, 's ≥ 0': 1 } } },
          's = 0': { by: 'rewrite', equations: ['s = 0'], proof: { by: 'polynomial' } },
          's > 0': { by: 'polynomial' },
        },
      },
    },
  },
} satisfies SizedCertificate;
