/** What is simpler than a net: fewer layers, fewer units, simpler numbers. */
import type { Net } from '../models/two-gradients.ts';
import { ONE, type Real } from '../numbers/real.ts';
import { cost, type RealDraw } from './reals.ts';

type Layers = Net['layers'];

/** With a layer changed; counted from 0. */
export function withLayer(net: Net, t: number, change: Partial<Layers[number]>): Net {
  return { ...net, layers: net.layers.map((layer, s) => (s === t ? { ...layer, ...change } : layer)) };
}

/** The first layer left out, its outputs becoming the input; or the last one, if its shape allows. */
export function* withoutLayers(net: Net): Iterable<Net> {
  if (net.layers.length < 2) return;
  const [first, ...rest] = net.layers;
  yield { ...net, x: first!.biases, layers: rest };
  yield { ...net, outer: net.layers.at(-2)!.biases.map(() => ONE), layers: net.layers.slice(0, -1) };
}

/** One input or one unit less. */
export function* withoutUnits(net: Net): Iterable<Net> {
  const widths = [net.x.length, ...net.layers.map((layer) => layer.weights.length)];
  for (const [t, n] of widths.entries()) {
    for (let i = 0; i < n && n > 1; i++) {
      yield {
        x: t === 0 ? net.x.toSpliced(i, 1) : net.x,
        outer: t === net.layers.length ? net.outer.toSpliced(i, 1) : net.outer,
        layers: net.layers.map((layer, s) => {
          if (s === t - 1)
            return {
              weights: layer.weights.toSpliced(i, 1),
              biases: layer.biases.toSpliced(i, 1),
              slopes: layer.slopes.toSpliced(i, 1),
            };
          return s === t ? { ...layer, weights: layer.weights.map((row) => row.toSpliced(i, 1)) } : layer;
        }),
      };
    }
  }
}

export function* numbersSimpler(net: Net, range: RealDraw): Iterable<Net> {
  for (const [i, v] of net.x.entries()) for (const s of range.simpler(v)) yield { ...net, x: net.x.with(i, s) };
  for (const [i, v] of net.outer.entries())
    for (const s of range.simpler(v)) yield { ...net, outer: net.outer.with(i, s) };
  for (const [t, layer] of net.layers.entries()) {
    for (const [i, v] of layer.biases.entries())
      for (const s of range.simpler(v)) yield withLayer(net, t, { biases: layer.biases.with(i, s) });
    for (const [i, v] of layer.slopes.entries())
      for (const s of range.simpler(v)) yield withLayer(net, t, { slopes: layer.slopes.with(i, s) });
    for (const [i, row] of layer.weights.entries())
      for (const [k, v] of row.entries())
        for (const s of range.simpler(v)) yield withLayer(net, t, { weights: layer.weights.with(i, row.with(k, s)) });
  }
}

/** One for every number, and what it takes to write it. */
export function netCost(net: Net): number {
  return numbersOf(net).reduce((s, v) => s + 1 + cost(v.leaf!), 0);
}

export function numbersOf(net: Net): readonly Real[] {
  const numbers = [...net.x, ...net.outer];
  for (const layer of net.layers) numbers.push(...layer.weights.flat(), ...layer.biases, ...layer.slopes);
  return numbers;
}
