import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const MASS = 'total(exp(s[i]))';

export default {
  every: 'L',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'below',
        lemma: 'exp does not decrease',
        with: { x: 's[i]', y: '3' },
        given: [{ by: 'linear', multipliers: { 's[i] ≤ 3': 1 } }],
      },
      {
        name: 'above',
        lemma: 'exp does not decrease',
        with: { x: '-3', y: 's[i]' },
        given: [{ by: 'linear', multipliers: { 's[i] ≥ -3': 1 } }],
      },
      { name: 'exp(6)exp(−3)', lemma: 'exp of a sum', with: { x: '6', y: '-3' } },
      { name: 'exp(−6)exp(3)', lemma: 'exp of a sum', with: { x: '-6', y: '3' } },
      {
        name: 'the others, at least',
        lemma: 'a term is no more than the sum',
        with: { f: 'exp(s[i]) - exp(-3)' },
        given: [{ by: 'linear', multipliers: { above: 1 } }],
      },
      {
        name: 'the others, at most',
        lemma: 'a term is no more than the sum',
        with: { f: 'exp(3) - exp(s[i])' },
        given: [{ by: 'linear', multipliers: { below: 1 } }],
      },
      {
        name: 'most, below',
        line: 'exp(6) + (-1 + total(1)) > 0',
        proof: { by: 'linear', multipliers: { L: 1, 'exp(6)': 1 }, plus: 1 },
      },
      {
        name: 'least, below',
        line: 'exp(-6) + (-1 + total(1)) > 0',
        proof: { by: 'linear', multipliers: { L: 1, 'exp(-6)': 1 }, plus: 1 },
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        '1': {
          by: 'parts',
          parts: {
            most: {
              by: 'squares',
              terms: [
                { times: ['the others, at least', 'exp(6)', MASS, 'most, below'] },
                { times: ['below', 'L', MASS, 'most, below'] },
                { times: ['below', MASS, 'most, below'] },
              ],
              equations: { 'exp(6)exp(−3)': `-(total(1) - 1)*${MASS}*(exp(6) - 1 + total(1))` },
            },
            least: {
              by: 'squares',
              terms: [
                { times: ['the others, at most', 'exp(-6)', MASS, 'least, below'] },
                { times: ['above', 'L', MASS, 'least, below'] },
                { times: ['above', MASS, 'least, below'] },
              ],
              equations: { 'exp(−6)exp(3)': `(total(1) - 1)*${MASS}*(exp(-6) - 1 + total(1))` },
            },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
