import type { Certificate, SizedCertificate } from '../../src/kernels/certificate-types.ts';

const X = 'x[i]*c + b';

const sameUpToSign: Certificate = {
  by: 'chain',
  lines: [
    {
      name: 'the spread is that of cx',
      line: `total((${X} - total(${X})/total(1))^2)/total(1) + 0 > 0`,
      proof: { by: 'squares', terms: [{ times: ['c^2', 'σ > 0'] }] },
    },
  ],
  proof: { by: 'parts', parts: { 'entry 1': { by: 'polynomial' } } },
};

export default {
  every: 'd',
  proof: { '<': sameUpToSign, '=': { by: 'parts', parts: { 'entry 1': { by: 'signs' } } }, '>': sameUpToSign },
} satisfies SizedCertificate;
