import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The feed-forward branch of BERT base multiplies a unit variance by 0.0748',
    zh: 'BERT base 的前馈分支使单位方差变为 0.0748',
  },
  statement: String.raw`3072\,v\,E\,\mathrm{gelu}\bigl(\sqrt{768\,v}\,z\bigr)^2 = 0.0748223\ldots,\quad z\sim N(0,1)`,
  source: kexue(
    8747,
    'std-to-sigma',
    'section 6: σ² of the feed-forward branch, its hidden units being taken as Gaussian',
  ),
  value: () =>
    truncatedVariance('0.02')
      .times(3072)
      .times(moments.gelu.square(truncatedVariance('0.02').times(768))),
  printed: '0.0748223',
  failsIf: { 'for ReLU': { constants: { printed: '0.1129963' } } },
});
