import { implication, kexue } from '../../src/claim.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { distance } from '../../src/models/euclidean.ts';
import { atan, ONE, PI, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, lessThan, moreThan } from '../../src/statement.ts';

/** The polar angle, from −π to π, of (−1, h), which is ±(π − atan |h|); it jumps across the negative axis. */
const angle = (h: Real, side: 1 | -1) => PI.minus(atan(h)).times(side);

export default implication({
  title: {
    en: 'On a plane with a slit the polar angle has |∇D| ≤ 1 and is not Lipschitz: the domain must be convex',
    zh: '在带割缝的区域上，辐角满足 ‖∇D‖ ≤ 1 却不满足 L 约束：定义域须为凸集',
  },
  statement: String.raw`\{r\ge1\} \text{ without the negative axis},\ D=\theta,\ \|\nabla D\| = \tfrac1r \le 1:\quad |D(-1,h)-D(-1,-h)| = 2\pi-2\arctan h > 2h`,
  source: kexue(8757, 'grad-bound-sufficient', 'section 2: convexity, which is not stated'),
  constants: { two: 2 },
  forAll: { h: strictlyBetween(0, 1) },
  assume: {
    'the points are close to the slit': { holds: ({ h }) => lessThan(h, 1), without: { h: positive } },
  },
  conclude: ({ h }, { two }) => {
    const [x, y] = [
      [real(-1), h],
      [real(-1), h.negated()],
    ];
    const radius = sqrt(h.squared().plus(1));
    const gap = angle(h, 1).minus(angle(h, -1));
    return all({
      'in the domain': atLeast(radius, 1),
      'a gradient of norm at most 1': atMost(ONE.over(radius), 1),
      'further apart than the points': moreThan(gap, distance(x, y)),
      'by nearly 2π': moreThan(gap, PI.times(two).minus(h.times(2))),
    });
  },
  failsIf: {
    'the points are far from the slit': {
      drop: 'the points are close to the slit',
      conclude: ({ h }) => moreThan(angle(h, 1).times(2), h.times(2)),
    },
    'a larger jump': { constants: { two: '2001/1000' } },
    'without the slit, by the shorter way round': {
      conclude: ({ h }) => moreThan(atan(h).times(2), h.times(2)),
    },
  },
});
