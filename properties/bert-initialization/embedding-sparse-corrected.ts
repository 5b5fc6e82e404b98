import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import { minus, squaredNorm } from '../../src/models/euclidean.ts';
import { transposed } from '../../src/models/random-matrix.ts';
import { frobenius, inputGradient, maskedLoss, outputGradient } from '../../src/models/tied-embedding.ts';
import { sum, ZERO } from '../../src/numbers/real.ts';
import { all, atLeast, equal, every, moreThan } from '../../src/statement.ts';

const entry = between(-3, 3);

/** The rows of tokens that do not occur. */
const absent = (G: Matrix, tokens: readonly number[]) => G.filter((_, j) => !tokens.includes(j));

export default implication({
  title: {
    en: 'The gradient of a tied embedding is sparse through the inputs alone; through the logits no row is spared',
    zh: '共享 Embedding 的梯度只在输入侧稀疏；输出侧每一行都非零，且各行之和为零',
  },
  statement: String.raw`V\ge2,\ h\ne0:\quad G_j=(p_j-[j=y])\,h \ne 0 \text{ for every } j,\quad \sum_jG_j=0;\quad \text{through the inputs, row } j \text{ is } 0 \text{ unless } j \text{ occurs}`,
  source: kexue(8747, 'embedding-sparse', 'section 7, corrected; that G is the gradient is said by convexity'),
  forAll: {
    V: integers(2, 3),
    d: integers(1, 2),
    E: family('V', vector('d', entry)),
    other: family('V', vector('d', entry)),
    h: nonzeroVector('d', entry),
    y: integers(0, 1),
    tokens: family(2, integers(0, 2)),
  },
  assume: {
    'V ≥ 2': { holds: ({ V }) => atLeast(V, 2), without: { V: integers(1, 2), y: integers(0, 0) } },
    'h ≠ 0': { holds: ({ h }) => moreThan(squaredNorm(h), 0), without: { h: vector('d', entry) } },
  },
  conclude: ({ V, E, other, h, y, tokens }) => {
    const G = outputGradient(E, h, y);
    const rise = frobenius(
      G,
      other.map((row, j) => minus(row, E[j]!)),
    );
    const input = inputGradient(V, tokens, [h, h]);
    return all({
      'no row is 0': every(G, (row) => moreThan(squaredNorm(row), 0))!,
      'the rows add up to 0': every(transposed(G), (column) => equal(sum(column), 0))!,
      'the loss lies above its tangent': atLeast(maskedLoss(other, h, y), maskedLoss(E, h, y).plus(rise)),
      'through the inputs': equal(sum(absent(input, tokens).map(squaredNorm)), ZERO),
    });
  },
  failsIf: {
    'a single word': { drop: 'V ≥ 2' },
    'h may be 0': { drop: 'h ≠ 0' },
    'the target is left out': {
      conclude: ({ E, h, y }) => equal(sum(outputGradient(E, h, y).toSpliced(y, 1).flat()), 0),
    },
    'through the inputs every row is reached': {
      conclude: ({ V, h, tokens }) => every(inputGradient(V, tokens, [h, h]), (row) => moreThan(squaredNorm(row), 0))!,
    },
  },
});
