import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  proof: {
    '<': {
      by: 'parts',
      parts: {
        'its size': {
          by: 'polynomial',
        },
        'at most 1': {
          by: 'iff',
          forwards: {
            by: 'parts',
            parts: {
              'not concave': {
                by: 'squares',
                terms: [
                  {
                    times: ['left', 'd1^2'],
                  },
                  {
                    times: ['abs(1 - d*d2/d1^2) - (1 - d*d2/d1^2)'],
                  },
                ],
              },
              'not too convex': {
                by: 'squares',
                terms: [
                  {
                    times: ['left', 'd1^2'],
                  },
                  {
                    times: ['abs(1 - d*d2/d1^2) - (-(1 - d*d2/d1^2))'],
                  },
                ],
              },
            },
          },
          backwards: {
            by: 'squares',
            factors: ['1 + abs(1 - d*d2/d1^2)', 'd1^2', 'd1^2'],
            terms: [
              {
                times: ['right: not concave', 'right: not too convex'],
              },
            ],
          },
        },
      },
    },
    '=': {
      by: 'absurd',
      proof: {
        by: 'chain',
        lines: [
          {
            name: 'even so',
            line: 'd1 > 0',
            proof: {
              by: 'signs',
            },
          },
        ],
        proof: {
          by: 'linear',
          multipliers: {
            'even so': '1',
            'sign 1': '-1',
          },
        },
      },
    },
    '>': {
      by: 'parts',
      parts: {
        'its size': {
          by: 'polynomial',
        },
        'at most 1': {
          by: 'iff',
          forwards: {
            by: 'parts',
            parts: {
              'not concave': {
                by: 'squares',
                terms: [
                  {
                    times: ['left', 'd1^2'],
                  },
                  {
                    times: ['abs(1 - d*d2/d1^2) - (1 - d*d2/d1^2)'],
                  },
                ],
              },
              'not too convex': {
                by: 'squares',
                terms: [
                  {
                    times: ['left', 'd1^2'],
                  },
                  {
                    times: ['abs(1 - d*d2/d1^2) - (-(1 - d*d2/d1^2))'],
                  },
                ],
              },
            },
          },
          backwards: {
            by: 'squares',
            factors: ['1 + abs(1 - d*d2/d1^2)', 'd1^2', 'd1^2'],
            terms: [
              {
                times: ['right: not concave', 'right: not too convex'],
              },
            ],
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
