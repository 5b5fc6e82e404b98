import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'l',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'log1p',
        lemma: 'log1p is log',
        with: { x: 'v' },
        given: [{ by: 'linear', multipliers: { 'v ≥ 0': 1 }, plus: 1 }],
      },
      { name: 'tangent', lemma: 'log lies below its tangent', with: { x: '1 + v' }, given: [{ by: 'signs' }] },
    ],
    proof: {
      by: 'parts',
      parts: {
        'all layers': {
          by: 'squares',
          terms: [{ coefficient: '1/2', times: ['tangent', 'l'] }],
          equations: { log1p: '-l/2' },
        },
        'one layer': {
          by: 'squares',
          terms: [{ coefficient: '1/2', square: 'sqrt(v + 1) - 1', times: ['sqrt(v + 1) + 2'] }],
        },
        'a weight of 1/e': {
          by: 'either',
          part: 'conclusion',
          proof: {
            by: 'squares',
            terms: [
              { coefficient: '1/2', times: ['tangent', 'l'] },
              { coefficient: '1/2', times: ['not not the premise'] },
            ],
            equations: { log1p: '-l/2' },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
