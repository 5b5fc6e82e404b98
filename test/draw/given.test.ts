import { describe, expect, it } from 'vitest';
import { sized, sizeOf } from '../../src/draw/given.ts';
import { integers } from '../../src/draw/integer.ts';

describe('a size', () => {
  const upTo = (n: number) => integers(0, n);

  it('that is a number is used at once', () => {
    expect(sized(4, upTo).most).toBe(4);
  });

  it('that is a name waits for the variable, and gives the same draw again', () => {
    const waiting = sized('n', upTo);
    const four = waiting.given({ n: 4 });
    expect((four as ReturnType<typeof upTo>).most).toBe(4);
    expect(waiting.given({ n: 4, m: 1 })).toBe(four);
    expect(waiting.given({ n: 5 })).not.toBe(four);
  });

  it('must be the name of an integer variable', () => {
    for (const earlier of [{}, { n: 'four' }, { n: null }]) {
      expect(() => sized('n', upTo).given(earlier)).toThrow("the size 'n' is not an integer variable drawn before");
      expect(() => sizeOf('n', earlier)).toThrow(TypeError);
    }
    expect([sizeOf(3, {}), sizeOf('n', { n: 2 })]).toEqual([3, 2]);
  });
});
