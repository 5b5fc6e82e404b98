import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const PART = 'y[i] - x[i]*(total(y[i]*x[i])/total(x[i]^2))';
const SUM = `x[i]/sqrt(total(x[i]^2)/total(1) + 0) + (${PART})/sqrt(total((${PART})^2)/total(1) + 0)`;

export default {
  every: 'd',
  proof: {
    by: 'chain',
    lines: [{ name: 'two unit squares', line: `total((${SUM})^2)/total(1) + 0 = 2`, proof: { by: 'polynomial' } }],
    proof: { by: 'rewrite', equations: ['two unit squares'], proof: { by: 'polynomial' } },
  },
} satisfies SizedCertificate;
