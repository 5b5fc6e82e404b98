import { kexue } from '../../src/claim.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'V·O on one token: two layers of BERT base in a row multiply the variance by 0.0565',
    zh: '单个词上的 V·O：BERT base 连续两层使方差变为 0.0565 倍',
  },
  statement: String.raw`(768\,v)^2 = 0.0564981183\ldots`,
  source: kexue(8747, 'std-to-sigma', 'section 6: the branch of attention on identical tokens'),
  value: () => truncatedVariance('0.02').times(768).squared(),
  printed: '0.0564981',
  failsIf: { 'a single layer': { constants: { printed: '0.2376933' } } },
});
