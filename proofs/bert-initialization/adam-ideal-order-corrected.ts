import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

/** g lies between 1 and b, so (g − 1)(b − g) ≥ 0. */
const [MEAN, SQUARE] = ['total(p[i]*((b - 1)*s[i] + 1))', 'total(p[i]*((b - 1)*s[i] + 1)^2)'];

export default {
  every: 'k',
  proof: {
    by: 'parts',
    parts: {
      'at least': {
        by: 'squares',
        terms: [
          { square: `(b + 1)*${MEAN} - 2*b`, times: [SQUARE, '(b + 1)^2'] },
          { coefficient: 4, times: ['b', '(b - 1)^2', 'total(p[i]*(s[i]*(1 - s[i])))', SQUARE, '(b + 1)^2'] },
        ],
        equations: { 'p: sum': `4*b^2*${SQUARE}*(b + 1)^2` },
        defined: {
          [`${SQUARE} ≠ 0`]: {
            by: 'linear',
            multipliers: { 'p: sum': 1, 'total(p[i]*((b - 1)^2*s[i]^2 + 2*((b - 1)*s[i])))': 1 },
            plus: 1,
          },
        },
      },
      attained: { by: 'polynomial' },
    },
  },
} satisfies SizedCertificate;
