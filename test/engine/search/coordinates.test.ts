import { describe, expect, it } from 'vitest';
import { at, coordinates, moved } from '../../../src/engine/search/coordinates.ts';
import { real } from '../../../src/numbers/real.ts';

const drawn = { n: 2, x: [real(1), real('1/2')], of: { d: real(3), name: 'z' }, sure: true };

describe('the coordinates of a drawn value', () => {
  it('are its Reals and integers, wherever they stand', () => {
    expect(coordinates(drawn).map(({ path, integer, value }) => [path.join('.'), integer, value])).toEqual([
      ['n', true, 2],
      ['x.0', false, 1],
      ['x.1', false, 0.5],
      ['of.d', false, 3],
    ]);
  });

  it('are no more than asked for', () => {
    expect(coordinates(drawn, 2)).toHaveLength(2);
  });

  it('can be moved, one at a time; the rest is shared', () => {
    const [n, , x1] = coordinates(drawn);
    const changed = moved(drawn, x1!, 0.25) as typeof drawn;
    expect(changed.x[1]!.leaf!.toString()).toBe('1/4');
    expect(changed.x[0]).toBe(drawn.x[0]);
    expect(changed.of).toBe(drawn.of);
    expect((moved(drawn, n!, 3.4) as typeof drawn).n).toBe(3);
    expect(drawn.x[1]!.leaf!.toString()).toBe('1/2');
  });

  it('are read back by their paths, where there is a number', () => {
    expect(at(drawn, ['x', 1])).toBe(0.5);
    expect(at(drawn, ['n'])).toBe(2);
    expect(at(drawn, ['x', 7])).toBeUndefined();
    expect(at(drawn, ['of', 'name'])).toBeUndefined();
  });
});
