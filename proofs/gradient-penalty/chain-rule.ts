import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default [
  {
    sizes: {
      net: '2-2',
    },
    proof: {
      by: 'parts',
      parts: {
        '1': {
          by: 'parts',
          parts: {
            'entry 1': {
              by: 'signs',
            },
            'entry 2': {
              by: 'signs',
            },
          },
        },
      },
    },
  },
  {
    sizes: {
      net: '2-3-2',
    },
    proof: {
      by: 'parts',
      parts: {
        '1': {
          by: 'parts',
          parts: {
            'entry 1': {
              by: 'signs',
            },
            'entry 2': {
              by: 'signs',
            },
          },
        },
        '2': {
          by: 'parts',
          parts: {
            'entry 1': {
              by: 'signs',
            },
            'entry 2': {
              by: 'signs',
            },
          },
        },
      },
    },
  },
] satisfies SizedCertificate[];
