import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const [NOW, NEXT] = ['min(1, delta*n)', 'min(1, delta*(1 + n))'];

export default {
  every: 'n',
  proof: {
    by: 'chain',
    lines: [
      { name: 'now', line: `(${NOW} - 1)*(${NOW} - delta*n) = 0`, proof: { by: 'polynomial' } },
      { name: 'next', line: `(${NEXT} - 1)*(${NEXT} - delta*(1 + n)) = 0`, proof: { by: 'polynomial' } },
    ],
    proof: {
      by: 'parts',
      parts: {
        'grows at first': { by: 'signs' },
        'at first by no more than δ': { by: 'linear', multipliers: { 'delta*1 - min(1, delta*1)': 1 } },
        grows: {
          by: 'cases',
          on: `${NEXT} - 1`,
          proofs: {
            [`${NEXT} - 1 < 0`]: {
              by: 'squares',
              terms: [{ times: [`${NEXT} - 1 < 0`, 'delta'] }, { times: [`${NEXT} - 1 < 0`, `delta*n - ${NOW}`] }],
              factors: [`${NEXT} - 1 < 0`],
              equations: { next: '-1' },
            },
            [`${NEXT} - 1 = 0`]: { by: 'linear', multipliers: { [`${NEXT} - 1 = 0`]: 1, [`1 - ${NOW}`]: 1 } },
            [`${NEXT} - 1 > 0`]: { by: 'linear', multipliers: { [`${NEXT} - 1 > 0`]: 1, [`1 - ${NOW}`]: 1 } },
          },
        },
        'by no more than δ': {
          by: 'cases',
          on: `${NOW} - 1`,
          proofs: {
            [`${NOW} - 1 < 0`]: {
              by: 'squares',
              terms: [{ times: [`${NOW} - 1 < 0`, `delta*(1 + n) - ${NEXT}`] }],
              factors: [`${NOW} - 1 < 0`],
              equations: { now: '-1' },
            },
            [`${NOW} - 1 = 0`]: {
              by: 'linear',
              multipliers: { [`${NOW} - 1 = 0`]: 1, [`1 - ${NEXT}`]: 1, delta: 1 },
            },
            [`${NOW} - 1 > 0`]: {
              by: 'linear',
              multipliers: { [`${NOW} - 1 > 0`]: 1, [`1 - ${NEXT}`]: 1, delta: 1 },
            },
          },
        },
        'from 0': { by: 'polynomial' },
        'to 1': {
          by: 'iff',
          forwards: { by: 'linear', multipliers: { left: 1, [`delta*n - ${NOW}`]: 1 } },
          backwards: {
            by: 'cases',
            on: `${NOW} - 1`,
            proofs: {
              [`${NOW} - 1 < 0`]: {
                by: 'absurd',
                proof: {
                  by: 'squares',
                  terms: [{ times: [`${NOW} - 1 < 0`, `${NOW} - 1 < 0`] }, { times: [`${NOW} - 1 < 0`, 'right'] }],
                  equations: { now: '-1' },
                },
              },
              [`${NOW} - 1 = 0`]: { by: 'linear', multipliers: { [`${NOW} - 1 = 0`]: 1 } },
              [`${NOW} - 1 > 0`]: {
                by: 'absurd',
                proof: { by: 'linear', multipliers: { [`${NOW} - 1 > 0`]: 1, [`1 - ${NOW}`]: 1 } },
              },
            },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
