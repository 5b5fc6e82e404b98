import { describe, expect, it } from 'vitest';
import { SHARE } from '../../src/chance/budget.ts';
import { Stream } from '../../src/chance/stream.ts';
import { integers } from '../../src/draw/integer.ts';
import { defect, unvariedNames } from '../../src/engine/validate.ts';
import { vary } from '../../src/engine/variation.ts';
import { ONE, type Real, real } from '../../src/numbers/real.ts';
import { atMost, type Comparison, equal } from '../../src/statement.ts';
import { expectation, probability } from '../../src/wording/chance.ts';
import { ABOUT, coin, isOne } from '../engine/made.ts';

const written = {
  ...ABOUT,
  constants: { p: '1/2' },
  forAll: { n: integers(2, 9) },
  sample: ({ n }: { n: number }) => coin(1, n),
  event: isOne,
  conclude: ({ P }: any, { p }: any) => atMost(P, p),
};

describe('a claim of probability', () => {
  it('is a claim like any other, with what is sampled beside it', () => {
    const claim = probability(written);
    expect(defect(claim)).toBeUndefined();
    expect(claim).toMatchObject({ kind: 'probability', superfluous: {}, failsIf: {}, tight: false });
    expect(Object.keys(claim).filter((k) => ['sample', 'event', 'detects', 'share'].includes(k))).toEqual([]);
    const { symbol, range, detects, share, sample, outcome } = claim.chance!;
    expect([symbol, ...range.map((x) => x.toNumber())]).toEqual(['P', 0, 1]);
    expect([detects, share]).toEqual([{ quick: 2, normal: 1.25, deep: 1.1 }, SHARE]);
    expect(sample({ n: 1 }, claim.constants).sample(new Stream(['a test']))).toBe(1);
    expect(outcome(1, { n: 1 }, claim.constants)).toEqual(isOne(1));
  });

  it('says what it detects, where it does not leave that to the effort, and what it takes of the budget', () => {
    const { detects, share } = probability({ ...written, detects: { normal: 1.5 }, share: '1e-10' }).chance!;
    expect([detects, share]).toEqual([{ quick: 2, normal: 1.5, deep: 1.1 }, '1e-10']);
  });

  it('concludes about P, and moves its constants', () => {
    const claim = vary(probability(written), { constants: { p: '1/3' } });
    const { left, right } = claim.conclude({ P: real('1/4'), n: 2 }, claim.constants) as Comparison;
    expect([left, right].map((x) => String(x.leaf))).toEqual(['1/4', '1/3']);
    expect(unvariedNames(probability(written))).toEqual(['p']);
  });
});

describe('a variation', () => {
  const claim = probability({
    ...written,
    failsIf: {
      'another coin': { sample: () => coin(1, 1) },
      'another event': { event: (x) => equal(x, 0) },
      'another bound': { constants: { p: '1/4' } },
    },
    superfluous: { 'a smaller coin': { sample: () => coin(0, 1), reason: 'it never shows' } },
  });
  const varied = (name: string) => vary(claim, { ...claim.failsIf, ...claim.superfluous }[name]!);

  it('changes what is sampled, or what is looked at, and leaves the rest', () => {
    expect(defect(claim)).toBeUndefined();
    const sampled = (name: string) =>
      varied(name)
        .chance!.sample({ n: 9 }, claim.constants)
        .sample(new Stream(['a test']));
    expect([sampled('another coin'), sampled('a smaller coin')]).toEqual([1, 0]);
    expect(varied('another coin').chance!.outcome).toBe(claim.chance!.outcome);
    expect(varied('another event').chance!.outcome(0, { n: 2 }, {})).toEqual(equal(0, 0));
    expect(varied('another event').chance!.sample).toBe(claim.chance!.sample);
    expect(varied('another coin').chance).toMatchObject({ symbol: 'P', share: SHARE, detects: { quick: 2 } });
  });

  it('that changes neither leaves them both', () => {
    expect(claim.failsIf['another bound']).toEqual({ constants: { p: '1/4' } });
    expect(varied('another bound').chance).toEqual(claim.chance);
    expect(claim.superfluous['a smaller coin']).toMatchObject({ reason: 'it never shows' });
  });
});

describe('a claim of expectation', () => {
  const expected = {
    ...ABOUT,
    forAll: {},
    sample: () => coin(1, 2),
    variable: (x: number) => ONE.plus(x),
    conclude: ({ E }: any) => equal(E, '3/2'),
  };

  it('names the ends between which the variable lies', () => {
    const claim = expectation({
      ...expected,
      bounded: [1, '5/2'],
      failsIf: { 'another variable': { variable: (x) => real(x) } },
    });
    expect(defect(claim)).toBeUndefined();
    expect([claim.kind, claim.chance!.symbol, ...claim.chance!.range.map((x) => String(x.leaf))]).toEqual([
      'expectation',
      'E',
      '1',
      '5/2',
    ]);
    expect((claim.chance!.outcome(1, {}, {}) as Real).toNumber()).toBe(2);
    expect((vary(claim, claim.failsIf['another variable']!).chance!.outcome(1, {}, {}) as Real).toNumber()).toBe(1);
  });

  it('cannot name them backwards: the relation would be the opposite one', () => {
    expect(() => expectation({ ...expected, bounded: [2, 1] })).toThrow(
      'bounded: expected [least, most], found [2, 1]',
    );
    expect(() => expectation({ ...expected, bounded: [1, 1] })).toThrow(RangeError);
  });
});
