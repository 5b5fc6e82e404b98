import { describe, expect, it } from 'vitest';
import { nets } from '../../src/draw/net.ts';
import { gradients, type Net } from '../../src/models/two-gradients.ts';
import { real } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { bits, drawn, itIsADraw, share } from './laws.ts';

const numbers = (net: Net) => [
  ...net.x,
  ...net.outer,
  ...net.layers.flatMap((t) => [...t.weights.flat(), ...t.biases, ...t.slopes]),
];
/** What there is to write, and one for every number. */
const worth = (net: Net): number => bits(net) + numbers(net).length;
const widths = (net: Net): number[] => [net.x.length, ...net.layers.map(({ weights }) => weights.length)];
const within = (net: Net, least: number, most: number) => widths(net).every((n) => n >= least && n <= most);
const isZero = (x: readonly { lo: number; hi: number }[]) => x.every((v) => v.lo === 0 && v.hi === 0);

describe('nets of 1 to 3 layers', () => {
  itIsADraw(nets(), { worth, member: (net) => within(net, 1, 3) && gradients(net).layers.length < 4, samples: 60 });

  const all = drawn(nets(), 2_000);

  it('have all depths and widths', () => {
    for (const n of [1, 2, 3]) {
      expect(share(all, ({ layers }) => layers.length === n)).toBeGreaterThan(0.15);
      expect(share(all, (net) => widths(net).every((w) => w === n))).toBeGreaterThan(0.02);
    }
  });

  it('have dead units, dead layers, and inputs that vanish', () => {
    expect(
      share(all, ({ layers }) => layers.some(({ slopes }) => slopes.some((s) => s.hi === 0 && s.lo === 0))),
    ).toBeGreaterThan(0.1);
    expect(share(all, ({ layers }) => layers.some(({ slopes }) => isZero(slopes)))).toBeGreaterThan(0.03);
    expect(share(all, ({ x }) => isZero(x))).toBeGreaterThan(0.03);
    expect(share(all, ({ layers }) => layers.some(({ weights }) => isZero(weights.flat())))).toBeGreaterThan(0.01);
  });
});

describe('nets of multiples of orthogonal matrices', () => {
  itIsADraw(nets({ orthogonal: true, depth: [1, 2] }), { worth, samples: 40 });

  it('have rows that are perpendicular, of one length, and slopes of one size', () => {
    for (const { layers } of drawn(nets({ orthogonal: true }), 200)) {
      for (const { weights, slopes } of layers) {
        const gram = weights.map((u) => weights.map((v) => u.reduce((s, a, k) => s.plus(a.times(v[k]!)), real(0))));
        for (const [i, row] of gram.entries())
          for (const [k, v] of row.entries()) expect(sign(i === k ? v.minus(gram[0]![0]!) : v)).toBe(0);
        expect(sign(gram[0]![0]!)).toBe(1);
        for (const s of slopes) expect(sign(s.squared().minus(slopes[0]!.squared()))).toBe(0);
        expect(sign(slopes[0]!)).not.toBe(0);
      }
    }
  });

  it('are often not multiples of a permutation', () => {
    const dense = drawn(nets({ orthogonal: true, width: [3, 3] }), 300);
    expect(
      share(dense, ({ layers }) => layers.some(({ weights }) => weights.flat().filter((w) => w.lo !== 0).length > 3)),
    ).toBeGreaterThan(0.3);
  });
});

describe('generic nets', () => {
  const draw = nets({ generic: true, width: [2, 3] });
  itIsADraw(draw, { worth, samples: 40 });

  it('have no number twice, and no 0', () => {
    for (const net of [...draw.corners(), ...drawn(draw, 50)]) {
      const values = numbers(net).map((v) => v.lo);
      expect(values).not.toContain(0);
      expect(new Set(values.map(Math.abs)).size).toBeGreaterThan(values.length - 2);
    }
  });
});

describe('nets of one output', () => {
  itIsADraw(nets({ depth: [1, 1], width: [1, 4], outputs: 1 }), { worth, samples: 40 });

  it('have one', () => {
    for (const net of drawn(nets({ outputs: 1 }), 100)) expect(net.outer.length).toBe(1);
  });
});

describe('a value from elsewhere', () => {
  const draw = nets({ depth: [1, 2], width: [1, 2] });
  const layer = { weights: [[1, 2]], biases: [0], slopes: [1] };

  it('may be of integers and text', () => {
    const net = draw.fit({ x: [1, '1/2'], layers: [layer], outer: [1] })!;
    expect(numbers(net).map((v) => `${v.leaf}`)).toEqual(['1', '1/2', '1', '1', '2', '0', '1']);
  });

  it('must be of matching shapes, and of those that are drawn', () => {
    expect(draw.fit({ x: [1], layers: [layer], outer: [1] })).toBeUndefined();
    expect(draw.fit({ x: [1, 1], layers: [layer], outer: [1, 1] })).toBeUndefined();
    expect(draw.fit({ x: [1, 1], layers: [{ ...layer, biases: [] }], outer: [1] })).toBeUndefined();
    expect(draw.fit({ x: [1, 1], layers: [], outer: [1, 1] })).toBeUndefined();
    expect(draw.fit({ x: [1, 1, 1], layers: [{ ...layer, weights: [[1, 1, 1]] }], outer: [1] })).toBeUndefined();
    expect(draw.fit(undefined)).toBeUndefined();
    expect(nets({ orthogonal: true }).fit({ x: [1, 1], layers: [layer], outer: [1] })).toBeUndefined();
  });
});
