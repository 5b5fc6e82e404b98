import { describe, expect, it } from 'vitest';
import { EProcess, eValue, type MeanRelation, merge, type Trials, verdict } from '../../src/chance/e-process.ts';
import { Stream } from '../../src/chance/stream.ts';
import { oddsRatios } from '../../src/chance/wealth.ts';
import type { Interval } from '../../src/numbers/interval.ts';
import { ONE, real, ZERO } from '../../src/numbers/real.ts';
import { countRuns, justFalse, justTrue, point, tooMany } from './simulate.ts';

const RELATIONS: readonly MeanRelation[] = ['≤', '≥', '='];
const BIT = 2 ** 16;

function states(relation: MeanRelation, blocks: number): Trials[] {
  return Array.from({ length: blocks }, (_, b) => {
    const stream = new Stream(['blocks', relation, b]);
    const process = new EProcess(relation, 1.3);
    for (let n = 0; n < 50; n++) process.record(point(stream.nextUniform()), point(stream.nextUniform()));
    return process.state();
  });
}

describe('the state of a test', () => {
  it('is plain data, the same bytes however blocks are merged', () => {
    for (const relation of RELATIONS) {
      const [a, b, c, d] = states(relation, 4) as [Trials, Trials, Trials, Trials];
      const inOrder = JSON.stringify(merge(merge(merge(a, b), c), d));
      expect(JSON.stringify(merge(merge(d, b), merge(c, a)))).toBe(inOrder);
      expect(JSON.stringify(merge(JSON.parse(JSON.stringify(merge(c, d))), merge(b, a)))).toBe(inOrder);
      expect(merge(a, b).trials).toBe(100);
      const side = relation === '≥' ? 'below' : 'above';
      const impossible = { ...b, [side]: { ...b[side]!, staked: 7, impossible: 3 } };
      expect(merge(a, impossible)[side]).toMatchObject({ staked: a[side]!.staked + 7, impossible: 3 });
      expect(inOrder).not.toBe(JSON.stringify(merge(merge(a, b), c)));
    }
  });

  it('is not merged with that of another test, nor beyond exact sums', () => {
    const state = new EProcess('≤', 2).state();
    expect(() => merge(state, new EProcess('≥', 2).state())).toThrow(RangeError);
    expect(() => merge(state, new EProcess('≤', 3).state())).toThrow(RangeError);
    const endless = { ...state, above: { ...state.above!, defect: Number.MIN_SAFE_INTEGER } };
    expect(merge(state, endless).above!.defect).toBe(Number.MIN_SAFE_INTEGER);
    expect(() => merge(endless, endless)).toThrow(/too many trials/);
  });

  it('is that of single records when events are counted', () => {
    for (const relation of RELATIONS) {
      for (const mu of [
        point(0.3),
        point(0),
        point(1),
        { lo: -1, hi: -0.5 },
        { lo: 1.5, hi: 2 },
        { lo: 0.2, hi: 1.1 },
        { lo: 0.2, hi: 0.7 },
      ]) {
        const [one, many] = [new EProcess(relation, 2), new EProcess(relation, 2)];
        for (let i = 0; i < 30; i++) one.record(i < 11 ? ONE : ZERO, mu);
        many.count(11, 30, mu);
        many.count(0, 0, mu);
        const [a, b] = [one.state(), many.state()];
        expect(b.trials).toBe(30);
        for (const side of ['above', 'below'] as const) {
          expect(b[side]?.staked).toBe(a[side]?.staked);
          expect(b[side]?.impossible).toBe(a[side]?.impossible);
          expect(Math.abs((b[side]?.defect ?? 0) - (a[side]?.defect ?? 0))).toBeLessThanOrEqual(1);
          a[side]?.claim.forEach((units, k) => {
            expect(Math.abs(units - b[side]!.claim[k]!)).toBeLessThanOrEqual(1);
          });
        }
      }
    }
  });

  it('takes of enclosures the ends that are safe', () => {
    const y = { lo: 0.2, hi: 0.7 };
    const mu = { lo: 0.3, hi: 0.6 };
    const once = (relation: MeanRelation, outcome: Interval, mean: Interval) => {
      const process = new EProcess(relation, 1.5);
      process.record(outcome, mean);
      return process.state();
    };
    for (const relation of RELATIONS) {
      const state = once(relation, y, mu);
      expect(state.above?.claim).toEqual(once(relation, point(y.lo), point(mu.hi)).above?.claim);
      expect(state.above?.defect).toEqual(once(relation, point(y.hi), point(mu.lo)).above?.defect);
      expect(state.below?.claim).toEqual(once(relation, point(y.hi), point(mu.lo)).below?.claim);
      expect(state.below?.defect).toEqual(once(relation, point(y.lo), point(mu.hi)).below?.defect);
      for (const [wide, tight] of [
        [
          { lo: -0.1, hi: 0.7 },
          { lo: 0, hi: 0.7 },
        ],
        [
          { lo: 0.2, hi: 1.1 },
          { lo: 0.2, hi: 1 },
        ],
      ] as const)
        expect(once(relation, wide, mu)).toEqual(once(relation, tight, mu));
    }
  });

  it('reads ≥ as ≤ of what is left to 1', () => {
    const stream = new Stream(['mirror']);
    const [atMost, atLeast, equal] = [new EProcess('≤', 1.5), new EProcess('≥', 1.5), new EProcess('=', 1.5)];
    for (let n = 0; n < 100; n++) {
      const y = stream.nextBelow(1025) / 1024;
      const mu = stream.nextBelow(1025) / 1024;
      atMost.record(point(y), point(mu));
      atLeast.record(point(1 - y), point(1 - mu));
      equal.record(point(y), point(mu));
    }
    expect(atLeast.state().below).toEqual(atMost.state().above);
    expect(equal.state().above).toEqual(atMost.state().above);
    expect(atMost.state()).not.toHaveProperty('below');
    expect(atLeast.state()).not.toHaveProperty('above');
  });

  it('ignores means that claim nothing', () => {
    const process = new EProcess('≤', 2);
    process.record(ZERO, real(2));
    process.record(ONE, real(1));
    process.count(3, 10, { lo: 0.5, hi: Infinity });
    expect(process.state()).toEqual({ ...new EProcess('≤', 2).state(), trials: 12 });
  });

  it('has no outcomes outside [0, 1], no means that are no numbers, no odd defects', () => {
    const process = new EProcess('=', 2);
    for (const y of [point(1.1), point(-0.1), { lo: 1, hi: 0 }, point(Number.NaN)])
      expect(() => process.record(y, point(0.5))).toThrow(/not in \[0, 1\]/);
    process.record({ lo: -1e-17, hi: 1e-17 }, point(0.5));
    expect(() => process.record(ONE, point(Number.NaN))).toThrow(/expected a mean/);
    for (const [k, n] of [
      [2, 1],
      [-1, 1],
      [0.5, 1],
      [0, Infinity],
    ] as const)
      expect(() => process.count(k, n, point(0.5))).toThrow(/trials/);
    for (const defect of [1, 0.5, 2 ** 49, Number.NaN]) expect(() => new EProcess('≤', defect)).toThrow(/odds ratio/);
  });

  it('can be estimated', () => {
    const stream = new Stream(['estimate']);
    for (const relation of RELATIONS) {
      const process = new EProcess(relation, 2);
      for (let n = 0; n < 20; n++) process.record(point(stream.nextUniform()), point(0.5));
      const { claim, defect } = process.estimate();
      const state = process.state();
      const bits = Math.min(...[state.above, state.below].map((side) => side?.defect ?? Infinity)) / BIT;
      expect(claim / eValue(state)).toBeCloseTo(1, 3);
      expect(defect / 2 ** bits).toBeCloseTo(1, 3);
    }
  });
});

describe('a verdict', () => {
  const others = oddsRatios(4).slice(1);
  const gains = (bits: number, defectBits: number) => ({
    staked: 1,
    impossible: 0,
    claim: [bits * BIT, ...others.map(() => -1e9)],
    defect: defectBits * BIT,
  });

  it('refutes when half the capital of the bet at the defect is 1/α, a quarter for =', () => {
    const state: Trials = { relation: '≤', defect: 4, trials: 1, above: gains(11, 0) };
    expect(eValue(state)).toBe(2 ** 10);
    expect(verdict(state, 2 ** -10, 2 ** -20)).toBe('refuted');
    expect(verdict(state, 2 ** -10 * (1 - 2 ** -53), 2 ** -20)).toBe('open');
    const equal: Trials = { relation: '=', defect: 4, trials: 1, above: gains(-900, 0), below: gains(12, 0) };
    expect(verdict(equal, 2 ** -10, 2 ** -20)).toBe('refuted');
    expect(verdict(equal, 2 ** -10 * (1 - 2 ** -53), 2 ** -20)).toBe('open');
  });

  it('has the other half spread evenly', () => {
    for (const k of others.keys()) {
      const claim = [-1e9, ...others.map((_, i) => (i === k ? 10 * BIT : -1e9))];
      const state: Trials = { relation: '≤', defect: 4, trials: 1, above: { ...gains(0, 0), claim } };
      expect(eValue(state) / (2 ** 10 / (2 * others.length))).toBeCloseTo(1, 12);
    }
  });

  it('passes when the capital against the defect is 1/β, on both sides of =', () => {
    const state: Trials = { relation: '≥', defect: 4, trials: 1, below: gains(-9, 20) };
    expect(verdict(state, 1e-12, 2 ** -20)).toBe('passed');
    expect(verdict(state, 1e-12, 2 ** -20 * (1 - 2 ** -53))).toBe('open');
    const equal: Trials = { relation: '=', defect: 4, trials: 1, above: gains(0, 20), below: gains(0, 21) };
    expect(verdict(equal, 1e-12, 2 ** -20)).toBe('passed');
    expect(verdict({ ...equal, below: gains(0, 19) }, 1e-12, 2 ** -20)).toBe('open');
  });

  it('is that of a refutation when the claim and its defect are both false', () => {
    const between = new EProcess('≤', 9);
    for (let n = 0; n < 200; n++) between.record(real('0.6'), real('0.5'));
    expect(verdict(between.state(), 1e-12, 1e-6)).toBe('refuted');
    expect(verdict(between.state(), 1e-300, 1e-6)).toBe('passed');
  });

  it('needs no statistics where the impossible happens', () => {
    const cases: [MeanRelation, Interval, Interval, boolean][] = [
      ['≤', ZERO, ONE, true],
      ['≤', point(-1), ZERO, true],
      ['=', ONE, ZERO, true],
      ['=', ZERO, point(1e-300), true],
      ['=', point(1.5), ONE, true],
      ['≥', ONE, point(1 - 2 ** -53), true],
      ['≥', point(1.5), ONE, true],
      ['≤', ZERO, ZERO, false],
      ['≤', ZERO, { lo: 0, hi: 1 }, false],
      ['≤', { lo: 0, hi: 1e-300 }, ONE, false],
      ['≥', ZERO, ZERO, false],
      ['≥', ONE, ONE, false],
      ['≥', ONE, { lo: 0, hi: 1 }, false],
      ['=', ONE, ONE, false],
      ['=', { lo: 1 - 2 ** -53, hi: 1 }, ZERO, false],
      ['≤', point(1.5), ONE, false],
    ];
    for (const [relation, mu, y, impossible] of cases) {
      const process = new EProcess(relation, 2);
      process.record(y, mu);
      expect([relation, mu.lo, y.lo, verdict(process.state(), 1e-12, 1e-6)]).toEqual([
        relation,
        mu.lo,
        y.lo,
        impossible ? 'refuted' : 'open',
      ]);
    }
  });

  it('is never a pass where nothing could have been seen', () => {
    for (const [relation, mu] of [
      ['≤', ZERO],
      ['≤', ONE],
      ['≥', ZERO],
      ['≥', ONE],
      ['=', ZERO],
      ['=', ONE],
    ] as const) {
      const process = new EProcess(relation, 2);
      const certain = mu === ONE;
      process.count(certain ? 10_000 : 0, 10_000, mu);
      expect(verdict(process.state(), 1e-12, 1e-6)).toBe('open');
    }
  });
});

describe('whoever chooses means and laws, and looks after every trial', () => {
  const choices: readonly (readonly [string, string])[] = [
    ['a half', 'an event'],
    ['one in twenty', 'an event'],
    ['any mean', 'uniform'],
    ['aiming with events', 'an event'],
    ['aiming with failures', 'an event'],
    ['lotteries of all sizes', 'two values'],
  ];
  const sizes = { defect: 3, runs: 500, length: 150, level: 0.2 };

  it('refutes a true claim no more often than α', () => {
    for (const relation of RELATIONS) {
      for (const [means, law] of choices) {
        const strategy = justTrue(relation, sizes.defect, means, law);
        const refuted = countRuns('refuted', { ...sizes, relation, strategy, key: ['α', relation, means, law] });
        expect([relation, means, law, refuted, tooMany(refuted, sizes.runs, sizes.level)]).toEqual([
          relation,
          means,
          law,
          refuted,
          false,
        ]);
      }
    }
  });

  it('passes a claim with the defect no more often than β', () => {
    for (const relation of RELATIONS) {
      for (const [means, law] of choices) {
        const strategy = justFalse(relation, sizes.defect, means, law);
        const passed = countRuns('passed', { ...sizes, relation, strategy, key: ['β', relation, means, law] });
        expect([relation, means, law, passed, tooMany(passed, sizes.runs, sizes.level)]).toEqual([
          relation,
          means,
          law,
          passed,
          false,
        ]);
      }
    }
  });

  it('succeeds so often that half the threshold would be noticed', () => {
    const common = { ...sizes, runs: 2000, relation: '≥' } as const;
    const aimed = (decision: 'refuted' | 'passed') =>
      countRuns(decision, {
        ...common,
        strategy:
          decision === 'refuted'
            ? justTrue('≥', sizes.defect, 'aiming with events', 'an event')
            : justFalse('≥', sizes.defect, 'aiming with failures', 'an event'),
        key: ['sharp', decision],
      });
    expect(tooMany(aimed('refuted'), common.runs, sizes.level / 2)).toBe(true);
    expect(tooMany(aimed('passed'), common.runs, sizes.level / 2)).toBe(true);
  });
});
