import type { Subject } from '../../src/claim.ts';

export default {
  title: { en: 'Alternating normalisation of predictions', zh: 'CAN：借助先验分布提升分类性能的后处理技巧' },
  post: 8728,
  notJudged: {},
} satisfies Subject;
