import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const U = 'u[i] + b';
const MEAN_0 = 'u[i] - total(u[i])/total(1)';
const CENTRED = `${U} - total(${U})/total(1)`;

const TOTAL = `total(${U})`;
const POSITIVE = ['total(1)', `sqrt(total((${CENTRED})^2)/total(1) + 0)`, 'sqrt(total(1))'];

export default {
  every: 'd',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'the spread is that of u',
        line: `total((${CENTRED})^2)/total(1) + 0 > 0`,
        proof: { by: 'linear', multipliers: { 'σ > 0': 1 } },
      },
      {
        name: 'the square is more',
        line: `total((${U})^2)/total(1) + 0 > 0`,
        proof: {
          by: 'squares',
          terms: [{ times: ['σ > 0'] }, { square: 'total(u[i]) + total(1)*b', times: ['total(1)'] }],
          factors: ['total(1)', 'total(1)'],
        },
      },
      {
        name: 'centred at 0',
        line: `total((${U} - 0)^2)/total(1) + 0 > 0`,
        proof: { by: 'linear', multipliers: { 'the square is more': 1 } },
      },
      { name: 'no mean', line: `total(${MEAN_0})/total(1) = 0`, proof: { by: 'polynomial' } },
      {
        name: 'centred twice',
        line: `total((${MEAN_0} - 0)^2)/total(1) + 0 > 0`,
        proof: { by: 'linear', multipliers: { 'σ > 0': 1 } },
      },
      {
        name: 'centred once',
        line: `total((${MEAN_0})^2)/total(1) + 0 > 0`,
        proof: { by: 'linear', multipliers: { 'σ > 0': 1 } },
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        centred: { by: 'parts', parts: { 'entry 1': { by: 'polynomial' } } },
        'the same just for mean 0': {
          by: 'iff',
          forwards: {
            by: 'chain',
            lines: [
              {
                name: 'sums',
                lemma: 'equal terms have equal sums',
                with: {
                  f: `(${CENTRED})/sqrt(total((${CENTRED})^2)/total(1) + 0)`,
                  g: `(${U})/sqrt(total((${U})^2)/total(1) + 0)`,
                },
                given: [{ by: 'linear', multipliers: { 'left: entry 1': 1 } }],
              },
            ],
            proof: {
              by: 'cases',
              on: TOTAL,
              proofs: {
                [`${TOTAL} < 0`]: {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [{ times: [`${TOTAL} < 0`, ...POSITIVE] }],
                    equations: { sums: '-1' },
                  },
                },
                [`${TOTAL} = 0`]: { by: 'polynomial', multipliers: { [`${TOTAL} = 0`]: '1' } },
                [`${TOTAL} > 0`]: {
                  by: 'absurd',
                  proof: { by: 'squares', terms: [{ times: [`${TOTAL} > 0`, ...POSITIVE] }], equations: { sums: '1' } },
                },
              },
            },
          },
          backwards: {
            by: 'rewrite',
            equations: ['right'],
            proof: { by: 'parts', parts: { 'entry 1': { by: 'polynomial' } } },
          },
        },
        'the same for mean 0': {
          by: 'rewrite',
          equations: ['no mean'],
          proof: { by: 'parts', parts: { 'entry 1': { by: 'polynomial' } } },
        },
      },
    },
  },
} satisfies SizedCertificate;
