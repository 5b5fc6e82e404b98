import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'iff',
  forwards: { by: 'rewrite', equations: ['left'], proof: { by: 'polynomial' } },
  backwards: {
    by: 'cases',
    on: 'a - b',
    proofs: {
      'a - b < 0': {
        by: 'chain',
        lines: [
          {
            name: 'densities',
            lemma: 'exp increases',
            with: { x: 'b^2/(-2)', y: 'a^2/(-2)' },
            given: [{ by: 'squares', terms: [{ coefficient: '1/2', times: ['a - b < 0', 'a + b'] }] }],
          },
        ],
        proof: {
          by: 'absurd',
          proof: { by: 'squares', terms: [{ times: ['densities', 'sigma'] }], equations: { right: '-1' } },
        },
      },
      'a - b = 0': { by: 'linear', multipliers: { 'a - b = 0': 1 } },
      'a - b > 0': {
        by: 'chain',
        lines: [
          {
            name: 'densities',
            lemma: 'exp increases',
            with: { x: 'a^2/(-2)', y: 'b^2/(-2)' },
            given: [{ by: 'squares', terms: [{ coefficient: '1/2', times: ['a - b > 0', 'a + b'] }] }],
          },
        ],
        proof: {
          by: 'absurd',
          proof: { by: 'squares', terms: [{ times: ['densities', 'sigma'] }], equations: { right: '1' } },
        },
      },
    },
  },
} satisfies Certificate;
