import type { Certificate } from '../../src/kernels/certificate-types.ts';

/** D = 0 is excluded, as D ≠ 0. */
const noZero: Certificate = {
  by: 'absurd',
  proof: {
    by: 'chain',
    lines: [{ name: 'even so', line: 'D > 0', proof: { by: 'signs' } }],
    proof: { by: 'linear', multipliers: { 'even so': 1, 'D = 0': -1 } },
  },
};

/** G₊ = G₋ is excluded, as G jumps. */
const noEqual: Certificate = {
  by: 'absurd',
  proof: {
    by: 'chain',
    lines: [{ name: 'even so', line: 'ahead - behind > 0', proof: { by: 'signs' } }],
    proof: { by: 'linear', multipliers: { 'even so': 1, 'ahead - behind = 0': -1 } },
  },
};

/** G₊G₋ = ε is excluded. */
const noProduct: Certificate = {
  by: 'absurd',
  proof: {
    by: 'chain',
    lines: [{ name: 'even so', line: 'ahead*behind - eps > 0', proof: { by: 'signs' } }],
    proof: { by: 'linear', multipliers: { 'even so': 1, 'ahead*behind - eps = 0': -1 } },
  },
};

/** The difference of the quotients has the sign of ±D(G₊ − G₋). */
const backwards: Certificate = {
  by: 'cases',
  on: 'D',
  proofs: {
    'D < 0': {
      by: 'cases',
      on: 'ahead - behind',
      proofs: {
        'ahead - behind < 0': { by: 'squares', terms: [{ times: ['D < 0', 'ahead - behind < 0'] }] },
        'ahead - behind = 0': noEqual,
        'ahead - behind > 0': { by: 'squares', terms: [{ times: ['D < 0', 'ahead - behind > 0'] }] },
      },
    },
    'D = 0': noZero,
    'D > 0': {
      by: 'cases',
      on: 'ahead - behind',
      proofs: {
        'ahead - behind < 0': { by: 'squares', terms: [{ times: ['D > 0', 'ahead - behind < 0'] }] },
        'ahead - behind = 0': noEqual,
        'ahead - behind > 0': { by: 'squares', terms: [{ times: ['D > 0', 'ahead - behind > 0'] }] },
      },
    },
  },
};

/** And for the WACV form that of ±D(G₊ − G₋)(G₊G₋ − ε). */
const backwardsForWacv: Certificate = {
  by: 'cases',
  on: 'D',
  proofs: {
    'D < 0': {
      by: 'cases',
      on: 'ahead - behind',
      proofs: {
        'ahead - behind < 0': {
          by: 'cases',
          on: 'ahead*behind - eps',
          proofs: {
            'ahead*behind - eps < 0': {
              by: 'squares',
              terms: [{ times: ['D < 0', 'ahead - behind < 0', 'ahead*behind - eps < 0'] }],
            },
            'ahead*behind - eps = 0': noProduct,
            'ahead*behind - eps > 0': {
              by: 'squares',
              terms: [{ times: ['D < 0', 'ahead - behind < 0', 'ahead*behind - eps > 0'] }],
            },
          },
        },
        'ahead - behind = 0': noEqual,
        'ahead - behind > 0': {
          by: 'cases',
          on: 'ahead*behind - eps',
          proofs: {
            'ahead*behind - eps < 0': {
              by: 'squares',
              terms: [{ times: ['D < 0', 'ahead - behind > 0', 'ahead*behind - eps < 0'] }],
            },
            'ahead*behind - eps = 0': noProduct,
            'ahead*behind - eps > 0': {
              by: 'squares',
              terms: [{ times: ['D < 0', 'ahead - behind > 0', 'ahead*behind - eps > 0'] }],
            },
          },
        },
      },
    },
    'D = 0': noZero,
    'D > 0': {
      by: 'cases',
      on: 'ahead - behind',
      proofs: {
        'ahead - behind < 0': {
          by: 'cases',
          on: 'ahead*behind - eps',
          proofs: {
            'ahead*behind - eps < 0': {
              by: 'squares',
              terms: [{ times: ['D > 0', 'ahead - behind < 0', 'ahead*behind - eps < 0'] }],
            },
            'ahead*behind - eps = 0': noProduct,
            'ahead*behind - eps > 0': {
              by: 'squares',
              terms: [{ times: ['D > 0', 'ahead - behind < 0', 'ahead*behind - eps > 0'] }],
            },
          },
        },
        'ahead - behind = 0': noEqual,
        'ahead - behind > 0': {
          by: 'cases',
          on: 'ahead*behind - eps',
          proofs: {
            'ahead*behind - eps < 0': {
              by: 'squares',
              terms: [{ times: ['D > 0', 'ahead - behind > 0', 'ahead*behind - eps < 0'] }],
            },
            'ahead*behind - eps = 0': noProduct,
            'ahead*behind - eps > 0': {
              by: 'squares',
              terms: [{ times: ['D > 0', 'ahead - behind > 0', 'ahead*behind - eps > 0'] }],
            },
          },
        },
      },
    },
  },
};

export default {
  by: 'parts',
  parts: {
    raw: {
      by: 'iff',
      forwards: {
        by: 'parts',
        parts: {
          'D ≠ 0': {
            by: 'cases',
            on: 'D',
            proofs: {
              'D < 0': { by: 'linear', multipliers: { 'D < 0': 1 } },
              'D = 0': {
                by: 'absurd',
                proof: {
                  by: 'chain',
                  lines: [
                    {
                      name: 'no jump',
                      line: 'D/ahead - D/behind = 0',
                      proof: { by: 'polynomial', multipliers: { 'D = 0': '-(ahead - behind)' } },
                    },
                    { name: 'even so', line: 'D/ahead - D/behind > 0', proof: { by: 'signs' } },
                  ],
                  proof: { by: 'linear', multipliers: { 'even so': 1, 'no jump': -1 } },
                },
              },
              'D > 0': { by: 'linear', multipliers: { 'D > 0': 1 } },
            },
          },
          'G jumps': {
            by: 'cases',
            on: 'ahead - behind',
            proofs: {
              'ahead - behind < 0': { by: 'linear', multipliers: { 'ahead - behind < 0': 1 } },
              'ahead - behind = 0': {
                by: 'absurd',
                proof: {
                  by: 'chain',
                  lines: [
                    {
                      name: 'no jump',
                      line: 'D/ahead - D/behind = 0',
                      proof: { by: 'polynomial', multipliers: { 'ahead - behind = 0': '-(D)' } },
                    },
                    { name: 'even so', line: 'D/ahead - D/behind > 0', proof: { by: 'signs' } },
                  ],
                  proof: { by: 'linear', multipliers: { 'even so': 1, 'no jump': -1 } },
                },
              },
              'ahead - behind > 0': { by: 'linear', multipliers: { 'ahead - behind > 0': 1 } },
            },
          },
        },
      },
      backwards: backwards,
    },
    ICCV: {
      by: 'iff',
      forwards: {
        by: 'parts',
        parts: {
          'D ≠ 0': {
            by: 'cases',
            on: 'D',
            proofs: {
              'D < 0': { by: 'linear', multipliers: { 'D < 0': 1 } },
              'D = 0': {
                by: 'absurd',
                proof: {
                  by: 'chain',
                  lines: [
                    {
                      name: 'no jump',
                      line: 'D/(ahead + abs(D)) - D/(behind + abs(D)) = 0',
                      proof: { by: 'polynomial', multipliers: { 'D = 0': '-(ahead - behind)' } },
                    },
                    { name: 'even so', line: 'D/(ahead + abs(D)) - D/(behind + abs(D)) > 0', proof: { by: 'signs' } },
                  ],
                  proof: { by: 'linear', multipliers: { 'even so': 1, 'no jump': -1 } },
                },
              },
              'D > 0': { by: 'linear', multipliers: { 'D > 0': 1 } },
            },
          },
          'G jumps': {
            by: 'cases',
            on: 'ahead - behind',
            proofs: {
              'ahead - behind < 0': { by: 'linear', multipliers: { 'ahead - behind < 0': 1 } },
              'ahead - behind = 0': {
                by: 'absurd',
                proof: {
                  by: 'chain',
                  lines: [
                    {
                      name: 'no jump',
                      line: 'D/(ahead + abs(D)) - D/(behind + abs(D)) = 0',
                      proof: { by: 'polynomial', multipliers: { 'ahead - behind = 0': '-(D)' } },
                    },
                    { name: 'even so', line: 'D/(ahead + abs(D)) - D/(behind + abs(D)) > 0', proof: { by: 'signs' } },
                  ],
                  proof: { by: 'linear', multipliers: { 'even so': 1, 'no jump': -1 } },
                },
              },
              'ahead - behind > 0': { by: 'linear', multipliers: { 'ahead - behind > 0': 1 } },
            },
          },
        },
      },
      backwards: backwards,
    },
    alternative: {
      by: 'iff',
      forwards: {
        by: 'parts',
        parts: {
          'D ≠ 0': {
            by: 'cases',
            on: 'D',
            proofs: {
              'D < 0': { by: 'linear', multipliers: { 'D < 0': 1 } },
              'D = 0': {
                by: 'absurd',
                proof: {
                  by: 'chain',
                  lines: [
                    {
                      name: 'no jump',
                      line: 'D/(ahead + eps) - D/(behind + eps) = 0',
                      proof: { by: 'polynomial', multipliers: { 'D = 0': '-(ahead - behind)' } },
                    },
                    { name: 'even so', line: 'D/(ahead + eps) - D/(behind + eps) > 0', proof: { by: 'signs' } },
                  ],
                  proof: { by: 'linear', multipliers: { 'even so': 1, 'no jump': -1 } },
                },
              },
              'D > 0': { by: 'linear', multipliers: { 'D > 0': 1 } },
            },
          },
          'G jumps': {
            by: 'cases',
            on: 'ahead - behind',
            proofs: {
              'ahead - behind < 0': { by: 'linear', multipliers: { 'ahead - behind < 0': 1 } },
              'ahead - behind = 0': {
                by: 'absurd',
                proof: {
                  by: 'chain',
                  lines: [
                    {
                      name: 'no jump',
                      line: 'D/(ahead + eps) - D/(behind + eps) = 0',
                      proof: { by: 'polynomial', multipliers: { 'ahead - behind = 0': '-(D)' } },
                    },
                    { name: 'even so', line: 'D/(ahead + eps) - D/(behind + eps) > 0', proof: { by: 'signs' } },
                  ],
                  proof: { by: 'linear', multipliers: { 'even so': 1, 'no jump': -1 } },
                },
              },
              'ahead - behind > 0': { by: 'linear', multipliers: { 'ahead - behind > 0': 1 } },
            },
          },
        },
      },
      backwards: backwards,
    },
    WACV: {
      by: 'iff',
      forwards: {
        by: 'parts',
        parts: {
          different: {
            by: 'parts',
            parts: {
              'D ≠ 0': {
                by: 'cases',
                on: 'D',
                proofs: {
                  'D < 0': { by: 'linear', multipliers: { 'D < 0': 1 } },
                  'D = 0': {
                    by: 'absurd',
                    proof: {
                      by: 'chain',
                      lines: [
                        {
                          name: 'no jump',
                          line: 'D*ahead/(ahead^2 + eps) - D*behind/(behind^2 + eps) = 0',
                          proof: {
                            by: 'polynomial',
                            multipliers: { 'D = 0': '-(ahead - behind)*(ahead*behind - eps)' },
                          },
                        },
                        {
                          name: 'even so',
                          line: 'D*ahead/(ahead^2 + eps) - D*behind/(behind^2 + eps) > 0',
                          proof: { by: 'signs' },
                        },
                      ],
                      proof: { by: 'linear', multipliers: { 'even so': 1, 'no jump': -1 } },
                    },
                  },
                  'D > 0': { by: 'linear', multipliers: { 'D > 0': 1 } },
                },
              },
              'G jumps': {
                by: 'cases',
                on: 'ahead - behind',
                proofs: {
                  'ahead - behind < 0': { by: 'linear', multipliers: { 'ahead - behind < 0': 1 } },
                  'ahead - behind = 0': {
                    by: 'absurd',
                    proof: {
                      by: 'chain',
                      lines: [
                        {
                          name: 'no jump',
                          line: 'D*ahead/(ahead^2 + eps) - D*behind/(behind^2 + eps) = 0',
                          proof: {
                            by: 'polynomial',
                            multipliers: { 'ahead - behind = 0': '-(D)*(ahead*behind - eps)' },
                          },
                        },
                        {
                          name: 'even so',
                          line: 'D*ahead/(ahead^2 + eps) - D*behind/(behind^2 + eps) > 0',
                          proof: { by: 'signs' },
                        },
                      ],
                      proof: { by: 'linear', multipliers: { 'even so': 1, 'no jump': -1 } },
                    },
                  },
                  'ahead - behind > 0': { by: 'linear', multipliers: { 'ahead - behind > 0': 1 } },
                },
              },
            },
          },
          'G₊G₋ ≠ ε': {
            by: 'cases',
            on: 'ahead*behind - eps',
            proofs: {
              'ahead*behind - eps < 0': { by: 'linear', multipliers: { 'ahead*behind - eps < 0': 1 } },
              'ahead*behind - eps = 0': {
                by: 'absurd',
                proof: {
                  by: 'chain',
                  lines: [
                    {
                      name: 'no jump',
                      line: 'D*ahead/(ahead^2 + eps) - D*behind/(behind^2 + eps) = 0',
                      proof: { by: 'polynomial', multipliers: { 'ahead*behind - eps = 0': '-(D)*(ahead - behind)' } },
                    },
                    {
                      name: 'even so',
                      line: 'D*ahead/(ahead^2 + eps) - D*behind/(behind^2 + eps) > 0',
                      proof: { by: 'signs' },
                    },
                  ],
                  proof: { by: 'linear', multipliers: { 'even so': 1, 'no jump': -1 } },
                },
              },
              'ahead*behind - eps > 0': { by: 'linear', multipliers: { 'ahead*behind - eps > 0': 1 } },
            },
          },
        },
      },
      backwards: backwardsForWacv,
    },
  },
} satisfies Certificate;
