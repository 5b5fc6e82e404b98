import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'by the chain rule': {
      by: 'chain',
      lines: [
        {
          name: 'log1p',
          lemma: 'log1p is log',
          with: {
            x: 'exp(x)',
          },
          given: [
            {
              by: 'signs',
            },
          ],
        },
        {
          name: 'of the difference',
          lemma: 'exp of a sum',
          with: {
            x: 'x',
            y: '-log(1 + exp(x))',
          },
        },
        {
          name: 'of the opposite',
          lemma: 'exp of a sum',
          with: {
            x: 'log(1 + exp(x))',
            y: '-log(1 + exp(x))',
          },
        },
        {
          name: 'of the logarithm',
          lemma: 'exp of log',
          with: {
            x: '1 + exp(x)',
          },
          given: [
            {
              by: 'signs',
            },
          ],
        },
        {
          name: 'exp(0) = 1',
          line: 'exp(0) = 1',
          proof: {
            by: 'interval',
            boxes: {},
          },
        },
      ],
      proof: {
        by: 'rewrite',
        equations: ['log1p'],
        proof: {
          by: 'polynomial',
          multipliers: {
            'of the difference': '-(exp(x) + 1)',
            'of the opposite': 'exp(x)',
            'of the logarithm': 'exp(x)*exp(-log(1 + exp(x)))',
            'exp(0) = 1': '-exp(x)',
          },
        },
      },
    },
    sigmoid: {
      by: 'chain',
      lines: [
        {
          name: 'exp(x)exp(−x)',
          lemma: 'exp of a sum',
          with: {
            x: 'x',
            y: '-x',
          },
        },
        {
          name: 'exp(0) = 1',
          line: 'exp(0) = 1',
          proof: {
            by: 'interval',
            boxes: {},
          },
        },
      ],
      proof: {
        by: 'polynomial',
        multipliers: {
          'exp(x)exp(−x)': '1',
          'exp(0) = 1': '-1',
        },
      },
    },
    'above 0': {
      by: 'signs',
    },
    'below 1': {
      by: 'signs',
    },
    'by so much': {
      by: 'polynomial',
    },
  },
} satisfies Certificate;
