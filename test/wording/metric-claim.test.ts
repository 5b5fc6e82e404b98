import { describe, expect, it } from 'vitest';
import { cite } from '../../src/claim.ts';
import { AXIOMS } from '../../src/draw/metric-space.ts';
import { positive } from '../../src/draw/reals.ts';
import { prepare } from '../../src/engine/case.ts';
import { checkClaim } from '../../src/engine/check.ts';
import { defect } from '../../src/engine/validate.ts';
import { type MetricWording, metricClaim, unused } from '../../src/wording/metric-claim.ts';

const words = (rest: Partial<MetricWording>): MetricWording => ({
  title: { en: 'Made for a test', zh: '为测试而写' },
  source: cite('a test', 'made there'),
  points: 'x y | z',
  conclude: 'd(x,z) <= d(x,y) + d(y,z)',
  ...rest,
});
const quick = (rest: Partial<MetricWording>) =>
  checkClaim('made/up', metricClaim(words(rest)), { seed: 1, effort: 'quick' });

describe('a claim about a distance', () => {
  it('is an implication like any other, with its axioms by name, kept by the draw', () => {
    const claim = metricClaim(words({ suppose: { near: 'd(x,y) < 1' } }));
    expect(defect(claim)).toBeUndefined();
    expect([claim.kind, Object.keys(claim.assume)]).toEqual(['implication', [...AXIOMS, 'near']]);
    expect(prepare(claim).hypotheses.map((h) => h.constructed)).toEqual([true, true, true, true, false]);
  });

  it('is stated in TeX', () => {
    const tex = (rest: Partial<MetricWording>) => metricClaim(words(rest)).statement.replaceAll(' ', '');
    expect(tex({})).toBe('d(x,z)\\leqd(x,y)+d(y,z)');
    expect(tex({ suppose: { a: 'd(x,y) < 1' }, conclude: 'd(y,x) < 1' })).toBe('d(x,y)<1\\impliesd(y,x)<1');
    expect(tex({ suppose: { a: 'd(x,y) < 1', b: 'd(y,z) < 1' }, conclude: 'd(x,z) < 2' })).toBe(
      'd(x,y)<1,\\d(y,z)<1\\impliesd(x,z)<2',
    );
  });

  it('is run', () => {
    expect(quick({}).verdict).toBe('survived');
    expect(quick({ conclude: 'd(x,z) < d(x,y) + d(y,z)' }).verdict).toBe('refuted');
    expect(
      quick({ suppose: { apart: 'd(x,y) > 0', far: 'd(x,z) > 2 d(x,y)' }, conclude: 'd(y,z) > d(x,y)' }).verdict,
    ).toBe('survived');
  });

  it('uses numbers and constants beside distances', () => {
    const scaled = { numbers: { t: positive }, constants: { c: '1/2' }, conclude: 'c t d(x,y) <= t d(x,y)' };
    const e = quick({ ...scaled, failsIf: { 'c is 2': { constants: { c: 2 } } } });
    expect([e.verdict, e.neighbours[0]!.verdict]).toEqual(['survived', 'refuted']);
  });

  it('is varied in words too', () => {
    const e = quick({
      suppose: { near: 'd(x,y) <= 1', far: 'd(x,z) >= 2' },
      conclude: 'd(y,z) >= 1',
      failsIf: {
        'near is not near': { suppose: { near: 'd(x,y) <= 2' } },
        'the conclusion is stronger': { conclude: 'd(y,z) > 1' },
        'no triangle inequality': { drop: 'triangle inequality' },
        'near may be missing': { drop: 'near' },
      },
      superfluous: {
        nearer: { suppose: { nearer: 'd(x,y) <= 1/2' }, reason: 'that is near' },
        'far is strict': { flip: 'far', reason: 'that is far' },
        ...unused('nonnegativity', 'identity'),
      },
    });
    expect(e.verdict).toBe('survived');
    expect(e.neighbours.map((n) => n.verdict)).toEqual(Array(4).fill('refuted'));
    expect(e.superfluous.map((s) => [s.name, s.verdict])).toEqual([
      ['nearer', 'survived'],
      ['far is strict', 'survived'],
      ['nonnegativity need not hold', 'survived'],
      ['identity need not hold', 'survived'],
    ]);
    expect(e.superfluous.every((s) => s.reason.length > 5)).toBe(true);
  });

  it('may be varied in the numbers it draws', () => {
    const e = quick({
      numbers: { t: positive },
      conclude: 't > 0',
      failsIf: { 't is any': { numbers: { t: positive }, conclude: 't > 1' } },
    });
    expect(e.neighbours[0]!.verdict).toBe('refuted');
  });

  it('that is false as written has its counterexample in distances', () => {
    const counterexample = { d: { 'd(x,y)': 1, 'd(x,z)': 2, 'd(y,z)': 1 } };
    const e = quick({ conclude: 'd(x,z) < 2', counterexample });
    expect([e.expected, e.verdict, e.counterexample!.shrinks >= 0]).toEqual(['false', 'refuted', true]);
  });
});

describe('a name in the words', () => {
  it('that is no number, constant, or distance is a defect', () => {
    expect(() => quick({ conclude: 'd(x,w) < 1' })).toThrow(
      "'d(x,w)' in 'd(x,w) < 1' is no number, constant or distance of the claim's points",
    );
    expect(() => quick({ suppose: { h: 'm < 1' } })).toThrow("'m' in 'm < 1'");
  });

  it('must be in a text that is understood', () => {
    expect(() => metricClaim(words({ conclude: 'd(x,y)' }))).toThrow(SyntaxError);
  });
});
