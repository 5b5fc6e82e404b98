import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

/** γ and κ. */
const VARIANCE = '1*1 - exp(-2)/sqrt(pi*2)/erf(sqrt(2))*4';
const EXCESS = `((${VARIANCE})*3 - exp(-2)/sqrt(pi*2)/erf(sqrt(2))*16)/(${VARIANCE})^2 - 3`;
const [FOURTH, SQUARE] = ['total((x[i]^2)^2)', 'total(x[i]^2)'];

/** The denominators. */
const BELOW = ['γ', 'γ', 'γ', 'γ', 'pi*2', 'erf(sqrt(2))^2'];

export default {
  every: ['n', 'm'],
  proof: {
    by: 'chain',
    lines: [
      { name: 'γ', line: `${VARIANCE} > 0`, proof: { by: 'interval', boxes: {} } },
      { name: 'κ', line: `${EXCESS} < 0`, proof: { by: 'interval', boxes: {} } },
      { name: 'an entry', lemma: 'a term is no more than the sum', with: { f: 'x[i]^2' }, given: [{ by: 'signs' }] },
      {
        name: 'at most 1',
        line: `${FOURTH}/${SQUARE}^2 <= 1`,
        proof: { by: 'squares', terms: [{ times: [`total(x[i]^2*(${SQUARE} - x[i]^2))`] }] },
      },
      { name: 'Cauchy', lemma: 'Cauchy–Schwarz', with: { f: 'x[i]^2', g: '1' } },
      {
        name: 'at least 1/m',
        line: `${FOURTH}/${SQUARE}^2 >= 1/total(1)`,
        proof: { by: 'squares', terms: [{ times: ['Cauchy'] }] },
      },
      {
        name: 'at least 0',
        line: `${FOURTH} > 0`,
        proof: { by: 'squares', terms: [{ times: ['Cauchy'] }, { times: ['x', 'x'] }], factors: ['total(1)'] },
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        'along an axis': { by: 'squares', terms: [{ times: ['κ', 'at most 1', 'n^3', `${SQUARE}^2`, ...BELOW] }] },
        flat: { by: 'squares', terms: [{ times: ['κ', 'at least 1/m', 'total(1)', 'n^3', `${SQUARE}^2`, ...BELOW] }] },
        'below the Gaussian': { by: 'squares', terms: [{ times: ['κ', 'at least 0', 'n^3', `${SQUARE}^2`] }] },
      },
    },
  },
} satisfies SizedCertificate;
