import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'at least': {
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
        {
          name: 'exp(x) ≤ exp(0)',
          lemma: 'exp does not decrease',
          with: {
            x: 'x',
            y: '0',
          },
          given: [
            {
              by: 'linear',
              multipliers: {
                'x ≤ 0': 1,
              },
            },
          ],
        },
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
          name: 'log(1 + exp(x)) ≤ log(2)',
          lemma: 'log does not decrease',
          with: {
            x: '1 + exp(x)',
            y: '2',
          },
          given: [
            {
              by: 'signs',
            },
            {
              by: 'linear',
              multipliers: {
                'exp(x) ≤ exp(0)': 1,
                'exp(0) = 1': -1,
              },
            },
          ],
        },
      ],
      proof: {
        by: 'squares',
        terms: [
          {
            times: ['log(1 + exp(x)) ≤ log(2)', 'exp(-x) + 1', 'exp(-x) + 1', 'exp(-x) + 1'],
          },
        ],
        equations: {
          log1p: '-(exp(-x) + 1)^3',
          'exp(x)exp(−x)': '(1 - log(2))*(exp(-x) + 1)^2',
          'exp(0) = 1': '(log(2) - 1)*(exp(-x) + 1)^2',
        },
      },
    },
    'at most': {
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
        by: 'squares',
        terms: [
          {
            times: ['log1p(exp(x))', 'exp(-x) + 1', 'exp(-x) + 1', 'exp(-x) + 1'],
          },
        ],
        equations: {
          'exp(x)exp(−x)': '-(exp(-x) + 1)^2',
          'exp(0) = 1': '(exp(-x) + 1)^2',
        },
      },
    },
  },
} satisfies Certificate;
