import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const MEAN = 'total(X_p[i]*X_x[i])';

export default {
  every: 'k',
  proof: {
    by: 'parts',
    parts: {
      bound: { by: 'squares', terms: [{ square: MEAN }], equations: { 'X: sum': `-${MEAN}^2` } },
      decomposition: { by: 'polynomial', multipliers: { 'X: sum': `-${MEAN}^2` } },
      equality: {
        by: 'iff',
        forwards: {
          by: 'cases',
          on: MEAN,
          proofs: {
            [`${MEAN} < 0`]: {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [{ times: [`${MEAN} < 0`, `${MEAN} < 0`] }],
                equations: { left: '1', 'X: sum': `-${MEAN}^2` },
              },
            },
            [`${MEAN} = 0`]: { by: 'linear', multipliers: { [`${MEAN} = 0`]: 1 } },
            [`${MEAN} > 0`]: {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [{ times: [`${MEAN} > 0`, `${MEAN} > 0`] }],
                equations: { left: '1', 'X: sum': `-${MEAN}^2` },
              },
            },
          },
        },
        backwards: { by: 'polynomial', multipliers: { right: `-${MEAN}*2 + ${MEAN}*total(X_p[i])` } },
      },
    },
  },
} satisfies SizedCertificate;
