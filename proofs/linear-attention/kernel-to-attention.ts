import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'L',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'ρ > 0',
        line: '1 + delta*t[i] > 0',
        proof: {
          by: 'squares',
          terms: [{ times: ['delta < 1'] }, { times: ['delta > 0', 't[i] ≥ -1'] }],
        },
      },
      { name: 't ≥ −1', line: 't[i] + 1 ≥ 0', proof: { by: 'linear', multipliers: { 't[i] ≥ -1': 1 } } },
    ],
    proof: {
      by: 'parts',
      parts: {
        1: {
          by: 'parts',
          parts: {
            'not much less': {
              by: 'squares',
              terms: [
                {
                  times: ['a[i]', 'total(a[i]*(1 + delta*t[i]))', '1 - delta', '1 + delta', 'delta', 't ≥ −1'],
                },
                {
                  times: [
                    'a[i]',
                    'total(a[i]*(1 + delta*t[i]))',
                    '1 - delta',
                    '1 - delta',
                    'delta',
                    'total(a[i]*(1 - t[i]))',
                  ],
                },
              ],
              equations: { 'a: sum': '-a[i]*total(a[i]*(1 + delta*t[i]))*(1 - delta)^2*(1 + delta)' },
            },
            'not much more': {
              by: 'squares',
              terms: [
                {
                  times: ['a[i]', 'total(a[i]*(1 + delta*t[i]))', '1 - delta', '1 - delta', 'delta', '1 - t[i]'],
                },
                {
                  times: [
                    'a[i]',
                    'total(a[i]*(1 + delta*t[i]))',
                    '1 - delta',
                    '1 + delta',
                    'delta',
                    'total(a[i]*(t[i] + 1))',
                  ],
                },
              ],
              equations: { 'a: sum': 'a[i]*total(a[i]*(1 + delta*t[i]))*(1 - delta)^2*(1 + delta)' },
            },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
