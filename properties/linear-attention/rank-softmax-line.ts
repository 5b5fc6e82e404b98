import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { softmaxAttention } from '../../src/models/attention.ts';
import { determinant } from '../../src/models/determinant.ts';
import { type Real, sum, ZERO } from '../../src/numbers/real.ts';
import { every, moreThan } from '../../src/statement.ts';

/** 0, g₁, g₁ + g₂, …: n + 1 points of a line, as queries or keys of dimension 1, by their n gaps. */
const points = (gaps: readonly Real[]) => [[ZERO], ...gaps.map((_, i) => [sum(gaps.slice(0, i + 1))])];

const gap = between('1/8', 2);

/** e^{xy} is strictly totally positive (Karlin 1968): its minors for increasing x and y are positive. */
export default implication({
  title: {
    en: 'On a line, distinct queries and distinct keys always give softmax attention of full rank',
    zh: '一维情形：query 互异且 key 互异时，标准 Attention 必满秩',
  },
  statement: String.raw`d=1,\ q_0<\dots<q_n,\ k_0<\dots<k_n \implies \det(a_{ij}) > 0`,
  source: kexue(8601, 'rank-softmax', 'analysis, last paragraph, sharpened: for head size 1'),
  constants: { least: 0 },
  forAll: { n: integers(1, 3), steps: family('n', gap), gaps: family('n', gap) },
  assume: {
    'the queries are distinct': {
      holds: ({ steps }) => every(steps, (x) => moreThan(x, 0))!,
      without: { steps: family('n', between(0, 2)) },
    },
    'the keys are distinct': {
      holds: ({ gaps }) => every(gaps, (x) => moreThan(x, 0))!,
      without: { gaps: family('n', between(0, 2)) },
    },
  },
  conclude: ({ steps, gaps }, { least }) => moreThan(determinant(softmaxAttention(points(steps), points(gaps))), least),
  failsIf: {
    'two queries may be equal': { drop: 'the queries are distinct' },
    'two keys may be equal': { drop: 'the keys are distinct' },
    'by more than a thousandth': { constants: { least: '1/1000' } },
    'the keys are ordered the other way': {
      forAll: { gaps: family('n', between(-2, '-1/8')), n: integers(1, 1) },
      drop: 'the keys are distinct',
    },
  },
});
