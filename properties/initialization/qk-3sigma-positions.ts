import { matrix, normal } from '../../src/chance/samplers.ts';
import { kexue } from '../../src/claim.ts';
import { only } from '../../src/draw/only.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { dot } from '../../src/numbers/real.ts';
import { any, atLeast, moreThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'Among 64 positions, though, at d = 16 one value or more lies outside ±3√d at least one time in eight',
    zh: '然而 d = 16、长度 64 时，至少有一个值落在 ±3√d 之外的概率不小于 1/8',
  },
  statement: String.raw`q,k_1,\dots,k_{64}\sim N(0,I_{16}) \text{ independent} \implies P\bigl(\max_j|q\cdot k_j|>3\sqrt{16}\bigr)\ge\tfrac18`,
  source: kexue(
    8620,
    'qk-3sigma',
    'after eq. (11): roughly between −3√d and 3√d; for a whole row of attention, sampled',
  ),
  constants: { three: 3, least: '1/8' },
  forAll: { d: only(16), L: only(64) },
  sample: ({ d, L }) => matrix(L + 1, d, normal(0, 1)),
  event: (A, { d }, { three }) => {
    const [q, ...keys] = exactRows(A);
    const bound = three.squared().times(d);
    return any(Object.fromEntries(keys.map((k, j) => [`position ${j + 1}`, moreThan(dot(q!, k).squared(), bound)])));
  },
  conclude: ({ P }, { least }) => atLeast(P, least),
  detects: { quick: 2, normal: 2, deep: 1.5 },
  failsIf: {
    'of one position alone': { forAll: { L: only(1) } },
    'outside ±4√d': { constants: { three: 4 } },
    'at least two times in five': { constants: { least: '2/5' } },
  },
});
