import { describe, expect, it } from 'vitest';
import { normal } from '../../src/chance/samplers.ts';
import { confidenceRadius, kolmogorovDistance } from '../../src/chance/statistics.ts';
import { Stream } from '../../src/chance/stream.ts';
import { edges, fillStandardNormal, heights, R, standardNormal, tail } from '../../src/chance/ziggurat.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { erfc, exp, PI, type Real, real, sqrt, sum } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { scripted } from './scripted.ts';

const exact = (x: number) => real.double(x);
const f = (x: Real) => exp(x.squared().over(-2));

/** The two words that put a point into a layer of 256, at a position in units of 2⁻⁵³xᵢ, on the right side of 0 or not. */
function point(layer: number, position: number, negative = false): number[] {
  const [high, low] = [Math.floor(position / 2 ** 26), position % 2 ** 26];
  const index = layer + (negative ? 256 : 0);
  return [high * 32 + (index >>> 4), low * 64 + (index & 15)];
}

/** The two words of the uniform u. */
function uniformWords(u: number): number[] {
  return [Math.floor(u * 2 ** 27) * 32, Math.floor((u * 2 ** 53) % 2 ** 26) * 64];
}

describe('the layers of the ziggurat', () => {
  const below = exact(R).times(exact(heights[1]!));
  const beyond = sqrt(PI.over(2)).times(erfc(exact(R).over(sqrt(2))));
  const areas = [below.plus(beyond)];
  for (let i = 1; i < 256; i++) areas.push(exact(edges[i]!).times(exact(heights[i + 1]!).minus(exact(heights[i]!))));

  it('have one area, but for a rounding of 2⁻⁴⁷ in all', () => {
    const total = sum(areas);
    const spread = sum(areas.map((area) => area.minus(total.over(256)).abs()));
    const excess = spread.minus(total.times(exact(2 ** -47)));
    expect(withEnclosures(128, (E) => E.sign(evaluate(excess, E)))).toBe(-1);
    expect(compare(exact(edges[0]!).times(exact(heights[1]!)).minus(areas[0]!).abs(), exact(2 ** -50))).toBe(-1);
  });

  it('end where the density has their height', () => {
    for (let i = 1; i <= 256; i++) {
      const error = f(exact(edges[i]!)).minus(exact(heights[i]!)).abs();
      expect(compare(error, exact(heights[i]! * 2 ** -49))).toBe(-1);
    }
    expect(heights[256]).toBe(1);
    expect(edges[256]).toBe(0);
  });
});

describe('a point of the ziggurat', () => {
  it('left of the next layer is taken as it is, with its sign', () => {
    for (let i = 1; i < 255; i++) {
      const last = Math.floor((edges[i + 1]! / edges[i]!) * 2 ** 53) - 8;
      expect(standardNormal(scripted(point(i, last)))).toBe(last * (edges[i]! * 2 ** -53));
      expect(standardNormal(scripted(point(i, 1, true)))).toBe(-edges[i]! * 2 ** -53);
    }
  });

  it('right of it is taken if it is below the density, else drawn again', () => {
    for (let i = 1; i < 256; i++) {
      const position = Math.floor(((edges[i]! + edges[i + 1]!) / 2 / edges[i]!) * 2 ** 53);
      const x = position * (edges[i]! * 2 ** -53);
      const share = f(exact(x))
        .minus(exact(heights[i]!))
        .over(exact(heights[i + 1]!).minus(exact(heights[i]!)))
        .toNumber();
      const u = Math.floor(share * 2 ** 40) * 2 ** -40;
      const again = point(7, 0);
      expect(standardNormal(scripted([...point(i, position), ...uniformWords(u - 2 ** -40)]))).toBe(x);
      expect(standardNormal(scripted([...point(i, position), ...uniformWords(u + 2 ** -39), ...again]))).toBe(0);
    }
  });

  it('of the bottom layer beyond R is in the tail, on its own side', () => {
    const [inside, outside] = [Math.floor((R / edges[0]!) * 2 ** 53) - 8, Math.ceil((R / edges[0]!) * 2 ** 53) + 8];
    const half = uniformWords(0.5);
    const tiny = [...uniformWords(2 ** -45), ...uniformWords(2 ** -53)];
    const rejected = [...uniformWords(2 ** -46), ...uniformWords(2 ** -53)];
    expect(standardNormal(scripted(point(0, inside)))).toBeLessThan(R);
    expect(standardNormal(scripted([...point(0, outside), ...half, ...half]))).toBe(R + Math.LN2 / R);
    expect(standardNormal(scripted([...point(0, outside, true), ...half, ...half]))).toBe(-(R + Math.LN2 / R));
    expect(standardNormal(scripted([...point(0, outside), ...rejected, ...tiny]))).toBe(R + (45 * Math.LN2) / R);
    expect(standardNormal(scripted([...point(0, outside), ...uniformWords(0), ...half, ...half]))).toBe(
      R + Math.LN2 / R,
    );
  });
});

it('the tail has the law of a normal beyond R', () => {
  const N = 200_000;
  const stream = new Stream(['tail']);
  const sample = Float64Array.from({ length: N }, () => tail(stream)).sort();
  const { cdf } = normal(0, 1);
  const beyond = real(1).minus(cdf(exact(R)));
  const conditional = (x: Parameters<typeof cdf>[0]) => real(1).minus(real(1).minus(cdf(x)).over(beyond));
  const { lo } = kolmogorovDistance(sample, { cdf: conditional, cdfLeft: conditional });
  expect(lo).toBeLessThan(confidenceRadius(N, '1e-12').hi);
});

it('bulk is one by one', () => {
  const out = new Float64Array(10_000);
  fillStandardNormal(new Stream(['bulk']), out);
  const stream = new Stream(['bulk']);
  expect([...out]).toEqual(Array.from(out, () => standardNormal(stream)));
});
