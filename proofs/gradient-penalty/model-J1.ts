import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default [
  {
    sizes: {
      net: '2-2',
    },
    proof: {
      by: 'parts',
      parts: {
        'J₁ = I': {
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
        '‖J₁‖²': {
          by: 'signs',
        },
        '‖J₁‖_F²': {
          by: 'signs',
        },
      },
    },
  },
  {
    sizes: {
      net: '3-2',
    },
    proof: {
      by: 'parts',
      parts: {
        'J₁ = I': {
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
            'entry 7': {
              by: 'signs',
            },
            'entry 8': {
              by: 'signs',
            },
            'entry 9': {
              by: 'signs',
            },
          },
        },
        '‖J₁‖²': {
          by: 'signs',
        },
        '‖J₁‖_F²': {
          by: 'signs',
        },
      },
    },
  },
] satisfies SizedCertificate[];
