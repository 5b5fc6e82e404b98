import { expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { DOUBLE_ACTIVATIONS, type DoubleActivation } from '../../src/models/activation-in-doubles.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { NetInDoubles } from '../../src/models/net-in-doubles.ts';
import { gradients, layerGradient, reach } from '../../src/models/two-gradients.ts';
import { ACTIVATIONS, fill, inReals } from './random-nets.ts';

/** The inequality of each layer, multiplied out, is not refuted by any enclosure: what doubles leave open is no alarm. */
function alarming(net: NetInDoubles, activation: DoubleActivation): boolean {
  const g = gradients(inReals(net), ACTIVATIONS[activation]);
  return g.layers.some((layer) => {
    const left = squaredNorm(g.onX).times(squaredNorm(layer.h).plus(1));
    const right = reach(layer).times(layerGradient(layer));
    return left.lo > right.hi;
  });
}

function run(cases: number, seed: number, shapes: readonly (readonly number[])[]): Record<string, number> {
  const random = randomOf('many nets', seed);
  const made = shapes.map((widths) => new NetInDoubles(widths));
  const seen: Record<string, number> = { holds: 0, open: 0, fails: 0, alarms: 0 };
  for (let i = 0; i < cases; i++) {
    const net = made[random.nextInt(0, made.length - 1)]!;
    const activation = DOUBLE_ACTIVATIONS[random.nextInt(0, DOUBLE_ACTIVATIONS.length - 1)]!;
    fill(net, random);
    const said = net.decide(activation);
    seen[said]!++;
    if (said === 'fails' || (said === 'open' && alarming(net, activation))) seen.alarms!++;
  }
  return seen;
}

it('no false alarm in 1,000,000 nets of width up to 4', () => {
  const shapes = [
    [1, 2],
    [2, 2],
    [2, 1, 2],
    [2, 2, 2],
    [3, 2, 1],
    [2, 3, 2, 1],
    [4, 4, 4],
    [4, 3, 2, 1],
    [1, 4, 1],
    [3, 3],
  ];
  const seen = run(1_000_000, 1, shapes);
  console.log(seen);
  expect(seen).toMatchObject({ fails: 0, alarms: 0 });
  expect(seen.holds).toBeGreaterThan(700_000);
});

it('no false alarm in 10,000 nets of width up to 64 and depth up to 8', () => {
  const shapes = [
    [64, 64, 64, 1],
    [8, 8, 8, 8, 8, 8, 8, 8, 8],
    [16, 16, 16, 16, 16, 16, 16, 16, 1],
    [32, 16, 8, 4, 1],
    [2, 64, 2],
    [3, 12, 5, 40, 1],
    [1, 2, 1, 2, 1, 2, 1, 2, 1],
  ];
  const seen = run(10_000, 2, shapes);
  console.log(seen);
  expect(seen).toMatchObject({ fails: 0, alarms: 0 });
  expect(seen.holds).toBeGreaterThan(7_000);
});
