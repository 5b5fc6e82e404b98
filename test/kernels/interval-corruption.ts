/** Certificates of the interval kernel, broken at random: for the quick test and the deep one. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { interval } from '../../src/kernels/interval.ts';
import { line, PROVED, quintic } from './interval-proofs.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const numbers = fc.oneof(
  fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 64 })).map(([n, d]) => `${n}/${d}`),
  fc.integer({ min: -3, max: 60 }),
  fc.constantFrom<Json>(0.1, Number.NaN, Infinity, 1e308, 2 ** 53, '1e400', '', 'x', '0x10', '1/-2'),
);
const anything = fc.oneof(
  { weight: 4, arbitrary: numbers },
  { weight: 1, arbitrary: fc.constantFrom<Json>(null, true, [], {}, [[]], { cut: 'x' }, 'eps', 'y', { order: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom<Json>({ cut: 'x', at: ['7/4'], boxes: [{ order: 2 }, { order: 2 }] }) },
);

/** One place, found by the choices, changed: put something else, leave it out, double it, move it. */
function corrupted(data: Json, choices: readonly number[], put: Json): Json {
  const [choice = 0, ...later] = choices;
  if (typeof data !== 'object' || data === null) return put;
  const keys = Object.keys(data);
  if (keys.length === 0 || choice % 11 === 0) return put;
  const key = keys[choice % keys.length]!;
  const copy: any = structuredClone(data);
  if (later.length === 0) {
    const other = keys[(choice + 1) % keys.length]!;
    if (choice % 3 === 0) Object.assign(copy, { [key]: copy[other], [other]: copy[key] });
    else if (choice % 3 === 1 && Array.isArray(copy)) copy.splice(Number(key), choice % 2);
    else if (Array.isArray(copy)) copy.splice(Number(key), 0, copy[Number(key)]);
    else delete copy[key];
    return copy;
  }
  copy[key] = corrupted(copy[key], later, put);
  return copy;
}

/** Leaves of the tree as parts of the whole, by length; undefined unless the cuts are in order. */
function covered(boxes: any, sides: Record<string, [number, number]>): number {
  if (!('cut' in boxes)) return Object.values(sides).reduce((volume, [a, b]) => volume * (b - a), 1);
  const [from, to] = sides[boxes.cut]!;
  const value = (x: string | number) => Number(`${x}`.split('/')[0]) / Number(`${x}`.split('/')[1] ?? 1);
  const ends = [from, ...boxes.at.map(value), to];
  expect(boxes.boxes.length).toBe(ends.length - 1);
  return boxes.boxes.reduce((sum: number, box: any, i: number) => {
    expect(ends[i]!).toBeLessThan(ends[i + 1]!);
    return sum + covered(box, { ...sides, [boxes.cut]: [ends[i]!, ends[i + 1]!] });
  }, 0);
}

/**
 * A broken certificate proves no false statement; and if it still proves the true one, its boxes cover everything, and
 * enclosures of 200 bits, another arithmetic, accept it too. Returns how many it still proved.
 */
export function breakCertificates(numRuns: number, seed: number): number {
  const proved = Object.values(PROVED);
  const falsehoods = [line('71/40960'), quintic('1/16384')];
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.nat(proved.length - 1),
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 7 }),
      anything,
      (i, choices, put) => {
        const { goal, certificate } = proved[i]!;
        const broken: any = corrupted(certificate as Json, choices, put);
        const falsehood = falsehoods[i];
        if (falsehood) expect(interval(falsehood, broken).accepted).toBe(false);
        if (!interval(goal, broken).accepted) return;
        accepted++;
        const sides = Object.fromEntries(
          Object.entries(goal.variables).map(([k, r]): [string, [number, number]] => [
            k,
            [r.least!.at.toNumber(), r.most!.at.toNumber()],
          ]),
        );
        const whole = Object.values(sides).reduce((volume, [a, b]) => volume * (b - a), 1);
        expect(covered(broken.boxes, sides)).toBeCloseTo(whole, 12);
        expect(interval(goal, { ...broken, bits: 200 }).accepted).toBe(true);
      },
    ),
    { numRuns, seed },
  );
  return accepted;
}
