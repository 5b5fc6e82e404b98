import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { min, type Real, real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, iff } from '../../src/statement.ts';

/** α after n steps of δ. */
const alpha = (n: number, delta: Real) => min(1, delta.times(n));

export default inequality({
  title: {
    en: 'In steps of δ, α grows from 0 to 1 and stays there, from 1/δ steps on and not before',
    zh: 'α 以固定步长 δ 从 0 单调增至 1，恰从第 1/δ 步起保持为 1',
  },
  statement: String.raw`\alpha(n)=\min(1,n\delta),\ 0<\delta\le1:\quad 0\le\alpha(n+1)-\alpha(n)\le\delta,\quad \alpha(0)=0,\quad \alpha(n)=1\iff n\ge\tfrac1\delta`,
  source: kexue(
    8620,
    'alpha-schedule',
    'last paragraph of the residual section: the schedule itself; that it did best in experiments is not judged',
  ),
  constants: { step: 1, end: 1 },
  forAll: { n: integers(1, 40), delta: strictlyBetween(0, 1) },
  conclude: ({ n, delta }, { step, end }) => {
    const [start, first, now, next] = [0, 1, n, n + 1].map((k) => alpha(k, delta)) as [Real, Real, Real, Real];
    return all({
      'grows at first': atMost(start, first),
      'at first by no more than δ': atMost(first.minus(start), delta.times(step)),
      grows: atMost(now, next),
      'by no more than δ': atMost(next.minus(now), delta.times(step)),
      'from 0': equal(start, 0),
      'to 1': iff(equal(now, end), atLeast(delta.times(n), 1)),
    });
  },
  failsIf: {
    'by a little less than δ': { constants: { step: '999/1000' } },
    'to a little more than 1': { constants: { end: '1001/1000' } },
    'it grows without end': {
      conclude: ({ n, delta }) => equal(alpha(n, delta), delta.times(n)),
    },
    'it grows at every step': { conclude: ({ n, delta }) => atMost(alpha(n, delta).plus('1e-9'), alpha(n + 1, delta)) },
    'it ends a step earlier': {
      conclude: ({ n, delta }) => iff(equal(alpha(n, delta), 1), atLeast(delta.times(real(n + 1)), 1)),
    },
  },
});
