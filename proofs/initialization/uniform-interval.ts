import type { Certificate } from '../../src/kernels/certificate-types.ts';

const MEAN = '((mu + sigma)^2 - mu^2)/((mu + sigma - mu)*2)';
const SQUARE = '((mu + sigma)^2*(mu + sigma) - mu^2*mu)/((mu + sigma - mu)*3)';
/** √3 standard deviations, of a law on an interval of length σ. */
const HALF = `sqrt((${SQUARE} - (${MEAN})^2)*3)`;

const defined = {
  '(mu + sigma - mu)*2 ≠ 0': { by: 'linear', multipliers: { 'σ > 0': 2 } },
  '(mu + sigma - mu)*3 ≠ 0': { by: 'linear', multipliers: { 'σ > 0': 3 } },
} as const;

export default {
  by: 'parts',
  parts: {
    mean: { by: 'polynomial' },
    variance: { by: 'polynomial' },
    'the interval from its moments': {
      by: 'cases',
      on: `${HALF} - sigma/2`,
      defined,
      proofs: {
        [`${HALF} - sigma/2 < 0`]: {
          by: 'absurd',
          proof: { by: 'squares', terms: [{ times: [`${HALF} - sigma/2 < 0`, `${HALF} + sigma/2`] }] },
        },
        [`${HALF} - sigma/2 = 0`]: {
          by: 'polynomial',
          defined,
          multipliers: { [`${HALF} - sigma/2 = 0`]: '-2*sigma' },
        },
        [`${HALF} - sigma/2 > 0`]: {
          by: 'absurd',
          proof: { by: 'squares', terms: [{ times: [`${HALF} - sigma/2 > 0`, `${HALF} + sigma/2`] }] },
        },
      },
    },
  },
} satisfies Certificate;
