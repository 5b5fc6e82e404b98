import { expect, it } from 'vitest';
import { applied } from '../../src/models/embedding.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { reflection } from '../../src/models/reflection.ts';
import { real } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';

const V = (...xs: number[]) => xs.map((x) => real(x));
const same = (x: Vector, y: Vector) => x.every((v, i) => sign(v.minus(y[i]!)) === 0);

it('a reflection turns v around, leaves what is perpendicular to it, and is undone by itself', () => {
  const H = reflection(V(1, 2, 2));
  expect(same(applied(H, V(1, 2, 2)), V(-1, -2, -2))).toBe(true);
  expect(same(applied(H, V(2, -1, 0)), V(2, -1, 0))).toBe(true);
  expect(same(applied(H, applied(H, V(3, 1, 4))), V(3, 1, 4))).toBe(true);
});

it('the reflection in nothing is the identity', () => {
  expect(same(applied(reflection(V(0, 0)), V(5, 7)), V(5, 7))).toBe(true);
});
