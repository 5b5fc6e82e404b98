import { describe, expect, it } from 'vitest';
import { only, sameAs } from '../../src/draw/only.ts';
import { real, sqrt } from '../../src/numbers/real.ts';
import { drawn } from './laws.ts';

describe('the one value there is', () => {
  const witness = { x: [real('1/2'), real.double(1e21)], r: sqrt(2), n: 3, name: 'w' };
  const draw = only(witness);

  it('is drawn every time, is the corner, and has nothing simpler', () => {
    expect(new Set(drawn(draw, 20))).toEqual(new Set([witness]));
    expect(draw.corners()).toEqual([witness]);
    expect([...draw.simpler()]).toEqual([]);
  });

  it('stands for any other', () => {
    expect(draw.fit()).toBe(witness);
  });

  it('is known again by what it holds', () => {
    expect(draw.admits({ x: [real('2/4'), real(10n ** 21n)], r: sqrt(2), n: 3, name: 'w' })).toBe(true);
  });

  it('is told from everything else', () => {
    for (const other of [
      { ...witness, n: -3 },
      { ...witness, r: sqrt(3) },
      { ...witness, r: real(2) },
      { ...witness, x: [real('1/2')] },
      { ...witness, x: [real('1/2'), real(1)] },
      { ...witness, x: undefined },
      { ...witness, more: 1 },
      null,
      'w',
    ]) {
      expect(draw.admits(other)).toBe(false);
    }
    expect(only(0).admits(-0)).toBe(false);
  });

  it('may be what stands before', () => {
    expect(drawn(sameAs('g').given({ f: 1, g: witness }) as typeof draw, 3)).toEqual([witness, witness, witness]);
  });
});
