import type { Certificate, SizedCertificate } from '../../src/kernels/certificate-types.ts';

const weights: readonly Certificate[] = [{ by: 'signs' }, { by: 'linear', multipliers: { 'Y: sum': 1 }, plus: 1 }];

export default {
  every: 'k',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'tanh',
        lemma: 'a mean of larger numbers is larger',
        with: { f: 'Y_p[i]', g: 'tanh(Y_x[i])^2', h: '1' },
        given: [...weights, { by: 'interval', bits: 200, boxes: {} }],
      },
      {
        name: 'sigmoid',
        lemma: 'a mean of larger numbers is larger',
        with: { f: 'Y_p[i]', g: '(1/(exp(-Y_x[i]) + 1))^2', h: '1' },
        given: [
          ...weights,
          { by: 'squares', terms: [{ square: 'exp(-Y_x[i])' }, { coefficient: 2, times: ['exp(-Y_x[i])'] }] },
        ],
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        tanh: { by: 'linear', multipliers: { tanh: 1, 'Y: sum': -1 } },
        sigmoid: { by: 'linear', multipliers: { sigmoid: 1, 'Y: sum': -1 } },
      },
    },
  },
} satisfies SizedCertificate;
