import type { Certificate, SizedCertificate } from '../../src/kernels/certificate-types.ts';

const apart = 'total(q[i]*second[i]) - total(q[i]*first[i])';

/** If the first score were not larger, nor would be its exponential. */
const notLarger = (known: string): Certificate => ({
  by: 'chain',
  lines: [
    {
      name: 'not larger',
      lemma: 'exp does not decrease',
      with: { x: 'total(q[i]*first[i])', y: 'total(q[i]*second[i])' },
      given: [{ by: 'linear', multipliers: { [known]: 1 } }],
    },
  ],
  proof: { by: 'absurd', proof: { by: 'linear', multipliers: { left: 1, 'not larger': 1 } } },
});

export default {
  every: 'd',
  proof: {
    by: 'parts',
    parts: {
      order: {
        by: 'iff',
        forwards: {
          by: 'cases',
          on: apart,
          proofs: {
            [`${apart} < 0`]: { by: 'linear', multipliers: { [`${apart} < 0`]: 1 } },
            [`${apart} = 0`]: notLarger(`${apart} = 0`),
            [`${apart} > 0`]: notLarger(`${apart} > 0`),
          },
        },
        backwards: {
          by: 'chain',
          lines: [
            {
              name: 'larger',
              lemma: 'exp increases',
              with: { x: 'total(q[i]*second[i])', y: 'total(q[i]*first[i])' },
              given: [{ by: 'linear', multipliers: { right: 1 } }],
            },
          ],
          proof: { by: 'linear', multipliers: { larger: 1 } },
        },
      },
      ratio: {
        by: 'chain',
        lines: [
          {
            name: 'their product',
            lemma: 'exp of a sum',
            with: { x: 'total(q[i]*second[i])', y: 'total(q[i]*(first[i] - second[i]))' },
          },
        ],
        proof: { by: 'polynomial', multipliers: { 'their product': '1' } },
      },
    },
  },
} satisfies SizedCertificate;
