import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { marginLoss } from '../../src/models/softmax.ts';
import { moreThan } from '../../src/statement.ts';

export default inequality({
  title: { en: 'The loss never vanishes, however well the margins are kept', zh: '无论间隔满足得多好，损失恒为正' },
  statement: String.raw`\log\Bigl(1+\sum_{i=2}^k e^{s x_i}\Bigr) > 0,\quad k \ge 2`,
  source: kexue(8656, 'loss5-bounds', 'section 2, eq. (5)'),
  constants: { least: 0 },
  forAll: { rivals: integers(1, 7), s: between(0, 100), x: family('rivals', between(-10_000, 100)) },
  conclude: ({ s, x }, { least }) => moreThan(marginLoss(s, x), least),
  failsIf: {
    'there need not be a rival': { forAll: { rivals: integers(0, 7) } },
    'it stays above some number': { constants: { least: '1e-9' } },
  },
});
