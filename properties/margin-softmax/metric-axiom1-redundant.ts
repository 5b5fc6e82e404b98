import { implication, kexue } from '../../src/claim.ts';
import { realTable } from '../../src/draw/real-table.ts';
import { type DistanceTable, nonnegativity, pairKey, reflexivity, symmetry } from '../../src/models/metric.ts';
import { all, atMost, moreThan } from '../../src/statement.ts';

const points = ['x', 'y'];

/** d(p, q) ≤ d(p, r) + d(r, q) for all p, q, r, equal or not. */
const triangleInequality = (d: DistanceTable) =>
  all(
    Object.fromEntries(
      points.flatMap((p) =>
        points.flatMap((q) =>
          points.map((r) => {
            const [direct, first, second] = [d[pairKey(p, q)]!, d[pairKey(p, r)]!, d[pairKey(r, q)]!];
            return [`${p}, ${r}, ${q}`, atMost(direct, first.plus(second))];
          }),
        ),
      ),
    ),
  );

export default implication({
  title: { en: 'Axiom 1 is redundant: a distance cannot be negative', zh: '非负性可由其余公理推出' },
  statement: String.raw`d(x,y) = d(y,x),\ d(x,x) = 0,\ d(x,y) \le d(x,z)+d(z,y) \implies d(x,y) \ge 0`,
  source: kexue(8656, 'metric-axiom1-redundant', 'section 1, the list of axioms'),
  forAll: { d: realTable('x y', { symmetric: true, hollow: true }) },
  assume: {
    'axiom 2': {
      holds: ({ d }) => reflexivity(d, points),
      without: { d: realTable('x y', { symmetric: true }) },
    },
    'axiom 3': {
      holds: ({ d }) => symmetry(d, points),
      without: { d: realTable('x y', { hollow: true }) },
    },
    'axiom 4': ({ d }) => triangleInequality(d),
  },
  conclude: ({ d }) => nonnegativity(d),
  failsIf: {
    'd need not be symmetric': { drop: 'axiom 3' },
    'd need not satisfy the triangle inequality': { drop: 'axiom 4' },
    'different points are apart': { conclude: ({ d }) => moreThan(d['d(x,y)']!, 0) },
  },
  superfluous: {
    'd(x,x) need not be 0': {
      drop: 'axiom 2',
      reason: 'd(x,y) ≤ d(x,y) + d(y,y) gives d(y,y) ≥ 0, and that is all that 0 ≤ d(y,y) ≤ 2d(x,y) takes',
    },
  },
});
