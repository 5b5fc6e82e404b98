import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const SPREAD = 'total((x[i] - total(x[i])/total(1))^2)/total(1)';
const Y = `(x[i] - total(x[i])/total(1))/sqrt(${SPREAD} + epsilon)`;

export default {
  every: 'd',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'variance',
        line: `total((${Y} - total(${Y})/total(1))^2)/total(1) = ${SPREAD}/(${SPREAD} + epsilon)`,
        proof: { by: 'polynomial' },
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        mean: { by: 'polynomial' },
        variance: { by: 'polynomial' },
        'standardised without ε alone': {
          by: 'rewrite',
          equations: ['variance'],
          proof: {
            by: 'iff',
            forwards: {
              by: 'cases',
              on: 'epsilon',
              proofs: {
                'epsilon < 0': {
                  by: 'absurd',
                  proof: { by: 'linear', multipliers: { 'epsilon < 0': 1, 'epsilon ≥ 0': 1 } },
                },
                'epsilon = 0': { by: 'linear', multipliers: { 'epsilon = 0': 1 } },
                'epsilon > 0': {
                  by: 'absurd',
                  proof: { by: 'squares', terms: [{ times: ['epsilon > 0', 'total(1)^6'] }], equations: { left: '1' } },
                },
              },
            },
            backwards: { by: 'rewrite', equations: ['right'], proof: { by: 'polynomial' } },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
