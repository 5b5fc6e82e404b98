import type { Subject } from '../../src/claim.ts';

export default {
  title: { en: 'Attention as linear attention of infinite dimension', zh: '把 Attention 看作无限维的线性 Attention' },
  post: 8601,
  notJudged: {
    efficiency:
      'That a random projection is of more use in practice than the two deterministic schemes is a judgement; what can be counted, the dimensions, is judged under dims and dims-vs-length.',
    'low-rank-hurts-quality':
      'That a low rank is why models learn less well is about trained models; the ranks themselves are judged under rank-linear and rank-softmax.',
  },
} satisfies Subject;
