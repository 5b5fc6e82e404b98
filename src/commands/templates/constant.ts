import { cite } from '../../claim.ts';
import { sqrt } from '../../numbers/real.ts';
import { constant } from '../../wording/constant.ts';

export default constant({
  title: { en: 'The square root of two, to four decimals', zh: '根号二的四位小数' },
  statement: String.raw`\sqrt{2} = 1.4142\ldots`,
  source: cite('author, work, year', 'where in it'), // a post of kexue.fm: kexue(8656, 'slug', 'where in it')
  value: () => sqrt(2),
  printed: '1.4142', // the digits as they stand there
  failsIf: {
    'it is taken for 17/12': { constants: { printed: '1.4167' } },
  },
});
