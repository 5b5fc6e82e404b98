import { describe, expect, it } from 'vitest';
import { among } from '../../src/draw/among.ts';
import { drawn, itIsADraw } from './laws.ts';

describe('one among a few numbers', () => {
  const widths = [128, 256, 512, 768];
  itIsADraw(among(...widths), { member: (v) => widths.includes(v) });

  it('is each of them now and then', () => {
    expect(new Set(drawn(among(...widths), 100))).toEqual(new Set(widths));
  });

  it('is no other', () => {
    expect(among(1, 3).fit(2)).toBe(undefined);
    expect(among(1, 3).fit('1')).toBe(undefined);
  });

  it('is simplest at the front', () => {
    expect([...among('a', 'b', 'c').simpler('c')]).toEqual(['a', 'b']);
  });

  it('needs a value to choose', () => {
    expect(() => among()).toThrow('among: no value was given');
  });
});
