import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { distanceLoss } from '../../src/models/softmax.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'The loss grows with the margin and the own distance, and falls with every other distance',
    zh: '损失 (5) 关于间隔与同类距离递增，关于每个异类距离递减',
  },
  statement: String.raw`\log\Bigl(1+\sum_{i\ge2} e^{s(a+m-d_i)}\Bigr)\ \text{increases strictly in } m \text{ and } a,\ \text{decreases strictly in each } d_i`,
  source: kexue(8656, 'loss5-form', 'section 2, eq. (5): the direction in which it pulls'),
  forAll: {
    rivals: integers(1, 4),
    s: strictlyBetween(0, 8),
    m: between(-2, 8),
    a: between(0, 10),
    d: family('rivals', between(0, 10)),
    step: strictlyBetween(0, 4),
  },
  assume: {
    's > 0': { holds: ({ s }) => moreThan(s, 0), without: { s: between(-8, 8) } },
    'step > 0': { holds: ({ step }) => moreThan(step, 0), without: { step: between(0, 4) } },
  },
  conclude: ({ s, m, a, d, step }) => {
    const now = distanceLoss(s, m, a, d);
    const further = d.map((di, i) => [`d${i + 2}`, lessThan(distanceLoss(s, m, a, d.with(i, di.plus(step))), now)]);
    return all({
      m: lessThan(now, distanceLoss(s, m.plus(step), a, d)),
      a: lessThan(now, distanceLoss(s, m, a.plus(step), d)),
      ...Object.fromEntries(further),
    });
  },
  failsIf: {
    's may be 0 or negative': { drop: 's > 0' },
    'the step may be 0': { drop: 'step > 0' },
    'the margin lowers it': {
      conclude: ({ s, m, a, d, step }) => lessThan(distanceLoss(s, m.plus(step), a, d), distanceLoss(s, m, a, d)),
    },
  },
});
