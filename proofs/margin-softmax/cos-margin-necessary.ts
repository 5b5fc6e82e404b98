import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'squares',
  terms: [
    {
      times: ['(6)', '(6)'],
    },
    {
      coefficient: 2,
      times: ['(6)', 'sqrt(1 - cos1)'],
    },
    {
      coefficient: 2,
      times: ['(6)', 'm ≥ 0'],
    },
    {
      coefficient: 2,
      times: ['sqrt(1 - cos1)', 'm ≥ 0'],
    },
  ],
} satisfies Certificate;
