import fc, { type Random } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draw, pick } from '../../src/draw/draw.ts';
import { randomOf } from '../../src/engine/random.ts';
import { drawn, share } from './laws.ts';

/** The words of one letter; 'a' and 'b' are corners. */
class Letters extends Draw<string> {
  asked = 0;

  protected override sample(random: Random): string {
    return 'cdefgh'[random.nextInt(0, 5)]!;
  }

  override corners(): readonly string[] {
    this.asked++;
    return ['a', 'b'];
  }

  override *simpler(value: string): Iterable<string> {
    for (const letter of 'abcdefgh') if (letter < value) yield letter;
  }

  override fit(value: unknown): string | undefined {
    return typeof value === 'string' && /^[a-h]$/.test(value) ? value : undefined;
  }
}

describe('a draw', () => {
  it('is a corner one time in four, each as often, and a sample otherwise', () => {
    const letters = drawn(new Letters(), 4_000);
    for (const corner of ['a', 'b']) {
      expect(share(letters, (x) => x === corner)).toBeGreaterThan(0.1);
      expect(share(letters, (x) => x === corner)).toBeLessThan(0.15);
    }
  });

  it('asks for its corners once', () => {
    const letters = new Letters();
    drawn(letters, 100);
    expect(letters.asked).toBe(1);
  });

  it('is a fast-check arbitrary: it runs, shrinks, and maps', () => {
    fc.assert(fc.property(new Letters(), (x) => x.length === 1));
    const run = fc.check(
      fc.property(new Letters(), new Letters(), (x, y) => x < 'd' || y === 'b'),
      { seed: 1 },
    );
    expect(run.failed && run.counterexample).toEqual(['d', 'a']);
    const upper = fc.check(
      fc.property(
        new Letters().map((x) => x.toUpperCase()),
        (x) => x < 'F',
      ),
      { seed: 1 },
    );
    expect(upper.failed && upper.counterexample).toEqual(['F']);
  });

  it('shrinks what was typed in by hand, if it is a member', () => {
    const letters = new Letters();
    expect([...letters.shrink('c')].map((v) => v.value)).toEqual(['a', 'b']);
    expect([letters.canShrinkWithoutContext('c'), letters.canShrinkWithoutContext('z')]).toEqual([true, false]);
    expect([letters.admits('c'), letters.admits('z')]).toEqual([true, false]);
  });
});

describe('a choice by weight', () => {
  it('is made as often as its weight says', () => {
    const random = randomOf('pick');
    const picks = Array.from({ length: 6_000 }, () =>
      pick(random, [
        [1, 'one'],
        [2, 'two'],
        [3, 'three'],
      ]),
    );
    expect(share(picks, (p) => p === 'one')).toBeCloseTo(1 / 6, 1);
    expect(share(picks, (p) => p === 'two')).toBeCloseTo(2 / 6, 1);
    expect(share(picks, (p) => p === 'three')).toBeCloseTo(3 / 6, 1);
  });

  it('needs something to choose from', () => {
    expect(() => pick(randomOf('pick'), [])).toThrow();
  });
});
