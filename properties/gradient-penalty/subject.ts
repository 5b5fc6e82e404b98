import type { Subject } from '../../src/claim.ts';

export default {
  title: {
    en: 'An inequality between the input gradient penalty and the parameter gradient penalty',
    zh: '输入梯度惩罚与参数梯度惩罚的一个不等式',
  },
  post: 8796,
  notJudged: {},
} satisfies Subject;
