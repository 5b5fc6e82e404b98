import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { plus, scaled, squaredDistance } from '../../src/models/euclidean.ts';
import { lipschitzConstant } from '../../src/models/lipschitz.ts';
import { all, atMost, equal, every, iff, unequal } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The smallest Lipschitz constant is a seminorm, which is 0 for constants alone',
    zh: '最小 L 常数是半范数，仅对常函数为 0',
  },
  statement: String.raw`\|f+g\|_L \le \|f\|_L+\|g\|_L,\quad \|af\|_L = |a|\,\|f\|_L,\quad \|f\|_L = 0 \iff f \text{ is constant}`,
  source: kexue(8757, 'lip-constant-min', 'section 1: what |f|_L is, for f on finitely many points'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 2),
    x: vector('n'),
    y: related('x'),
    z: related('x', 'y'),
    f: vector(3),
    g: related('f'),
    a: reals,
  },
  assume: {
    'three points': ({ x, y, z }) =>
      all({
        'x and y': unequal(squaredDistance(x, y), 0),
        'y and z': unequal(squaredDistance(y, z), 0),
        'x and z': unequal(squaredDistance(x, z), 0),
      }),
  },
  tight: true,
  conclude: ({ x, y, z, f, g, a }, { one }) => {
    const L = (h: typeof f) => lipschitzConstant([x, y, z], h);
    return all({
      'triangle inequality': atMost(L(plus(f, g)), L(f).plus(L(g)).times(one)),
      'scaled by |a|': equal(L(scaled(a, f)), L(f).times(a.abs())),
      '0 for constants alone': iff(equal(L(f), 0), every(f, (v) => equal(v, f[0]!))!),
    });
  },
  failsIf: {
    'points may coincide': { drop: 'three points' },
    'a thousandth less': { constants: { one: '999/1000' } },
    additive: {
      conclude: ({ x, y, z, f, g }) => {
        const L = (h: typeof f) => lipschitzConstant([x, y, z], h);
        return equal(L(plus(f, g)), L(f).plus(L(g)));
      },
    },
    'scaled by a': {
      conclude: ({ x, y, z, f, a }) => {
        const L = (h: typeof f) => lipschitzConstant([x, y, z], h);
        return equal(L(scaled(a, f)), L(f).times(a));
      },
    },
    'a norm, 0 for f = 0 alone': {
      conclude: ({ x, y, z, f }) => iff(equal(lipschitzConstant([x, y, z], f), 0), every(f, (v) => equal(v, 0))!),
    },
  },
});
