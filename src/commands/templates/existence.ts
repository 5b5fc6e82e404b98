import { cite } from '../../claim.ts';
import { moreThan } from '../../statement.ts';
import { existence } from '../../wording/existence.ts';

export default existence({
  title: { en: 'Some number is above its square', zh: '存在大于其平方的数' },
  statement: String.raw`\exists x:\ x > x^2`,
  source: cite('author, work, year', 'where in it'), // a post of kexue.fm: kexue(8656, 'slug', 'where in it')
  witness: { x: '1/2' }, // a decimal is text: '0.02'
  conclude: ({ x }) => moreThan(x, x.squared()),
  failsIf: {
    'x is 2': { witness: { x: 2 } },
  },
});
