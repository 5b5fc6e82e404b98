import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'Cauchy–Schwarz',
        lemma: 'Cauchy–Schwarz',
        with: {
          f: 'x[i]/sqrt(total(x[i]^2)) - z[i]/sqrt(total(z[i]^2))',
          g: 'z[i]/sqrt(total(z[i]^2)) - y[i]/sqrt(total(y[i]^2))',
        },
      },
      {
        name: 'half the excess',
        line: 'total((x[i]/sqrt(total(x[i]^2)) - z[i]/sqrt(total(z[i]^2)))*(z[i]/sqrt(total(z[i]^2)) - y[i]/sqrt(total(y[i]^2))))/2 ≤ sqrt(1 - total(x[i]*z[i])/sqrt(total(x[i]^2)*total(z[i]^2)))*sqrt(1 - total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)))',
        proof: {
          by: 'cases',
          on: 'total((x[i]/sqrt(total(x[i]^2)) - z[i]/sqrt(total(z[i]^2)))*(z[i]/sqrt(total(z[i]^2)) - y[i]/sqrt(total(y[i]^2))))/2',
          proofs: {
            'total((x[i]/sqrt(total(x[i]^2)) - z[i]/sqrt(total(z[i]^2)))*(z[i]/sqrt(total(z[i]^2)) - y[i]/sqrt(total(y[i]^2))))/2 < 0':
              {
                by: 'signs',
                defined: {
                  '1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2)) ≥ 0': {
                    by: 'squares',
                    terms: [
                      {
                        coefficient: '1/2',
                        times: ['total((x[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(x[i]^2)))^2)'],
                      },
                    ],
                    factors: ['sqrt(total(x[i]^2))', 'sqrt(total(y[i]^2))'],
                  },
                  '1 - total(x[i]*z[i])/sqrt(total(x[i]^2)*total(z[i]^2)) ≥ 0': {
                    by: 'squares',
                    terms: [
                      {
                        coefficient: '1/2',
                        times: ['total((x[i]*sqrt(total(z[i]^2)) - z[i]*sqrt(total(x[i]^2)))^2)'],
                      },
                    ],
                    factors: ['sqrt(total(x[i]^2))', 'sqrt(total(z[i]^2))'],
                  },
                  '1 - total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)) ≥ 0': {
                    by: 'squares',
                    terms: [
                      {
                        coefficient: '1/2',
                        times: ['total((z[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(z[i]^2)))^2)'],
                      },
                    ],
                    factors: ['sqrt(total(z[i]^2))', 'sqrt(total(y[i]^2))'],
                  },
                },
              },
            'total((x[i]/sqrt(total(x[i]^2)) - z[i]/sqrt(total(z[i]^2)))*(z[i]/sqrt(total(z[i]^2)) - y[i]/sqrt(total(y[i]^2))))/2 = 0':
              {
                by: 'signs',
                defined: {
                  '1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2)) ≥ 0': {
                    by: 'squares',
                    terms: [
                      {
                        coefficient: '1/2',
                        times: ['total((x[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(x[i]^2)))^2)'],
                      },
                    ],
                    factors: ['sqrt(total(x[i]^2))', 'sqrt(total(y[i]^2))'],
                  },
                  '1 - total(x[i]*z[i])/sqrt(total(x[i]^2)*total(z[i]^2)) ≥ 0': {
                    by: 'squares',
                    terms: [
                      {
                        coefficient: '1/2',
                        times: ['total((x[i]*sqrt(total(z[i]^2)) - z[i]*sqrt(total(x[i]^2)))^2)'],
                      },
                    ],
                    factors: ['sqrt(total(x[i]^2))', 'sqrt(total(z[i]^2))'],
                  },
                  '1 - total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)) ≥ 0': {
                    by: 'squares',
                    terms: [
                      {
                        coefficient: '1/2',
                        times: ['total((z[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(z[i]^2)))^2)'],
                      },
                    ],
                    factors: ['sqrt(total(z[i]^2))', 'sqrt(total(y[i]^2))'],
                  },
                },
              },
            'total((x[i]/sqrt(total(x[i]^2)) - z[i]/sqrt(total(z[i]^2)))*(z[i]/sqrt(total(z[i]^2)) - y[i]/sqrt(total(y[i]^2))))/2 > 0':
              {
                by: 'squares',
                terms: [
                  {
                    times: ['Cauchy–Schwarz'],
                  },
                ],
                factors: [
                  'sqrt(1 - total(x[i]*z[i])/sqrt(total(x[i]^2)*total(z[i]^2)))*sqrt(1 - total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2))) + total((x[i]/sqrt(total(x[i]^2)) - z[i]/sqrt(total(z[i]^2)))*(z[i]/sqrt(total(z[i]^2)) - y[i]/sqrt(total(y[i]^2))))/2',
                ],
                defined: {
                  '1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2)) ≥ 0': {
                    by: 'squares',
                    terms: [
                      {
                        coefficient: '1/2',
                        times: ['total((x[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(x[i]^2)))^2)'],
                      },
                    ],
                    factors: ['sqrt(total(x[i]^2))', 'sqrt(total(y[i]^2))'],
                  },
                  '1 - total(x[i]*z[i])/sqrt(total(x[i]^2)*total(z[i]^2)) ≥ 0': {
                    by: 'squares',
                    terms: [
                      {
                        coefficient: '1/2',
                        times: ['total((x[i]*sqrt(total(z[i]^2)) - z[i]*sqrt(total(x[i]^2)))^2)'],
                      },
                    ],
                    factors: ['sqrt(total(x[i]^2))', 'sqrt(total(z[i]^2))'],
                  },
                  '1 - total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)) ≥ 0': {
                    by: 'squares',
                    terms: [
                      {
                        coefficient: '1/2',
                        times: ['total((z[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(z[i]^2)))^2)'],
                      },
                    ],
                    factors: ['sqrt(total(z[i]^2))', 'sqrt(total(y[i]^2))'],
                  },
                },
              },
          },
        },
      },
    ],
    proof: {
      by: 'cases',
      on: 'sqrt(1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2)))',
      proofs: {
        'sqrt(1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2))) < 0': {
          by: 'signs',
          defined: {
            '1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((x[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(x[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(x[i]^2))', 'sqrt(total(y[i]^2))'],
            },
            '1 - total(x[i]*z[i])/sqrt(total(x[i]^2)*total(z[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((x[i]*sqrt(total(z[i]^2)) - z[i]*sqrt(total(x[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(x[i]^2))', 'sqrt(total(z[i]^2))'],
            },
            '1 - total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((z[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(z[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(z[i]^2))', 'sqrt(total(y[i]^2))'],
            },
          },
        },
        'sqrt(1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2))) = 0': {
          by: 'signs',
          defined: {
            '1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((x[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(x[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(x[i]^2))', 'sqrt(total(y[i]^2))'],
            },
            '1 - total(x[i]*z[i])/sqrt(total(x[i]^2)*total(z[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((x[i]*sqrt(total(z[i]^2)) - z[i]*sqrt(total(x[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(x[i]^2))', 'sqrt(total(z[i]^2))'],
            },
            '1 - total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((z[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(z[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(z[i]^2))', 'sqrt(total(y[i]^2))'],
            },
          },
        },
        'sqrt(1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2))) > 0': {
          by: 'squares',
          terms: [
            {
              times: ['half the excess'],
            },
          ],
          factors: [
            'sqrt(1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2))) + sqrt(1 - total(x[i]*z[i])/sqrt(total(x[i]^2)*total(z[i]^2))) + sqrt(1 - total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)))',
            'total(z[i]^2)',
            'sqrt(total(x[i]^2))',
            'sqrt(total(y[i]^2))',
          ],
          defined: {
            '1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((x[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(x[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(x[i]^2))', 'sqrt(total(y[i]^2))'],
            },
            '1 - total(x[i]*z[i])/sqrt(total(x[i]^2)*total(z[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((x[i]*sqrt(total(z[i]^2)) - z[i]*sqrt(total(x[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(x[i]^2))', 'sqrt(total(z[i]^2))'],
            },
            '1 - total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)) ≥ 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: '1/2',
                  times: ['total((z[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(z[i]^2)))^2)'],
                },
              ],
              factors: ['sqrt(total(z[i]^2))', 'sqrt(total(y[i]^2))'],
            },
          },
        },
      },
      defined: {
        '1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2)) ≥ 0': {
          by: 'squares',
          terms: [
            {
              coefficient: '1/2',
              times: ['total((x[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(x[i]^2)))^2)'],
            },
          ],
          factors: ['sqrt(total(x[i]^2))', 'sqrt(total(y[i]^2))'],
        },
        '1 - total(x[i]*z[i])/sqrt(total(x[i]^2)*total(z[i]^2)) ≥ 0': {
          by: 'squares',
          terms: [
            {
              coefficient: '1/2',
              times: ['total((x[i]*sqrt(total(z[i]^2)) - z[i]*sqrt(total(x[i]^2)))^2)'],
            },
          ],
          factors: ['sqrt(total(x[i]^2))', 'sqrt(total(z[i]^2))'],
        },
        '1 - total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)) ≥ 0': {
          by: 'squares',
          terms: [
            {
              coefficient: '1/2',
              times: ['total((z[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(z[i]^2)))^2)'],
            },
          ],
          factors: ['sqrt(total(z[i]^2))', 'sqrt(total(y[i]^2))'],
        },
      },
    },
  },
} satisfies SizedCertificate;
