import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { glorot, he, lecun } from '../../src/models/dense.ts';
import { equal, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'False as stated: Xavier initialization has variance 2/(m + n), and 1/m only for as many outputs as inputs',
    zh: '此说不成立：Xavier 初始化的方差是 2/(m + n)，仅当输入输出维数相同时才是 1/m',
  },
  statement: String.raw`w\sim\text{Xavier}(m,n) \implies \operatorname{Var}w=\tfrac1m`,
  source: kexue(8620, 'xavier-name', 'NTK parameterization, first sentence; against Glorot & Bengio (2010), eq. (12)'),
  forAll: { m: integers(1, 1024), n: integers(1, 1024) },
  conclude: ({ m, n }) => equal(glorot({ fanIn: m, fanOut: n }).variance, lecun({ fanIn: m }).variance),
  failsIf: {
    'for one input': { forAll: { m: only(1) } },
    'for layers that are not square': { assume: { 'm ≠ n': ({ m, n }) => unequal(m, n) } },
    'it is that of He': {
      conclude: ({ m, n }) => equal(glorot({ fanIn: m, fanOut: n }).variance, he({ fanIn: m }).variance),
    },
  },
  counterexample: { m: 1, n: 2 },
});
