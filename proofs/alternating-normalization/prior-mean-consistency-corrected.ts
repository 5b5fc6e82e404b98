import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['m', 'n'],
  proof: {
    by: 'chain',
    lines: [{ name: 'mass', line: 'total(total(joint[j,i]), j) > 0', proof: { by: 'signs' } }],
    proof: {
      by: 'parts',
      parts: {
        'entry 1': {
          by: 'polynomial',
          defined: { 'total(total(joint[j,i], j)) ≠ 0': { by: 'linear', multipliers: { mass: 1 } } },
        },
      },
    },
  },
} satisfies SizedCertificate;
