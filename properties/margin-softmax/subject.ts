import type { Subject } from '../../src/claim.ts';

export default {
  title: { en: 'From the triangle inequality to Margin Softmax', zh: '从三角不等式到 Margin Softmax' },
  post: 8656,
  notJudged: {
    'adaptive-m':
      'The post suggests that m could be estimated anew as training goes on, and says nothing that this would satisfy.',
  },
} satisfies Subject;
