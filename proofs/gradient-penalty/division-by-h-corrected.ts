import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default [
  {
    sizes: {
      units: 2,
      inputs: 2,
    },
    proof: {
      by: 'parts',
      parts: {
        'entry 1': {
          by: 'signs',
        },
        'entry 2': {
          by: 'signs',
        },
        'entry 3': {
          by: 'signs',
        },
        'entry 4': {
          by: 'signs',
        },
      },
    },
  },
  {
    sizes: {
      units: 2,
      inputs: 3,
    },
    proof: {
      by: 'parts',
      parts: {
        'entry 1': {
          by: 'signs',
        },
        'entry 2': {
          by: 'signs',
        },
        'entry 3': {
          by: 'signs',
        },
        'entry 4': {
          by: 'signs',
        },
        'entry 5': {
          by: 'signs',
        },
        'entry 6': {
          by: 'signs',
        },
      },
    },
  },
] satisfies SizedCertificate[];
