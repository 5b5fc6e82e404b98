import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const [MEAN_V, MEAN_W] = ['total(V_p[i]*V_x[i])', 'total(W_p[j]*W_x[j], j)'];

export default {
  every: ['k', 'l'],
  proof: {
    by: 'polynomial',
    multipliers: { 'V: sum': `-${MEAN_V}*${MEAN_W}*(1 - total(W_p[j], j))` },
  },
} satisfies SizedCertificate;
