import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'c1 at most √2',
        line: 'sqrt(1 - total(z1[i]*c1[i])/sqrt(total(z1[i]^2)*total(c1[i]^2))) ≤ sqrt(2)',
        proof: {
          by: 'squares',
          terms: [
            {
              coefficient: '1/2',
              times: ['total((z1[i]*sqrt(total(c1[i]^2)) + c1[i]*sqrt(total(z1[i]^2)))^2)'],
            },
          ],
          factors: [
            'sqrt(2) + sqrt(1 - total(z1[i]*c1[i])/sqrt(total(z1[i]^2)*total(c1[i]^2)))',
            'sqrt(total(z1[i]^2))',
            'sqrt(total(c1[i]^2))',
            'sqrt(total(z1[i]^2))',
            'sqrt(total(c1[i]^2))',
          ],
          defined: {
            '1 - total(z1[i]*c1[i])/sqrt(total(z1[i]^2)*total(c1[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((z1[i]*sqrt(total(c1[i]^2)) - c1[i]*sqrt(total(z1[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(z1[i]^2))', 'sqrt(total(c1[i]^2))'],
            },
            '1 - total(z1[i]*c2[i])/sqrt(total(z1[i]^2)*total(c2[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((z1[i]*sqrt(total(c2[i]^2)) - c2[i]*sqrt(total(z1[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(z1[i]^2))', 'sqrt(total(c2[i]^2))'],
            },
          },
        },
      },
      {
        name: 'c2 at most √2',
        line: 'sqrt(1 - total(z1[i]*c2[i])/sqrt(total(z1[i]^2)*total(c2[i]^2))) ≤ sqrt(2)',
        proof: {
          by: 'squares',
          terms: [
            {
              coefficient: '1/2',
              times: ['total((z1[i]*sqrt(total(c2[i]^2)) + c2[i]*sqrt(total(z1[i]^2)))^2)'],
            },
          ],
          factors: [
            'sqrt(2) + sqrt(1 - total(z1[i]*c2[i])/sqrt(total(z1[i]^2)*total(c2[i]^2)))',
            'sqrt(total(z1[i]^2))',
            'sqrt(total(c2[i]^2))',
            'sqrt(total(z1[i]^2))',
            'sqrt(total(c2[i]^2))',
          ],
          defined: {
            '1 - total(z1[i]*c1[i])/sqrt(total(z1[i]^2)*total(c1[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((z1[i]*sqrt(total(c1[i]^2)) - c1[i]*sqrt(total(z1[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(z1[i]^2))', 'sqrt(total(c1[i]^2))'],
            },
            '1 - total(z1[i]*c2[i])/sqrt(total(z1[i]^2)*total(c2[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((z1[i]*sqrt(total(c2[i]^2)) - c2[i]*sqrt(total(z1[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(z1[i]^2))', 'sqrt(total(c2[i]^2))'],
            },
          },
        },
      },
    ],
    proof: {
      by: 'squares',
      terms: [
        {
          times: ['m ≥ 0', 'c1 at most √2'],
        },
        {
          times: ['m ≥ 0', 'c2 at most √2'],
        },
      ],
      defined: {
        '1 - total(z1[i]*c1[i])/sqrt(total(z1[i]^2)*total(c1[i]^2)) ≥ 0': {
          by: 'squares',
          terms: [
            {
              coefficient: '1/2',
              times: ['total((z1[i]*sqrt(total(c1[i]^2)) - c1[i]*sqrt(total(z1[i]^2)))^2)'],
            },
          ],
          factors: ['sqrt(total(z1[i]^2))', 'sqrt(total(c1[i]^2))'],
        },
        '1 - total(z1[i]*c2[i])/sqrt(total(z1[i]^2)*total(c2[i]^2)) ≥ 0': {
          by: 'squares',
          terms: [
            {
              coefficient: '1/2',
              times: ['total((z1[i]*sqrt(total(c2[i]^2)) - c2[i]*sqrt(total(z1[i]^2)))^2)'],
            },
          ],
          factors: ['sqrt(total(z1[i]^2))', 'sqrt(total(c2[i]^2))'],
        },
      },
    },
  },
} satisfies SizedCertificate;
