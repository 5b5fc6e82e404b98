import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'parts',
    parts: {
      'axiom 3': {
        by: 'signs',
      },
      'not axiom 1': {
        by: 'signs',
      },
      'not axiom 2': {
        by: 'signs',
      },
      'not axiom 4, by way of 0': {
        by: 'linear',
        multipliers: {
          x: '1',
        },
      },
    },
  },
} satisfies SizedCertificate;
