import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'in the range': {
      by: 'cases',
      on: 'D',
      proofs: {
        'D < 0': {
          by: 'signs',
        },
        'D = 0': {
          by: 'cases',
          on: 'D and G are not both 0',
          proofs: {
            D: {
              by: 'signs',
            },
            G: {
              by: 'signs',
            },
          },
        },
        'D > 0': {
          by: 'signs',
        },
      },
    },
    'positive together': {
      by: 'cases',
      on: 'D',
      proofs: {
        'D < 0': {
          by: 'iff',
          forwards: {
            by: 'linear',
            multipliers: {
              left: '1',
            },
          },
          backwards: {
            by: 'signs',
          },
        },
        'D = 0': {
          by: 'cases',
          on: 'D and G are not both 0',
          proofs: {
            D: {
              by: 'iff',
              forwards: {
                by: 'signs',
              },
              backwards: {
                by: 'signs',
              },
            },
            G: {
              by: 'iff',
              forwards: {
                by: 'linear',
                multipliers: {
                  'D = 0': '63/64',
                  left: '1/64',
                },
              },
              backwards: {
                by: 'signs',
              },
            },
          },
        },
        'D > 0': {
          by: 'iff',
          forwards: {
            by: 'signs',
          },
          backwards: {
            by: 'signs',
          },
        },
      },
    },
    'zero together': {
      by: 'cases',
      on: 'D',
      proofs: {
        'D < 0': {
          by: 'iff',
          forwards: {
            by: 'linear',
            multipliers: {
              left: '1',
            },
          },
          backwards: {
            by: 'signs',
          },
        },
        'D = 0': {
          by: 'cases',
          on: 'D and G are not both 0',
          proofs: {
            D: {
              by: 'iff',
              forwards: {
                by: 'signs',
              },
              backwards: {
                by: 'signs',
              },
            },
            G: {
              by: 'iff',
              forwards: {
                by: 'signs',
              },
              backwards: {
                by: 'signs',
              },
            },
          },
        },
        'D > 0': {
          by: 'iff',
          forwards: {
            by: 'linear',
            multipliers: {
              left: '1',
            },
          },
          backwards: {
            by: 'signs',
          },
        },
      },
    },
    'at the ends': {
      by: 'cases',
      on: 'D',
      proofs: {
        'D < 0': {
          by: 'iff',
          forwards: {
            by: 'linear',
            multipliers: {
              left: '-1',
            },
          },
          backwards: {
            by: 'signs',
          },
        },
        'D = 0': {
          by: 'cases',
          on: 'D and G are not both 0',
          proofs: {
            D: {
              by: 'iff',
              forwards: {
                by: 'linear',
                multipliers: {
                  left: '-1',
                },
              },
              backwards: {
                by: 'signs',
              },
            },
            G: {
              by: 'iff',
              forwards: {
                by: 'linear',
                multipliers: {
                  left: '-1',
                },
              },
              backwards: {
                by: 'signs',
              },
            },
          },
        },
        'D > 0': {
          by: 'iff',
          forwards: {
            by: 'linear',
            multipliers: {
              left: '-1',
            },
          },
          backwards: {
            by: 'signs',
          },
        },
      },
    },
  },
} satisfies Certificate;
