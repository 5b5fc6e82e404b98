import type { Subject } from '../../src/claim.ts';

export default {
  title: { en: 'Why the initial standard deviation of BERT is 0.02', zh: 'BERT 的初始标准差为什么是 0.02' },
  post: 8747,
  notJudged: {
    finetune:
      'That fine-tuning wants the first layers to matter less, and gains by it, is experience; nothing is defined.',
    'last-gamma-observation': 'An observation about trained checkpoints, none of which is at hand.',
    'not-checkable':
      'How gradients, losses and depths behave in training real models, or which way gradient descent prefers: experiments.',
  },
} satisfies Subject;
