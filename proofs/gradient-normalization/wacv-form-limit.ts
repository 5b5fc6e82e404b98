import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'WACV, at most': {
      by: 'cases',
      on: 'D',
      proofs: {
        'D < 0': {
          by: 'signs',
        },
        'D = 0': {
          by: 'signs',
        },
        'D > 0': {
          by: 'signs',
        },
      },
    },
    'WACV, at least': {
      by: 'cases',
      on: 'D',
      proofs: {
        'D < 0': {
          by: 'squares',
          terms: [
            {
              times: ['D < 0', 'eps > 0', 'G > 0', 'ε ≤ G²'],
            },
          ],
        },
        'D = 0': {
          by: 'signs',
        },
        'D > 0': {
          by: 'squares',
          terms: [
            {
              times: ['D > 0', 'eps > 0', 'G > 0', 'ε ≤ G²'],
            },
          ],
        },
      },
    },
    'alternative, at most': {
      by: 'cases',
      on: 'D',
      proofs: {
        'D < 0': {
          by: 'signs',
        },
        'D = 0': {
          by: 'signs',
        },
        'D > 0': {
          by: 'signs',
        },
      },
    },
    'alternative, at least': {
      by: 'cases',
      on: 'D',
      proofs: {
        'D < 0': {
          by: 'squares',
          terms: [
            {
              times: ['D < 0', 'eps > 0', 'G > 0', 'ε ≤ G'],
            },
          ],
        },
        'D = 0': {
          by: 'signs',
        },
        'D > 0': {
          by: 'squares',
          terms: [
            {
              times: ['D > 0', 'eps > 0', 'G > 0', 'ε ≤ G'],
            },
          ],
        },
      },
    },
  },
} satisfies Certificate;
