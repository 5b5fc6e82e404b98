import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'parts',
    parts: {
      'axiom 3': {
        by: 'polynomial',
      },
      'not axiom 1': {
        by: 'linear',
        multipliers: {
          x: 1,
        },
      },
      'not axiom 2': {
        by: 'linear',
        multipliers: {
          x: 1,
        },
      },
      'not axiom 4, by way of 0': {
        by: 'linear',
        multipliers: {
          x: 1,
        },
      },
    },
  },
} satisfies SizedCertificate;
