import { describe, expect, it } from 'vitest';
import type { Draw } from '../../src/draw/draw.ts';
import { NearDraw, near } from '../../src/draw/near.ts';
import { between, positive } from '../../src/draw/reals.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { type Real, real, sqrt } from '../../src/numbers/real.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const aim = Rational.parse('22/7');
const q = (x: Real): Rational => x.leaf!;
const off = (x: Real): number => Math.abs(q(x).minus(aim).toNumber());

describe('positive numbers with an eye to 22/7', () => {
  const draw = new NearDraw(positive, [aim]);
  itIsADraw(draw, { member: (x) => q(x).sign() > 0, samples: 200 });

  it('are there, near, in proportion, and anywhere', () => {
    const xs = drawn(draw, 2_000);
    expect(share(xs, (x) => q(x).equals(aim))).toBeGreaterThan(0.1);
    expect(share(xs, (x) => off(x) > 0 && off(x) < 1e-3)).toBeGreaterThan(0.1);
    expect(share(xs, (x) => q(x).over(aim).den <= 8n && !q(x).equals(aim))).toBeGreaterThan(0.1);
    expect(share(xs, (x) => q(x).over(aim).den > 1n << 45n)).toBeGreaterThan(0.05);
  });

  it('have the aim among their corners, after the simplest', () => {
    expect(
      draw
        .corners()
        .slice(0, 2)
        .map((x) => `${q(x)}`),
    ).toEqual(['1', '22/7']);
  });
});

describe('an aim outside of the range', () => {
  itIsADraw(new NearDraw(between(0, 1), [aim, Rational.parse('1/3')]), {
    member: (x) => q(x).compare(Rational.one) <= 0,
    samples: 100,
  });
});

describe('an aim', () => {
  it('is computed from the variables before, and rounded if it is no rational', () => {
    const waiting = near(
      positive,
      ({ a, b }) => a.plus(b),
      ({ a }) => sqrt(a),
    );
    const draw = waiting.given({ a: real(2), b: real('1/3') }) as Draw<Real>;
    const corners = draw.corners().map((x) => `${q(x)}`);
    expect(corners).toContain('7/3');
    expect(corners).toContain(`${Rational.of(sqrt(2).toNumber())}`);
  });
});
