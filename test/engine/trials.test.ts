import type { Random } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EProcess, eValue } from '../../src/chance/e-process.ts';
import { information } from '../../src/chance/power.ts';
import type { Claim } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { prepare } from '../../src/engine/case.ts';
import { runTrials, sizeOfBlock } from '../../src/engine/trials.ts';
import { ClaimDefect } from '../../src/engine/validate.ts';
import { Undecided } from '../../src/numbers/arithmetic.ts';
import { ONE, type Real, real } from '../../src/numbers/real.ts';
import { atLeast, atMost, equal, moreThan, type Statement } from '../../src/statement.ts';
import { expectation, probability } from '../../src/wording/chance.ts';
import { ABOUT, coin, isOne, noValue } from './made.ts';

const KEY = [1, 'made/up', ''];
const ready = (claim: Claim) => ({ ...prepare(claim), chance: claim.chance! });

/** P(1) ≤ 1/k for a coin that shows 1 with probability 1/k, k = 2, …, 9. */
const fair = {
  ...ABOUT,
  forAll: { k: integers(2, 9) },
  sample: ({ k }: { k: number }) => coin(1, k),
  event: isOne,
  conclude: ({ P, k }: { P: Real; k: number }) => atMost(P, ONE.over(k)),
};
const about = (outcome: Partial<typeof fair> | object) => ready(probability({ ...fair, ...outcome }));
const mean = {
  ...ABOUT,
  forAll: {},
  sample: () => coin(1, 2),
  variable: (x: number): any => real(x),
  bounded: [0, 1] as const,
  conclude: ({ E }: { E: Real }): Statement => atMost(E, '1/2'),
};
const block = (p: ReturnType<typeof ready>, b = 2, key: readonly (string | number)[] = KEY) => runTrials(p, 2, key, b);

/** The same, with a note of the parameters of every set, in their order. */
function noting(p: ReturnType<typeof ready>): { p: ReturnType<typeof ready>; seen: number[] } {
  const seen: number[] = [];
  const { sample } = p.chance;
  const noted = (drawn: any, constants: any) => {
    seen.push(drawn.k);
    return sample(drawn, constants);
  };
  return { p: { ...p, chance: { ...p.chance, sample: noted } }, seen };
}

function sets(outcome: object, b: number, key?: readonly (string | number)[]): number[] {
  const { p, seen } = noting(about(outcome));
  block(p, b, key);
  return seen;
}

function thrown(work: () => unknown): [string, string] | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof ClaimDefect) return [error.field, error.message];
    throw error;
  }
  return undefined;
}

describe('a block of trials', () => {
  it.each([
    ['parameters', {}],
    ['outcomes', { forAll: { k: integers(4, 4) } }],
  ])('is a pure function of its key: %s', (_, changes) => {
    const bytes = (b: number, key = KEY) => JSON.stringify(block(about(changes), b, key));
    const eighth = bytes(8);
    for (const b of [0, 1, 7]) bytes(b);
    expect(bytes(8)).toBe(eighth);
    const others = [
      [2, 'made/up', ''],
      [1, 'made/otherwise', ''],
      [1, 'made/up', 'varied'],
    ].map((key) => bytes(8, key));
    expect(new Set([eighth, bytes(7), bytes(9), ...others]).size).toBe(6);
  });

  it('has twice as many trials as the one before, up to a limit', () => {
    expect([0, 1, 2, 5, 6, 7, 100].map(sizeOfBlock)).toEqual([64, 128, 256, 2048, 4096, 4096, 4096]);
    for (const b of [0, 3]) expect(block(about({}), b).state!.trials).toBe(sizeOfBlock(b));
  });

  it('adds up what was observed, what was claimed, and how much that tells', () => {
    const p = about({ forAll: { k: integers(4, 4) } });
    const { state, observed, claimed, information: informed } = block(p);
    const happened = observed;
    const process = new EProcess('≤', 2);
    for (let i = 0; i < 256; i++) process.record({ lo: i < happened ? 1 : 0, hi: i < happened ? 1 : 0 }, ONE.over(4));
    expect(eValue(state!) / eValue(process.state())).toBeCloseTo(1, 3);
    expect(claimed).toBe(64);
    expect(informed / (256 * information('≤', 1 / 4, 2))).toBeCloseTo(1, 12);
    const scaled = block(ready(expectation({ ...mean, bounded: [-1, 3], conclude: ({ E }) => atMost(E, 1) })));
    expect(scaled.claimed).toBe(256);
    expect(scaled.observed).toBeLessThan(256);
    expect(scaled.information / (256 * information('≤', 1 / 2, 2))).toBeCloseTo(1, 12);
  });

  it('samples at the parameters it is given, and at no others', () => {
    const { p, seen } = noting(about({}));
    for (const b of [0, 1, 2]) runTrials(p, 2, KEY, b, { k: 7 });
    expect(seen).toEqual(new Array(24).fill(7));
  });
});

describe('the parameters of a block', () => {
  it('meet the hypotheses; those that do not are counted, by the one that is missed', () => {
    const assume = {
      'not too small': ({ k }: { k: number }) => moreThan(k, 3),
      odd: ({ k }: { k: number }) => equal(k % 2, 1),
    };
    expect([...new Set(sets({ assume }, 2))].every((k) => k > 3 && k % 2 === 1)).toBe(true);
    const { met, missed, discarded } = block(about({ assume }));
    expect(missed.every((n) => n > 0)).toBe(true);
    expect(discarded).toBe(missed[0]! + missed[1]!);
    expect([met[0]! - missed[1]!, met[1]! <= 8]).toEqual([met[1], true]);
  });

  it('are none where none meet them: nothing is sampled', () => {
    const none = block(about({ assume: { impossible: ({ k }: any) => moreThan(k, 9) } }));
    expect(none).toMatchObject({ state: undefined, information: 0, met: [0], missed: [800], discarded: 800 });
  });

  it('are not those of which it is unknown whether they meet them', () => {
    const unknown = () => {
      throw new Undecided('not known');
    };
    expect(block(about({ assume: { unknown } }))).toMatchObject({ state: undefined, missed: [800] });
  });

  it('cannot miss what the draws are said to guarantee', () => {
    const assume = { 'k > 9': { holds: ({ k }: { k: number }) => moreThan(k, 9), without: {} } };
    expect(thrown(() => block(about({ assume })))).toEqual([
      'forAll',
      "drawn parameters miss 'k > 9', which the draws are said to guarantee",
    ]);
  });

  it('concentrate where the claim is false', () => {
    const oneIsLoaded = { sample: ({ k }: { k: number }) => (k === 9 ? coin(1, 1) : coin(1, k)) };
    let [loaded, after, drawn] = [0, 0, 0];
    for (let seed = 0; seed < 200; seed++) {
      const seen = sets(oneIsLoaded, 3, [seed, 'made/up', '']);
      drawn += sets({}, 3, [seed, 'made/up', '']).filter((k) => k === 9).length;
      const first = seen.indexOf(9);
      if (first < 0) continue;
      loaded += seen.slice(first + 1).filter((k) => k === 9).length;
      after += seen.length - first - 1;
    }
    expect(after).toBeGreaterThan(50);
    expect(loaded / after).toBeGreaterThan(0.4);
    expect(drawn / (200 * 8)).toBeLessThan(0.2);
  });

  it('are drawn anew as long as nothing is won', () => {
    const p = about({ sample: () => coin(0, 1) });
    let drawn = 0;
    const generate = (random: Random) => {
      drawn++;
      return p.draw.generate(random);
    };
    const draw = { generate } as unknown as typeof p.draw;
    block({ ...p, draw });
    expect(drawn).toBe(8);
  });
});

describe('an outcome that is not known', () => {
  const open = (): never => {
    throw new Undecided('not known');
  };

  it('of an event counts for neither side, whether it is undecided or has no value', () => {
    for (const event of [open, () => atMost(noValue(ONE), 1), () => atMost(ONE.over(0), 1)]) {
      for (const conclude of [fair.conclude, ({ P, k }: any) => atLeast(P, ONE.over(k))]) {
        const { state, observed } = block(about({ event, conclude }));
        const { claim, defect } = (state!.above ?? state!.below)!;
        expect([state!.trials, observed]).toEqual([256, 0]);
        expect(Math.max(...claim, defect)).toBeLessThan(0);
      }
    }
  });

  it('leaves the others as they are', () => {
    const sometimes = (x: number) => (x < 2 ? isOne(x) : open());
    const three = (stream: any) => Math.min(2, stream.nextBelow(4));
    const p = { forAll: { k: integers(4, 4) }, sample: () => ({ sample: three }) };
    const { state, observed } = block(about({ ...p, event: sometimes }));
    const undecided = block(about({ ...p, event: (x: number) => equal(x, 2) })).observed;
    const process = new EProcess('≤', 2);
    process.count(observed, 256 - undecided, ONE.over(4));
    for (let i = 0; i < undecided; i++) process.record({ lo: 0, hi: 1 }, ONE.over(4));
    expect([observed > 30, undecided > 90]).toEqual([true, true]);
    expect(eValue(state!) / eValue(process.state())).toBeCloseTo(1, 3);
  });

  it('of a variable counts for neither side', () => {
    for (const conclude of [mean.conclude, ({ E }: { E: Real }) => atLeast(E, '1/2')]) {
      const { state } = block(ready(expectation({ ...mean, variable: open, conclude })));
      const { claim, defect } = (state!.above ?? state!.below)!;
      expect(Math.max(...claim, defect)).toBeLessThan(0);
    }
  });
});

describe('the conclusion', () => {
  it('that compares in two ways is a defect', () => {
    const conclude = ({ P, k }: any) => (k === 2 ? atLeast(P, '1/2') : atMost(P, ONE.over(k)));
    expect(thrown(() => block(about({ conclude })))).toEqual([
      'conclude',
      expect.stringMatching(/^compares by [≤≥] and by [≤≥]$/),
    ]);
  });
});

describe('what is sampled', () => {
  it.each<[string, (d: any) => any, string]>([
    ['no sampler', () => 3, 'returned no sampler; expected one such as normal(0, 1) or vector(n, law)'],
    ['nothing', () => undefined, 'returned no sampler'],
    ['an error', () => (undefined as any).nothing, 'threw Cannot read properties of undefined'],
  ])('that is %s is a defect', (_, sample, message) => {
    expect(thrown(() => block(about({ sample })))).toEqual(['sample', expect.stringContaining(message)]);
  });

  it.each<[string, () => any, string]>([
    ['leaves its bounds', () => real(2), 'is 2, out of its bounds'],
    ['is no Real', () => 0.5, 'returned 0.5; expected a Real'],
    ['has no value', () => ONE.over(0), 'threw division by zero'],
  ])('a variable that %s is a defect', (_, variable, message) => {
    expect(thrown(() => block(ready(expectation({ ...mean, variable }))))).toEqual(['variable', message]);
  });

  it('an event that is no comparison is a defect', () => {
    expect(thrown(() => block(about({ event: () => true })))).toEqual([
      'event',
      expect.stringMatching(/^returned true; /),
    ]);
  });
});
