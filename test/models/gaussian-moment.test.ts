import { describe, expect, it } from 'vitest';
import { gelu } from '../../src/models/activation.ts';
import {
  BOUNDS,
  eluMoments,
  gaussianMean,
  geluMoments,
  leakyReluMoments,
  moments,
} from '../../src/models/gaussian-moment.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { ONE, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const within = (x: Real, y: Scalar, error: Scalar): boolean => compare(x.minus(y).abs(), real(error)) <= 0;

/** |z| < 2: |Φ(z)| ≤ 2.89, |φ(z)| ≤ 2.95 for |Im z| ≤ 2. */
const GELU = {
  mean: { name: 'GELU', value: gelu.value, strip: 2, constant: 1.5, quadratic: 1.5 },
  square: { name: 'GELU²', value: (x: Real) => gelu.value(x).squared(), strip: 2, constant: 0, quadratic: 9 },
  slopeSquare: { name: 'GELU′²', value: (x: Real) => gelu.slope(x).squared(), strip: 2, constant: 18, quadratic: 18 },
} as const;

describe('moments by the trapezoidal rule', () => {
  it('are 1, q and 3q² for 1, x² and x⁴', () => {
    const powers = { name: 'x²', value: (x: Real) => x.squared(), strip: 1, constant: 0, quadratic: 1 };
    expect(within(gaussianMean({ ...powers, value: () => ONE, constant: 1, quadratic: 0 })(3), 1, '1e-14')).toBe(true);
    for (const q of ['1/100', '1', '7']) expect(within(gaussianMean(powers)(q), q, '1e-13')).toBe(true);
  });

  it('agree with the closed forms of GELU', () => {
    for (const q of ['1/10', '1', '4'])
      for (const what of ['mean', 'square', 'slopeSquare'] as const)
        expect(within(gaussianMean(GELU[what])(q), geluMoments[what](q), '1e-12')).toBe(true);
  });

  it('have the digits of an independent computation, in doubles and beyond', () => {
    const printed = {
      sigmoid: ['1/2', '0.29337903585809296273764917128190115942', '0.04483624135019437179258265829497735362804'],
      tanh: [0, '0.394294490397841174416459772444119560573', '0.464402902448268241972021461115654083207'],
    } as const;
    for (const [name, [mean, square, slope]] of Object.entries(printed)) {
      const m = moments[name as 'sigmoid' | 'tanh'];
      expect(within(m.mean(1), mean, '1e-14')).toBe(true);
      expect(within(m.square(1), square, '1e-35')).toBe(true);
      expect(within(m.slopeSquare(1), slope, '1e-35')).toBe(true);
    }
    expect(within(moments.silu.mean(1), '0.206620964141907037262350828718', '1e-29')).toBe(true);
  });

  it('narrow as the precision grows', () => {
    const x = moments.sigmoid.square(2);
    const widths = [100, 200, 300].map((bits) =>
      withEnclosures(bits, (E) => {
        const { lo, hi } = evaluate(x, E);
        return Math.log2(E.upper(E.sub({ lo: hi, hi }, { lo, hi: lo })));
      }),
    );
    expect(widths[0]).toBeLessThan(-90);
    expect(widths[1]).toBeLessThan(-190);
    expect(widths[2]).toBeLessThan(-290);
  });

  it('narrow at small variances, too, where the strip is wide', () => {
    withEnclosures(1500, (E) => {
      const { lo, hi } = evaluate(moments.tanh.square('1/1000'), E);
      expect(E.upper(E.sub({ lo: hi, hi }, { lo, hi: lo }))).toBeLessThan(1e-300);
    });
  });

  it('are f(0) at q = 0, and reach from small variances to large ones', () => {
    const { square } = moments.sigmoid;
    expect(within(square(0), '1/4', '1e-14')).toBe(true);
    expect(within(square('1e-12'), '1/4', '1e-12')).toBe(true);
    expect(square(10_000).lo).toBeGreaterThan(0.49);
    expect(square(10_000).hi).toBeLessThan(0.5);
  });
});

describe('moments in closed form', () => {
  it('of ReLU and of leaky ReLUs', () => {
    expect(compare(moments.relu.square(3), real('3/2'))).toBe(0);
    expect(within(moments.relu.mean(1), '0.398942280401432677939946', '1e-23')).toBe(true);
    expect(compare(leakyReluMoments('1/2').square(4), real('5/2'))).toBe(0);
    expect(compare(leakyReluMoments('1/2').slopeSquare(4), real('5/8'))).toBe(0);
    expect(compare(leakyReluMoments(1).mean(1), real(0))).toBe(0);
  });

  it('of ELUs, to the digits of an independent computation', () => {
    expect(within(moments.elu.mean(1), '0.160520572266556049621789896780', '1e-29')).toBe(true);
    expect(within(moments.elu.square(1), '0.644945417492923863063461440338', '1e-29')).toBe(true);
    expect(within(moments.elu.slopeSquare(1), '0.668102001223170606427149114029', '1e-29')).toBe(true);
    expect(within(eluMoments(1, 1).square('1.633181954328424245319525966517645758459'), 1, '1e-38')).toBe(true);
    expect(within(moments.selu.slopeSquare(1), '1.07157499245579925757465635', '1e-25')).toBe(true);
  });

  it('of GELU, at another variance', () => {
    expect(within(geluMoments.square(2), '0.9220828721100172048485695844331155925151', '1e-39')).toBe(true);
  });
});

describe('the bounds off the line', () => {
  type Complex = readonly [re: number, im: number];
  const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c];
  const over = ([a, b]: Complex, [c, d]: Complex): Complex => {
    const s = c * c + d * d;
    return [(a * c + b * d) / s, (b * c - a * d) / s];
  };
  const sig = ([x, y]: Complex): Complex => over([1, 0], [1 + Math.exp(-x) * Math.cos(y), -Math.exp(-x) * Math.sin(y)]);
  const negative = ([x, y]: Complex): Complex => [-x, -y];
  const one = ([x, y]: Complex): Complex => [1 + x, y];
  const functions = {
    sigmoid: { value: sig, slope: (z: Complex) => times(sig(z), sig(negative(z))) },
    tanh: {
      value: (z: Complex): Complex =>
        times([2, 0], sig(times([2, 0], z))).map((v, i) => (i === 0 ? v - 1 : v)) as never,
      slope: (z: Complex) => times([4, 0], times(sig(times([2, 0], z)), sig(times([-2, 0], z)))),
    },
    silu: {
      value: (z: Complex) => times(z, sig(z)),
      slope: (z: Complex) => times(sig(z), one(times(z, sig(negative(z))))),
    },
  };

  it.each(Object.keys(BOUNDS) as (keyof typeof BOUNDS)[])('hold for %s, and not for a tenth of them', (name) => {
    const { strip, value, square, slopeSquare } = BOUNDS[name];
    const { value: f, slope } = functions[name];
    const largest = { value: 0, square: 0, slopeSquare: 0 };
    for (let x = -12; x <= 12; x += 1 / 16) {
      for (const y of [0, 0.5, 0.9, 0.99, 1].map((t) => t * strip)) {
        const z: Complex = [x, y];
        const share = (v: number, [C, D]: readonly [number, number]): number =>
          v === 0 ? 0 : v / (C + D * (x * x + y * y));
        const size = Math.hypot(...f(z));
        largest.value = Math.max(largest.value, share(size, value));
        largest.square = Math.max(largest.square, share(size ** 2, square));
        largest.slopeSquare = Math.max(largest.slopeSquare, share(Math.hypot(...slope(z)) ** 2, slopeSquare));
      }
    }
    for (const share of Object.values(largest)) {
      expect(share).toBeLessThan(1);
      expect(share).toBeGreaterThan(0.1);
    }
  });
});
