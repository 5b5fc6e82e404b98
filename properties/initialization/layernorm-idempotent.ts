import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { layerNorm, spread } from '../../src/models/normalization.ts';
import { real, ZERO } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { all, equal, equalVectors, moreThan } from '../../src/statement.ts';

/** The entries are treated alike: the first stands for all. */
export default identity({
  title: {
    en: 'Layer Norm twice is Layer Norm once, and of two features it leaves the order alone',
    zh: 'Layer Norm 作用两次等于一次；只有两个特征时，输出只剩大小顺序（±1）',
  },
  statement: String.raw`\operatorname{LN}(\operatorname{LN}(x))=\operatorname{LN}(x),\quad \operatorname{LN}(a,b)=(\operatorname{sgn}(a-b),\operatorname{sgn}(b-a))\qquad(\sigma>0,\ \epsilon=0)`,
  source: kexue(8620, 'layernorm', 'direct normalization, eq. (8)'),
  constants: { epsilon: 0 },
  forAll: { d: integers(2, 3), x: vector('d') },
  assume: {
    'σ > 0': ({ x }) => moreThan(spread(x), 0),
    'the first two differ': ({ x }) => moreThan(spread(x.slice(0, 2)), 0),
  },
  conclude: ({ x }, { epsilon }) => {
    const y = layerNorm(x, { epsilon });
    const s = real(compare(x[0]!, x[1]!));
    return all({
      idempotent: equal(layerNorm(y, { epsilon })[0]!, y[0]!),
      'two features': equalVectors(layerNorm(x.slice(0, 2), { epsilon }), [s, s.negated()]),
    });
  },
  failsIf: {
    'ε is 1e-5': { constants: { epsilon: '1e-5' } },
    'the first two may agree': { drop: 'the first two differ' },
    'it is an involution': {
      conclude: ({ x }) => equalVectors(layerNorm(layerNorm(x)), x),
    },
    'of two features nothing is left': {
      conclude: ({ x }) => equalVectors(layerNorm(x.slice(0, 2)), [ZERO, ZERO]),
    },
  },
  superfluous: {
    'σ > 0 need not be said': { drop: 'σ > 0', reason: 'if the first two differ, σ > 0' },
  },
});
