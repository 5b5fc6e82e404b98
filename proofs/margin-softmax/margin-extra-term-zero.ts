import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'iff',
    forwards: {
      by: 'parts',
      parts: {
        'z3 = c1': {
          by: 'chain',
          lines: [
            {
              name: 'not above',
              line: 'sqrt(total((z3[i] - c1[i])^2)) ≤ 0',
              proof: {
                by: 'linear',
                multipliers: {
                  left: -1,
                  'sqrt(total((z2[i] - c2[i])^2))': 1,
                },
              },
            },
            {
              name: 'root',
              line: 'sqrt(total((z3[i] - c1[i])^2)) = 0',
              proof: {
                by: 'signs',
              },
            },
            {
              name: 'the sum',
              line: 'total((z3[i] - c1[i])^2) = 0',
              proof: {
                by: 'polynomial',
                multipliers: {
                  root: 'sqrt(total((z3[i] - c1[i])^2))',
                },
              },
            },
            {
              name: 'each',
              lemma: 'a sum of squares vanishes term by term',
              with: {
                f: 'z3[i] - c1[i]',
              },
              given: [
                {
                  by: 'linear',
                  multipliers: {
                    'the sum': 1,
                  },
                },
              ],
            },
          ],
          proof: {
            by: 'parts',
            parts: {
              'entry 1': {
                by: 'linear',
                multipliers: {
                  each: 1,
                },
              },
            },
          },
        },
        'z2 = c2': {
          by: 'chain',
          lines: [
            {
              name: 'not above',
              line: 'sqrt(total((z2[i] - c2[i])^2)) ≤ 0',
              proof: {
                by: 'linear',
                multipliers: {
                  left: -1,
                  'sqrt(total((z3[i] - c1[i])^2))': 1,
                },
              },
            },
            {
              name: 'root',
              line: 'sqrt(total((z2[i] - c2[i])^2)) = 0',
              proof: {
                by: 'signs',
              },
            },
            {
              name: 'the sum',
              line: 'total((z2[i] - c2[i])^2) = 0',
              proof: {
                by: 'polynomial',
                multipliers: {
                  root: 'sqrt(total((z2[i] - c2[i])^2))',
                },
              },
            },
            {
              name: 'each',
              lemma: 'a sum of squares vanishes term by term',
              with: {
                f: 'z2[i] - c2[i]',
              },
              given: [
                {
                  by: 'linear',
                  multipliers: {
                    'the sum': 1,
                  },
                },
              ],
            },
          ],
          proof: {
            by: 'parts',
            parts: {
              'entry 1': {
                by: 'linear',
                multipliers: {
                  each: 1,
                },
              },
            },
          },
        },
      },
    },
    backwards: {
      by: 'rewrite',
      equations: ['right: z3 = c1: entry 1', 'right: z2 = c2: entry 1'],
      proof: {
        by: 'polynomial',
      },
    },
  },
} satisfies SizedCertificate;
