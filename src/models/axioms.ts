/** The axioms of a distance, for functions of any kind of point; `metric.ts` has them for tables. */
import type { Real } from '../numbers/real.ts';
import { all, atLeast, atMost, equal, iff, type Statement } from '../statement.ts';

/** The four axioms at x, y, z; `same` says which points are identified with each other. */
export function metricAxioms<P>(d: (x: P, y: P) => Real, same: (x: P, y: P) => Statement) {
  return ({ x, y, z }: { readonly x: P; readonly y: P; readonly z: P }): Statement => {
    const direct = d(x, y);
    return all({
      'axiom 1': atLeast(direct, 0),
      'axiom 2': iff(equal(direct, 0), same(x, y)),
      'axiom 3': equal(direct, d(y, x)),
      'axiom 4': atMost(direct, d(x, z).plus(d(z, y))),
    });
  };
}
