import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'its mean': { by: 'polynomial' },
    'its square': { by: 'polynomial' },
    threshold: {
      by: 'iff',
      forwards: {
        by: 'cases',
        on: 'abs(mu) - s',
        proofs: {
          'abs(mu) - s < 0': {
            by: 'absurd',
            proof: {
              by: 'squares',
              terms: [{ times: ['a^2', '(a^2 + 1)^2', 'abs(mu) - s < 0', 'abs(mu) + s'] }, { times: ['left'] }],
            },
          },
          'abs(mu) - s = 0': { by: 'linear', multipliers: { 'abs(mu) - s = 0': 1 } },
          'abs(mu) - s > 0': { by: 'linear', multipliers: { 'abs(mu) - s > 0': 1 } },
        },
      },
      backwards: { by: 'squares', terms: [{ square: 'a^3 + a', times: ['right', 'abs(mu) + s'] }] },
    },
  },
} satisfies Certificate;
