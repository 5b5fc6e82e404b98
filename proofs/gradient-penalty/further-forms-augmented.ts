import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default [
  {
    sizes: {
      net: '2-2',
    },
    proof: {
      by: 'parts',
      parts: {
        gradients: {
          by: 'parts',
          parts: {
            '1': {
              by: 'parts',
              parts: {
                'as a matrix': {
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
                'its length': {
                  by: 'signs',
                },
              },
            },
          },
        },
        'the last layer': {
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
        gradients: {
          by: 'parts',
          parts: {
            '1': {
              by: 'parts',
              parts: {
                'as a matrix': {
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
                'its length': {
                  by: 'signs',
                },
              },
            },
            '2': {
              by: 'parts',
              parts: {
                'as a matrix': {
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
                  },
                },
                'its length': {
                  by: 'signs',
                },
              },
            },
          },
        },
        'the last layer': {
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
