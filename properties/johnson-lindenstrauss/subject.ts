import type { Subject } from '../../src/claim.ts';

export default {
  title: { en: 'The Johnson–Lindenstrauss lemma', zh: '让人惊叹的 Johnson-Lindenstrauss 引理' },
  post: 8679,
  notJudged: {},
} satisfies Subject;
