/** What rigour costs: the triangle inequality in ℝ¹⁶, decided rigorously, beside fast-check with plain doubles. */
import fc from 'fast-check';
import { inequality, kexue } from '../claim.ts';
import { RecordDraw } from '../draw/record.ts';
import { type Vector, vector } from '../draw/vectors.ts';
import { judge, prepare } from '../engine/case.ts';
import { randomOf } from '../engine/random.ts';
import { distance } from '../models/euclidean.ts';
import { atMost } from '../statement.ts';
import { alternate } from './alternate.ts';

const CASES = 2_000;
const R16 = vector(16);
const forAll = { x: R16, y: R16, z: R16 };

const claim = inequality({
  title: { en: 'The triangle inequality in ℝ¹⁶', zh: 'ℝ¹⁶ 中的三角不等式' },
  statement: String.raw`\|x-y\| \le \|x-z\| + \|z-y\|`,
  source: kexue(8656, 'euclid-is-metric', 'section 1'),
  forAll,
  conclude: ({ x, y, z }) => atMost(distance(x, y), distance(x, z).plus(distance(z, y))),
});

/** The same draw, doubles, a bare comparison: what a property is usually made of. A false alarm does not stop it. */
function plain(seed: number): number {
  let held = 0;
  const property = fc.property(new RecordDraw(forAll), (drawn) => {
    const { x, y, z } = drawn as { x: Vector; y: Vector; z: Vector };
    if (plainDistance(x, y) <= plainDistance(x, z) + plainDistance(z, y)) held++;
  });
  return Math.max(fc.check(property, { seed, numRuns: CASES }).numRuns, held);
}

function plainDistance(x: Vector, y: Vector): number {
  let s = 0;
  for (let i = 0; i < x.length; i++) s += (x[i]!.lo - y[i]!.lo) ** 2;
  return Math.sqrt(s);
}

function rigorous(seed: number): number {
  const p = prepare(claim);
  const random = randomOf('bench', seed);
  let decided = 0;
  for (let i = 0; i < CASES; i++) if (judge(p, p.draw.generate(random).value).is === 'holds') decided++;
  return decided;
}

export function rigour(): string {
  const { first, second, ratio } = alternate(plain, rigorous);
  return [
    'Triangle inequality in ℝ¹⁶, cases a second:',
    `  fast-check, plain doubles    ${Math.round(first)}`,
    `  decided rigorously           ${Math.round(second)}`,
    `  ratio                        ${ratio.toFixed(2)}`,
  ].join('\n');
}
