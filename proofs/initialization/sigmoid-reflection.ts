import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'chain',
  lines: [
    { name: 'product', lemma: 'exp of a sum', with: { x: '-y', y: 'y' } },
    { name: 'one', line: 'exp(0) = 1', proof: { by: 'interval', boxes: {} } },
    {
      name: 'reflected',
      line: '1/(exp(-(-y)) + 1) = 1 - 1/(exp(-y) + 1)',
      proof: { by: 'polynomial', multipliers: { product: '1', one: '-1' } },
    },
  ],
  proof: {
    by: 'parts',
    parts: {
      values: { by: 'linear', multipliers: { reflected: 1 } },
      squares: { by: 'rewrite', equations: ['reflected'], proof: { by: 'polynomial' } },
    },
  },
} satisfies Certificate;
