import type { Certificate, SizedCertificate } from '../../src/kernels/certificate-types.ts';

const [MEAN_X, MEAN_F] = ['total(X_p[i]*X_x[i])', 'total(F_p[j]*F_x[j], j)'];
const [SQUARE_X, SQUARE_F] = ['total(X_p[i]*X_x[i]^2)', 'total(F_p[j]*F_x[j]^2, j)'];
const sums = { 'X: sum': SQUARE_F, 'F: sum': SQUARE_X };

const contradiction = (sign: '<' | '>'): Certificate => ({
  by: 'absurd',
  proof: {
    by: 'squares',
    terms: [{ times: [`${MEAN_X}^2`, `${MEAN_F} ${sign} 0`, `${MEAN_F} ${sign} 0`] }],
    equations: { 'no product': `-${MEAN_X}*${MEAN_F}` },
  },
});

export default {
  every: ['k', 'l'],
  proof: {
    by: 'parts',
    parts: {
      'in general': { by: 'polynomial', multipliers: sums },
      'they add up': {
        by: 'iff',
        forwards: {
          by: 'chain',
          lines: [
            {
              name: 'no product',
              line: `${MEAN_X}*${MEAN_F} = 0`,
              proof: {
                by: 'polynomial',
                multipliers: { left: '1/2', 'X: sum': `-${SQUARE_F}/2`, 'F: sum': `-${SQUARE_X}/2` },
              },
            },
          ],
          proof: {
            by: 'either',
            part: 'E F = 0',
            proof: {
              by: 'cases',
              on: MEAN_F,
              proofs: {
                [`${MEAN_F} < 0`]: contradiction('<'),
                [`${MEAN_F} = 0`]: { by: 'linear', multipliers: { [`${MEAN_F} = 0`]: 1 } },
                [`${MEAN_F} > 0`]: contradiction('>'),
              },
            },
          },
        },
        backwards: {
          by: 'cases',
          on: 'right',
          proofs: {
            'E x = 0': { by: 'polynomial', multipliers: { ...sums, 'right: E x = 0': `2*${MEAN_F}` } },
            'E F = 0': { by: 'polynomial', multipliers: { ...sums, 'right: E F = 0': `2*${MEAN_X}` } },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
