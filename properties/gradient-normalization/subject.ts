import type { Subject } from '../../src/claim.ts';

export default {
  title: {
    en: 'A WGAN whose critic is divided by the norm of its own gradient',
    zh: 'WGAN新方案：通过梯度归一化来实现L约束',
  },
  post: 8757,
  notJudged: {},
} satisfies Subject;
