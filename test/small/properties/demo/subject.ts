import type { Subject } from '../../../../src/claim.ts';

export default {
  title: { en: 'A demonstration', zh: '示例' },
  notJudged: { taste: 'A matter of taste, with no statement to test.' },
} satisfies Subject;
