import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

/** Of sWx. */
const rows = [1, 2, 3].map((r) => `total(W_${r}[i]*s*x[i])`);
const MEAN = `(${rows.join(' + ')})/3`;
const SPREAD = `(${rows.map((y) => `(${y} - ${MEAN})^2`).join(' + ')})/3`;

export default {
  every: 'm',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'sWx is not constant',
        line: `${SPREAD} + 0 > 0`,
        proof: { by: 'squares', terms: [{ times: ['s^2', 'Wx is not constant'] }] },
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        'entry 1': { by: 'polynomial' },
        'entry 2': { by: 'polynomial' },
        'entry 3': { by: 'polynomial' },
      },
    },
  },
} satisfies SizedCertificate;
