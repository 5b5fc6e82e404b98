import { inequality, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { metricAxioms } from '../../src/models/axioms.ts';
import { distance, norm, squaredDistance } from '../../src/models/euclidean.ts';
import { equalVectors, lessThan } from '../../src/statement.ts';

export default inequality({
  title: { en: 'Euclidean distance is a metric', zh: '欧氏距离满足距离的四条公理' },
  statement: String.raw`\|x-y\| \ge 0,\quad \|x-y\| = 0 \iff x = y,\quad \|x-y\| = \|y-x\|,\quad \|x-y\| \le \|x-z\| + \|z-y\|`,
  source: kexue(8656, 'euclid-is-metric', 'section 1, axioms 1 to 4'),
  forAll: { n: dimension, x: vector('n'), y: vector('n'), z: related('x', 'y') },
  tight: true,
  conclude: metricAxioms(distance, equalVectors),
  failsIf: {
    'the distance is squared': { conclude: metricAxioms(squaredDistance, equalVectors) },
    'only the lengths are compared': { conclude: metricAxioms((x, y) => norm(x).minus(norm(y)).abs(), equalVectors) },
    'the first entry is not looked at': {
      conclude: metricAxioms((x, y) => distance(x.slice(1), y.slice(1)), equalVectors),
    },
    'a detour is always longer': {
      conclude: ({ x, y, z }) => lessThan(distance(x, y), distance(x, z).plus(distance(z, y))),
    },
  },
});
