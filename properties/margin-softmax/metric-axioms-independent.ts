import { kexue } from '../../src/claim.ts';
import { nonnegativity, reflexivity, symmetry, tableOf, triangleInequality } from '../../src/models/metric.ts';
import { max, ONE, type Real } from '../../src/numbers/real.ts';
import { all, not } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

const names = ['x', 'y', 'z'];

export default existence({
  title: { en: 'None of axioms 2, 3, 4 follows from the others', zh: '公理 2、3、4 相互独立' },
  statement: String.raw`\text{on } \{0,1,2\}:\ 1 \text{ has axioms 1, 3, 4 only};\ \max(y-x, 2(x-y)) \text{ axioms 1, 2, 4 only};\ (x-y)^2 \text{ axioms 1, 2, 3 only}`,
  source: kexue(8656, 'metric-axiom1-redundant', 'section 1, the list of axioms: the others are independent'),
  constants: { slope: 2 },
  witness: { at: [0, 2, 1] },
  conclude: ({ at }, { slope }) => {
    const axioms = (d: (x: Real, y: Real) => Real) => {
      const table = tableOf(names, (i, j) => d(at[i]!, at[j]!));
      return [
        nonnegativity(table),
        reflexivity(table, names),
        symmetry(table, names),
        triangleInequality(table, names),
      ] as const;
    };
    const constant = axioms(() => ONE);
    const oneWay = axioms((x, y) => max(y.minus(x), x.minus(y).times(slope)));
    const square = axioms((x, y) => x.minus(y).squared());
    return all({
      'without 2': all({ 1: constant[0], 'not 2': not(constant[1]), 3: constant[2], 4: constant[3] }),
      'without 3': all({ 1: oneWay[0], 2: oneWay[1], 'not 3': not(oneWay[2]), 4: oneWay[3] }),
      'without 4': all({ 1: square[0], 2: square[1], 3: square[2], 'not 4': not(square[3]) }),
    });
  },
  failsIf: {
    'all points coincide': { witness: { at: [0, 0, 0] } },
    'two points coincide': { witness: { at: [0, 2, 2] } },
    'both ways cost the same': { constants: { slope: 1 } },
  },
});
