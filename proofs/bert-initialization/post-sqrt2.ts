import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'chain',
  lines: [
    { name: 'x_p', line: 'x_p_2 = 1 - x_p_1', proof: { by: 'linear', multipliers: { 'x: sum': 1 } } },
    { name: 'F_p', line: 'F_p_2 = 1 - F_p_1', proof: { by: 'linear', multipliers: { 'F: sum': 1 } } },
  ],
  proof: { by: 'rewrite', equations: ['x_p', 'F_p'], proof: { by: 'polynomial' } },
} satisfies Certificate;
