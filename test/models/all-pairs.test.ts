import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { type AllPairs, allPairs, type Embedding } from '../../src/models/all-pairs.ts';
import { BLOCK } from '../../src/models/projection.ts';
import type { Rational } from '../../src/numbers/rational.ts';
import { real, sqrt } from '../../src/numbers/real.ts';
import { imagesRoundedAtWorst, outsideByDefinition, roundingAtWorst, squaresByDefinition } from './embeddings.ts';

const D = (...xs: number[]): Float64Array => Float64Array.of(...xs);

/** Numbers from −1 to 1. */
function numbers(count: number, ...key: (string | number)[]): Float64Array {
  const random = randomOf('all pairs', ...key);
  return Float64Array.from({ length: count }, () => 2 * random.nextDouble() - 1);
}

function integers(count: number, to: number, ...key: (string | number)[]): Float64Array {
  return numbers(count, ...key).map((x) => Math.round(to * x));
}

function run(embedding: Embedding): AllPairs & { readonly found: string[] } {
  const found: string[] = [];
  const result = allPairs({ ...embedding, outside: (i, j) => found.push(`${i} ${j}`) });
  expect(result.outside).toBe(found.length);
  expect(result.pairs).toBe(result.inside + result.outside);
  return { ...result, found: found.sort() };
}

function expectTrue(embedding: Embedding): AllPairs {
  const result = run(embedding);
  expect(result.found).toEqual(outsideByDefinition(embedding).sort());
  expectExtremes(embedding, result);
  return result;
}

/** The least and the largest distortion, and those of the pairs named, lie in the enclosures. */
function expectExtremes(embedding: Embedding, { smallest, largest }: AllPairs): void {
  const count = embedding.points.length / embedding.m;
  const ratios = new Map<string, Rational>();
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const [image, square] = squaresByDefinition(embedding, i, j);
      if (square.sign() > 0) ratios.set(`${i} ${j}`, image.over(square));
    }
  }
  const sorted = [...ratios.values()].sort((a, b) => a.compare(b));
  expect([smallest === undefined, largest === undefined]).toEqual([sorted.length === 0, sorted.length === 0]);
  for (const [extreme, true_] of [
    [smallest, sorted[0]],
    [largest, sorted.at(-1)],
  ] as const) {
    if (extreme === undefined || true_ === undefined) continue;
    for (const q of [true_, ratios.get(`${extreme.i} ${extreme.j}`)!]) {
      expect(q.below()).toBeGreaterThanOrEqual(extreme.lo);
      expect(q.above()).toBeLessThanOrEqual(extreme.hi);
    }
  }
}

/** |Ad|² = 3/2 |d|² for all d of ℝ², and 1/2 |d|². */
const THREE_HALVES = D(1, 0, 0, 1, 0.5, 0.5, 0.5, -0.5);
const ONE_HALF = D(0.5, 0.5, 0.5, -0.5);

describe('all pairs', () => {
  it('are decided as by the definition, whatever the sizes', () => {
    for (const [count, m, n] of [
      [1, 3, 2],
      [2, 1, 1],
      [5, 1, 4],
      [6, 4, 1],
      [7, 3, 5],
      [9, 5, 3],
    ] as const) {
      for (let k = 0; k < 6; k++) {
        const shape = { m, n, epsilon: '1/2' };
        const scale = Math.sqrt(3 / n);
        const points = numbers(count * m, 'points', count, k);
        expectTrue({ points, matrix: numbers(n * m, 'matrix', n, k).map((x) => scale * x), ...shape });
        expectTrue({ points: integers(count * m, 2, count, k), matrix: integers(n * m, 1, n, k), ...shape });
      }
    }
  });

  it('are all of them, across blocks', () => {
    const count = 2 * BLOCK + 5;
    const e = { points: integers(count * 2, 20, 'blocks'), m: 2, matrix: D(1, 0.5), n: 1, epsilon: '1/2' };
    const { pairs, found } = run(e);
    expect(pairs).toBe((count * (count - 1)) / 2);
    expect(found).toEqual(outsideByDefinition(e).sort());
    expect(found.length).toBeGreaterThan(1000);
  });

  it('are as many as there are: none of one point', () => {
    const none = { pairs: 0, inside: 0, outside: 0, recomputed: 0, exact: 0, smallest: undefined, largest: undefined };
    expect(allPairs({ points: D(1, 2), m: 2, matrix: D(1, 1), n: 1, epsilon: '1/2' })).toEqual(none);
  });
});

describe('pairs exactly on the boundary', () => {
  it('are inside, and outside by any less', () => {
    const points = numbers(20, 'boundary');
    for (const [matrix, n] of [
      [THREE_HALVES, 4],
      [ONE_HALF, 2],
    ] as const) {
      const e = { points, m: 2, matrix, n };
      expect(expectTrue({ ...e, epsilon: '1/2' })).toMatchObject({ inside: 45, exact: 45, recomputed: 45 });
      expect(expectTrue({ ...e, epsilon: '0.4999999999999999999999' })).toMatchObject({ outside: 45, exact: 45 });
      expect(expectTrue({ ...e, epsilon: '0.49' })).toMatchObject({ outside: 45, recomputed: 0 });
    }
  });

  it('of an irrational ε are met by none', () => {
    const e = { points: D(0, 1), m: 1, n: 1 };
    const epsilon = sqrt('1/2'); // 0.70710678118654752440…
    expect(allPairs({ ...e, matrix: D(1.3065629648763766), epsilon })).toMatchObject({ outside: 1, exact: 1 });
    expect(allPairs({ ...e, matrix: D(1.3065629648763764), epsilon })).toMatchObject({ inside: 1, exact: 1 });
  });
});

describe('rounding at its worst', () => {
  it('does not decide: half the bound would take this pair for inside', () => {
    const e = { ...roundingAtWorst(), epsilon: `${209}/${2 ** 53}` };
    expect(expectTrue(e)).toMatchObject({ outside: 1, exact: 1 });
    expect(expectTrue({ ...e, epsilon: `${320}/${2 ** 53}` })).toMatchObject({ inside: 1 });
  });

  it('of images alone does not decide either', () => {
    const e = { ...imagesRoundedAtWorst(), epsilon: `${50}/${2 ** 53}` };
    expect(expectTrue(e)).toMatchObject({ outside: 1, exact: 1 });
  });

  it('of plain doubles is wrong where the verdict is right', () => {
    const e = roundingAtWorst();
    const v = e.points.subarray(e.m);
    const square = v.reduce((s, x) => s + x * x, 0);
    const image = v.reduce((s, x, k) => s + x * e.matrix[k]!, 0);
    expect(image ** 2 / square).toBeGreaterThan(1 - 209 * 2 ** -53);
  });
});

describe('cancellation', () => {
  const matrix = D(1, 0.5, -0.25, 0.75, 0.5, 0.25);
  const shape = { m: 3, matrix, n: 2, epsilon: '1/2' };

  it('of an offset that all points share costs nothing', () => {
    const points = numbers(30, 'offset').map((x) => 1e8 + x);
    expect(expectTrue({ points, ...shape }).recomputed).toBe(0);
  });

  it('of points near to each other and far from the first is recomputed, hardly anything exactly', () => {
    const points = numbers(30, 'clusters').map((x, k) => (k < 15 ? 1e9 : -1e9) + x);
    const { recomputed, exact } = expectTrue({ points, ...shape });
    expect([recomputed, exact]).toEqual([10, 0]);
  });

  it('of points that differ in one last bit is recomputed', () => {
    const points = D(-1, 2, 3, 1, 1, 1, 1 + 2 ** -52, 1, 1, 1, 1, 1 - 2 ** -53);
    expect(expectTrue({ points, ...shape })).toMatchObject({ recomputed: 3, exact: 0 });
  });

  it('of images sends a pair to the integers', () => {
    const e = { points: D(0, 0, 0, 1 / 3, -2 / 3, 1 / 3), m: 3, matrix: D(1, 1, 1), n: 1, epsilon: '1/2' };
    expect(expectTrue(e)).toMatchObject({ outside: 1, exact: 0 });
    const near = { ...e, matrix: D(2 ** 60, 2 ** 59 + 128, 2) }; // what is left of 2⁶⁰/3 is about 2⁶
    expect(expectTrue(near)).toMatchObject({ outside: 1, exact: 1 });
  });
});

describe('points that coincide', () => {
  it('are inside, and have no distortion', () => {
    const e = { points: D(1, -0, 1, 0, 1, 0), m: 2, matrix: D(9, 9), n: 1, epsilon: '1/2' };
    expect(expectTrue(e)).toMatchObject({ inside: 3, recomputed: 3, exact: 0, smallest: undefined });
    expect(expectTrue({ ...e, points: D(1, 0, 1, 0, 2, 0) })).toMatchObject({ inside: 1, outside: 2 });
  });
});

describe('huge and tiny numbers', () => {
  const unit = numbers(24, 'scales');
  const e = { points: unit, m: 3, matrix: D(1, 0.5, -0.25, 0.75, 0.5, 0.25), n: 2, epsilon: '1/2' };

  it('of points change nothing', () => {
    const { found, smallest } = run(e);
    expect(found.length).toBeGreaterThan(0);
    for (const k of [1023, 600, -600, -900]) {
      const scaled = run({ ...e, points: unit.map((x) => x * 2 ** k) });
      expect([scaled.found, scaled.recomputed, scaled.smallest]).toEqual([found, 0, smallest]);
    }
    expectTrue({ ...e, points: unit.map((x) => x * 2 ** -1060) });
  });

  it('of the matrix are decided', () => {
    for (const k of [510, 520, 700, 1023]) {
      expect(expectTrue({ ...e, matrix: e.matrix.map((x) => x * 2 ** k) }).outside).toBe(28);
    }
    for (const k of [-500, -540, -1073]) {
      expect(expectTrue({ ...e, matrix: e.matrix.map((x) => x * 2 ** k) })).toMatchObject({ outside: 28, exact: 0 });
    }
  });

  it('together leave room for what underflows', () => {
    const m = 1000;
    const points = new Float64Array(3 * m);
    points[m] = 1;
    points.fill(2 ** -537.5, 2 * m); // half of it, squared, is lost, 999 times
    points[2 * m] = 2 ** -530;
    const matrix = new Float64Array(m);
    matrix[0] = 1;
    expectTrue({ points, m, matrix, n: 1, epsilon: '1/50' });
  });
});

describe('what is no embedding', () => {
  const e = { points: D(1, 2, 3, 4), m: 2, matrix: D(1, 0), n: 1, epsilon: '1/2' };
  const wrong: [Partial<Embedding>, string][] = [
    [{ m: 0 }, 'expected a dimension m in 1, 2, 3, …, found 0'],
    [{ m: 1.5 }, 'expected a dimension m in 1, 2, 3, …, found 1.5'],
    [{ n: 0 }, 'expected a dimension n in 1, 2, 3, …, found 0'],
    [{ n: Number.NaN }, 'expected a dimension n in 1, 2, 3, …, found NaN'],
    [{ points: D() }, 'expected N×2 numbers for N ≥ 1 points, found 0'],
    [{ points: D(1, 2, 3) }, 'expected N×2 numbers for N ≥ 1 points, found 3'],
    [{ matrix: D(1) }, 'expected 1×2 = 2 numbers for the matrix, found 1'],
    [{ points: D(1, 2, Number.NaN, 4) }, 'expected finite points, found NaN in row 1, column 0'],
    [{ matrix: D(1, -Infinity) }, 'expected finite matrix, found -Infinity in row 0, column 1'],
    [{ epsilon: '0' }, 'expected 0 < ε < 1, found 0'],
    [{ epsilon: '1' }, 'expected 0 < ε < 1, found 1'],
    [{ epsilon: '-1/2' }, 'expected 0 < ε < 1, found -1/2'],
    [{ epsilon: real.double(2.5) }, 'expected 0 < ε < 1, found 2.5'],
  ];
  it.each(wrong)('is refused: %s', (part, message) => {
    const call = (): AllPairs => allPairs({ ...e, ...part });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  it('is told from the double next to 1', () => {
    expect(allPairs({ ...e, epsilon: real.double(1 - 2 ** -53) }).pairs).toBe(1);
  });
});
