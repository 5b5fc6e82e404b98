import type { Certificate } from '../../src/kernels/certificate-types.ts';

/** √e erfc(1/√2), in which √½ is written as √2/2. */
const TAIL = 'exp(1/2)*erfc(sqrt(2)/2)';

/** 1/λ². */
const MOMENT = `1/2 + (2/sqrt(pi*2)/(1 - ${TAIL}))^2*(1/2 + exp(2)*(erfc(2/sqrt(2))*(1/2)) - exp(1/2)*(erfc(1/sqrt(2))*(1/2))*2)`;

export default {
  by: 'chain',
  lines: [
    {
      name: '√½',
      line: 'sqrt(1/2) = sqrt(2)/2',
      proof: {
        by: 'cases',
        on: 'sqrt(1/2) - sqrt(2)/2',
        proofs: {
          'sqrt(1/2) - sqrt(2)/2 < 0': {
            by: 'absurd',
            proof: { by: 'squares', terms: [{ times: ['sqrt(1/2) - sqrt(2)/2 < 0', 'sqrt(1/2) + sqrt(2)/2'] }] },
          },
          'sqrt(1/2) - sqrt(2)/2 = 0': { by: 'linear', multipliers: { 'sqrt(1/2) - sqrt(2)/2 = 0': 1 } },
          'sqrt(1/2) - sqrt(2)/2 > 0': {
            by: 'absurd',
            proof: { by: 'squares', terms: [{ times: ['sqrt(1/2) - sqrt(2)/2 > 0', 'sqrt(1/2) + sqrt(2)/2'] }] },
          },
        },
      },
    },
    { name: 'λ', line: `${MOMENT} > 0`, proof: { by: 'interval', boxes: {} } },
    { name: 'α', line: `1 - ${TAIL} > 0`, proof: { by: 'interval', boxes: {} } },
  ],
  proof: {
    by: 'rewrite',
    equations: ['√½'],
    proof: {
      by: 'parts',
      parts: {
        mean: {
          by: 'iff',
          forwards: {
            by: 'squares',
            terms: [{ coefficient: 2, times: ['left', 'α', 'sqrt(pi*2)'] }],
            factors: ['lambda'],
          },
          backwards: {
            by: 'squares',
            terms: [{ coefficient: '1/2', times: ['right', 'lambda'] }],
            factors: ['α', 'sqrt(pi*2)'],
          },
        },
        variance: {
          by: 'iff',
          forwards: {
            by: 'squares',
            terms: [{ coefficient: '1/4', times: ['left'] }],
            factors: [`1 + lambda*sqrt(${MOMENT})`, 'pi', 'pi', 'α', 'α', 'α', 'α'],
          },
          backwards: {
            by: 'squares',
            terms: [{ coefficient: 4, times: ['right', `1 + lambda*sqrt(${MOMENT})`, 'pi', 'pi', 'α', 'α', 'α', 'α'] }],
          },
        },
      },
    },
  },
} satisfies Certificate;
