import type { Certificate, Line, SizedCertificate } from '../../src/kernels/certificate-types.ts';

/** (x − y)² less the square of the chord is a sum of squares and of products of max(x, 0), max(y, 0) and what they exceed x and y by. */
const relu: Certificate = {
  by: 'cases',
  on: 'abs(max(x, 0) - max(y, 0)) + abs(x - y)',
  proofs: {
    'abs(max(x, 0) - max(y, 0)) + abs(x - y) < 0': {
      by: 'linear',
      multipliers: {
        'abs(max(x, 0) - max(y, 0)) + abs(x - y) < 0': 1,
        'abs(x - y)': 2,
      },
    },
    'abs(max(x, 0) - max(y, 0)) + abs(x - y) = 0': {
      by: 'linear',
      multipliers: {
        'abs(max(x, 0) - max(y, 0)) + abs(x - y) = 0': -1,
        'abs(x - y)': 2,
      },
    },
    'abs(max(x, 0) - max(y, 0)) + abs(x - y) > 0': {
      by: 'squares',
      factors: ['abs(max(x, 0) - max(y, 0)) + abs(x - y) > 0'],
      terms: [
        {
          square: 'x - max(x, 0) - (y - max(y, 0))',
        },
        {
          coefficient: 2,
          times: ['max(x, 0)', 'max(y, 0) - y'],
        },
        {
          coefficient: 2,
          times: ['max(y, 0)', 'max(x, 0) - x'],
        },
      ],
    },
  },
};

const leakyRelu: Certificate = {
  by: 'cases',
  on: 'abs(max(x, 0) + a*min(x, 0) - (max(y, 0) + a*min(y, 0))) + abs(x - y)',
  proofs: {
    'abs(max(x, 0) + a*min(x, 0) - (max(y, 0) + a*min(y, 0))) + abs(x - y) < 0': {
      by: 'linear',
      multipliers: {
        'abs(max(x, 0) + a*min(x, 0) - (max(y, 0) + a*min(y, 0))) + abs(x - y) < 0': 1,
        'abs(x - y)': 2,
      },
    },
    'abs(max(x, 0) + a*min(x, 0) - (max(y, 0) + a*min(y, 0))) + abs(x - y) = 0': {
      by: 'linear',
      multipliers: {
        'abs(max(x, 0) + a*min(x, 0) - (max(y, 0) + a*min(y, 0))) + abs(x - y) = 0': -1,
        'abs(x - y)': 2,
      },
    },
    'abs(max(x, 0) + a*min(x, 0) - (max(y, 0) + a*min(y, 0))) + abs(x - y) > 0': {
      by: 'squares',
      factors: ['abs(max(x, 0) + a*min(x, 0) - (max(y, 0) + a*min(y, 0))) + abs(x - y) > 0'],
      terms: [
        {
          square: 'x - max(x, 0) - (y - max(y, 0))',
          times: ['a ≤ 1', 'a ≥ -1'],
        },
        {
          coefficient: 2,
          times: ['a ≤ 1', 'max(x, 0)', 'max(y, 0) - y'],
        },
        {
          coefficient: 2,
          times: ['a ≤ 1', 'max(y, 0)', 'max(x, 0) - x'],
        },
      ],
    },
  },
};

/** softplus(y) = log(1 + e^y), whatever the sign of y. */
const softplusOfY: Line = {
  name: 'softplus(y)',
  line: 'max(y, 0) + log1p(exp(-abs(y))) = log(1 + exp(y))',
  proof: {
    by: 'cases',
    on: 'y',
    proofs: {
      'y < 0': {
        by: 'chain',
        lines: [
          {
            name: 'log1p',
            lemma: 'log1p is log',
            with: {
              x: 'exp(y)',
            },
            given: [
              {
                by: 'signs',
              },
            ],
          },
        ],
        proof: {
          by: 'polynomial',
          multipliers: {
            log1p: '1',
          },
        },
      },
      'y = 0': {
        by: 'chain',
        lines: [
          {
            name: 'log1p',
            lemma: 'log1p is log',
            with: {
              x: 'exp(-y)',
            },
            given: [
              {
                by: 'signs',
              },
            ],
          },
          {
            name: 'inverse',
            lemma: 'exp of a sum',
            with: {
              x: 'y',
              y: '-y',
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
            name: 'multiplied out',
            line: 'exp(y)*(1 + exp(-y)) = 1 + exp(y)',
            proof: {
              by: 'polynomial',
              multipliers: {
                inverse: '-1',
                'exp(0) = 1': '1',
              },
            },
          },
          {
            name: 'of the product',
            lemma: 'log of a product',
            with: {
              x: 'exp(y)',
              y: '1 + exp(-y)',
            },
            given: [
              {
                by: 'signs',
              },
              {
                by: 'signs',
              },
            ],
          },
          {
            name: 'of exp',
            lemma: 'log of exp',
            with: {
              x: 'y',
            },
          },
          {
            name: 'the logarithm',
            line: 'log(exp(y)*(1 + exp(-y))) = log(1 + exp(y))',
            proof: {
              by: 'rewrite',
              equations: ['multiplied out'],
              proof: {
                by: 'polynomial',
              },
            },
          },
        ],
        proof: {
          by: 'polynomial',
          multipliers: {
            log1p: '1',
            'the logarithm': '1',
            'of the product': '-1',
            'of exp': '-1',
          },
        },
      },
      'y > 0': {
        by: 'chain',
        lines: [
          {
            name: 'log1p',
            lemma: 'log1p is log',
            with: {
              x: 'exp(-y)',
            },
            given: [
              {
                by: 'signs',
              },
            ],
          },
          {
            name: 'inverse',
            lemma: 'exp of a sum',
            with: {
              x: 'y',
              y: '-y',
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
            name: 'multiplied out',
            line: 'exp(y)*(1 + exp(-y)) = 1 + exp(y)',
            proof: {
              by: 'polynomial',
              multipliers: {
                inverse: '-1',
                'exp(0) = 1': '1',
              },
            },
          },
          {
            name: 'of the product',
            lemma: 'log of a product',
            with: {
              x: 'exp(y)',
              y: '1 + exp(-y)',
            },
            given: [
              {
                by: 'signs',
              },
              {
                by: 'signs',
              },
            ],
          },
          {
            name: 'of exp',
            lemma: 'log of exp',
            with: {
              x: 'y',
            },
          },
          {
            name: 'the logarithm',
            line: 'log(exp(y)*(1 + exp(-y))) = log(1 + exp(y))',
            proof: {
              by: 'rewrite',
              equations: ['multiplied out'],
              proof: {
                by: 'polynomial',
              },
            },
          },
        ],
        proof: {
          by: 'polynomial',
          multipliers: {
            log1p: '1',
            'the logarithm': '1',
            'of the product': '-1',
            'of exp': '-1',
          },
        },
      },
    },
  },
};

/** The same for x < 0, and for x ≥ 0. */
const negative: Certificate = {
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
  ],
  proof: {
    by: 'polynomial',
    multipliers: {
      log1p: '1',
    },
  },
};

const positive: Certificate = {
  by: 'chain',
  lines: [
    {
      name: 'log1p',
      lemma: 'log1p is log',
      with: {
        x: 'exp(-x)',
      },
      given: [
        {
          by: 'signs',
        },
      ],
    },
    {
      name: 'inverse',
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
      name: 'multiplied out',
      line: 'exp(x)*(1 + exp(-x)) = 1 + exp(x)',
      proof: {
        by: 'polynomial',
        multipliers: {
          inverse: '-1',
          'exp(0) = 1': '1',
        },
      },
    },
    {
      name: 'of the product',
      lemma: 'log of a product',
      with: {
        x: 'exp(x)',
        y: '1 + exp(-x)',
      },
      given: [
        {
          by: 'signs',
        },
        {
          by: 'signs',
        },
      ],
    },
    {
      name: 'of exp',
      lemma: 'log of exp',
      with: {
        x: 'x',
      },
    },
    {
      name: 'the logarithm',
      line: 'log(exp(x)*(1 + exp(-x))) = log(1 + exp(x))',
      proof: {
        by: 'rewrite',
        equations: ['multiplied out'],
        proof: {
          by: 'polynomial',
        },
      },
    },
  ],
  proof: {
    by: 'polynomial',
    multipliers: {
      log1p: '1',
      'the logarithm': '1',
      'of the product': '-1',
      'of exp': '-1',
    },
  },
};

/** For x > y: log(1 + e^y) ≤ log(1 + e^x) ≤ log(e^(x − y)(1 + e^y)). */
const softplus: Certificate = {
  by: 'cases',
  on: 'x - y',
  proofs: {
    'x - y < 0': {
      by: 'chain',
      lines: [
        {
          name: 'exp rises',
          lemma: 'exp does not decrease',
          with: {
            x: 'x',
            y: 'y',
          },
          given: [
            {
              by: 'linear',
              multipliers: {
                'x - y < 0': 1,
              },
            },
          ],
        },
        {
          name: 'log rises',
          lemma: 'log does not decrease',
          with: {
            x: '1 + exp(x)',
            y: '1 + exp(y)',
          },
          given: [
            {
              by: 'signs',
            },
            {
              by: 'linear',
              multipliers: {
                'exp rises': 1,
              },
            },
          ],
        },
        {
          name: 'the factor',
          lemma: 'exp of a sum',
          with: {
            x: 'y - x',
            y: 'x',
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
          name: 'is at least 1',
          lemma: 'exp does not decrease',
          with: {
            x: '0',
            y: 'y - x',
          },
          given: [
            {
              by: 'linear',
              multipliers: {
                'x - y < 0': 1,
              },
            },
          ],
        },
        {
          name: 'log of more',
          lemma: 'log does not decrease',
          with: {
            x: '1 + exp(y)',
            y: 'exp(y - x)*(1 + exp(x))',
          },
          given: [
            {
              by: 'signs',
            },
            {
              by: 'linear',
              multipliers: {
                'is at least 1': 1,
                'exp(0) = 1': 1,
                'the factor': -1,
              },
            },
          ],
        },
        {
          name: 'of the product',
          lemma: 'log of a product',
          with: {
            x: 'exp(y - x)',
            y: '1 + exp(x)',
          },
          given: [
            {
              by: 'signs',
            },
            {
              by: 'signs',
            },
          ],
        },
        {
          name: 'of exp',
          lemma: 'log of exp',
          with: {
            x: 'y - x',
          },
        },
        {
          name: 'upper',
          line: 'max(y, 0) + log1p(exp(-abs(y))) - (max(x, 0) + log1p(exp(-abs(x)))) ≤ y - x',
          proof: {
            by: 'linear',
            multipliers: {
              'log of more': 1,
              'of the product': -1,
              'of exp': -1,
              'softplus(y)': -1,
              'softplus(x)': 1,
            },
          },
        },
        {
          name: 'lower',
          line: '-(y - x) ≤ max(y, 0) + log1p(exp(-abs(y))) - (max(x, 0) + log1p(exp(-abs(x))))',
          proof: {
            by: 'linear',
            multipliers: {
              'log rises': 1,
              'softplus(y)': 1,
              'softplus(x)': -1,
              'x - y < 0': 1,
            },
          },
        },
      ],
      proof: {
        by: 'cases',
        on: 'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y)',
        proofs: {
          'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) < 0': {
            by: 'linear',
            multipliers: {
              'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) < 0': 1,
              'abs(x - y)': 2,
            },
          },
          'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) = 0': {
            by: 'linear',
            multipliers: {
              'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) = 0': -1,
              'abs(x - y)': 2,
            },
          },
          'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) > 0': {
            by: 'squares',
            factors: ['abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) > 0'],
            terms: [
              {
                times: ['upper', 'lower'],
              },
            ],
          },
        },
      },
    },
    'x - y = 0': {
      by: 'chain',
      lines: [
        {
          name: 'x is y',
          line: 'x = y',
          proof: {
            by: 'linear',
            multipliers: {
              'x - y = 0': 1,
            },
          },
        },
      ],
      proof: {
        by: 'rewrite',
        equations: ['x is y'],
        proof: {
          by: 'linear',
          multipliers: {},
        },
      },
    },
    'x - y > 0': {
      by: 'chain',
      lines: [
        {
          name: 'exp rises',
          lemma: 'exp does not decrease',
          with: {
            x: 'y',
            y: 'x',
          },
          given: [
            {
              by: 'linear',
              multipliers: {
                'x - y > 0': 1,
              },
            },
          ],
        },
        {
          name: 'log rises',
          lemma: 'log does not decrease',
          with: {
            x: '1 + exp(y)',
            y: '1 + exp(x)',
          },
          given: [
            {
              by: 'signs',
            },
            {
              by: 'linear',
              multipliers: {
                'exp rises': 1,
              },
            },
          ],
        },
        {
          name: 'the factor',
          lemma: 'exp of a sum',
          with: {
            x: 'x - y',
            y: 'y',
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
          name: 'is at least 1',
          lemma: 'exp does not decrease',
          with: {
            x: '0',
            y: 'x - y',
          },
          given: [
            {
              by: 'linear',
              multipliers: {
                'x - y > 0': 1,
              },
            },
          ],
        },
        {
          name: 'log of more',
          lemma: 'log does not decrease',
          with: {
            x: '1 + exp(x)',
            y: 'exp(x - y)*(1 + exp(y))',
          },
          given: [
            {
              by: 'signs',
            },
            {
              by: 'linear',
              multipliers: {
                'is at least 1': 1,
                'exp(0) = 1': 1,
                'the factor': -1,
              },
            },
          ],
        },
        {
          name: 'of the product',
          lemma: 'log of a product',
          with: {
            x: 'exp(x - y)',
            y: '1 + exp(y)',
          },
          given: [
            {
              by: 'signs',
            },
            {
              by: 'signs',
            },
          ],
        },
        {
          name: 'of exp',
          lemma: 'log of exp',
          with: {
            x: 'x - y',
          },
        },
        {
          name: 'upper',
          line: 'max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y)))) ≤ x - y',
          proof: {
            by: 'linear',
            multipliers: {
              'log of more': 1,
              'of the product': -1,
              'of exp': -1,
              'softplus(x)': -1,
              'softplus(y)': 1,
            },
          },
        },
        {
          name: 'lower',
          line: '-(x - y) ≤ max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))',
          proof: {
            by: 'linear',
            multipliers: {
              'log rises': 1,
              'softplus(x)': 1,
              'softplus(y)': -1,
              'x - y > 0': 1,
            },
          },
        },
      ],
      proof: {
        by: 'cases',
        on: 'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y)',
        proofs: {
          'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) < 0': {
            by: 'linear',
            multipliers: {
              'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) < 0': 1,
              'abs(x - y)': 2,
            },
          },
          'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) = 0': {
            by: 'linear',
            multipliers: {
              'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) = 0': -1,
              'abs(x - y)': 2,
            },
          },
          'abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) > 0': {
            by: 'squares',
            factors: ['abs(max(x, 0) + log1p(exp(-abs(x))) - (max(y, 0) + log1p(exp(-abs(y))))) + abs(x - y) > 0'],
            terms: [
              {
                times: ['upper', 'lower'],
              },
            ],
          },
        },
      },
    },
  },
};

const line = 'max(x, 0) + log1p(exp(-abs(x))) = log(1 + exp(x))';
const slope: Certificate = { by: 'signs' };
const lower: Line = { name: 'softplus(x)', line, proof: negative };
const upper: Line = { name: 'softplus(x)', line, proof: positive };
const others = {
  ReLU: { by: 'parts', parts: { slope, chord: relu } },
  'leaky ReLU': { by: 'parts', parts: { slope, chord: leakyRelu } },
} as const;
const below: Certificate = {
  by: 'parts',
  parts: {
    ...others,
    softplus: { by: 'parts', parts: { slope, chord: { by: 'chain', lines: [lower, softplusOfY], proof: softplus } } },
  },
};
const above: Certificate = {
  by: 'parts',
  parts: {
    ...others,
    softplus: { by: 'parts', parts: { slope, chord: { by: 'chain', lines: [upper, softplusOfY], proof: softplus } } },
  },
};

export default { proof: { '<': below, '=': above, '>': above } } satisfies SizedCertificate;
