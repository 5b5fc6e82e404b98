import type { Subject } from '../../src/claim.ts';

export default {
  title: {
    en: 'Initialization, parameterization and normalization of the Transformer',
    zh: 'Transformer 的初始化、参数化与标准化',
  },
  post: 8620,
  notJudged: {
    'not-checkable':
      'Which norm is faster or trains better, what a centring step does to transfer, warmup and ease of optimisation are about trained models and machines; the norms themselves are judged under layernorm and rmsnorm, the residual forms under postnorm-expand and prenorm-expand.',
  },
} satisfies Subject;
