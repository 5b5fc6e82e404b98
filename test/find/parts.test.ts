import { describe, expect, it } from 'vitest';
import suffChain from '../../properties/margin-softmax/suff-chain.ts';
import { trace } from '../../src/engine/trace.ts';
import { vary } from '../../src/engine/variation.ts';
import { find } from '../../src/find/parts.ts';
import { prove } from '../../src/kernels/check.ts';
import { all, goal, iff } from '../kernels/goals.ts';

describe('finding certificates', () => {
  it('finds Farkas multipliers among the axioms of a metric space', () => {
    const claim = trace(suffChain);
    const found = find(claim);
    expect(found).toEqual({
      by: 'linear',
      multipliers: {
        margin: '1',
        'symmetry: c1, z3': '-1',
        'triangle inequality: z1, c1, z3': '1',
        'triangle inequality: z1, z2, c2': '1',
      },
    });
    expect(prove(claim, found).accepted).toBe(true);
  });

  it('finds none for a false neighbour', () => {
    for (const [name, v] of Object.entries(suffChain.failsIf))
      expect([name, find(trace(vary(suffChain, v)))]).toEqual([name, undefined]);
  });

  it('goes through the parts of a conclusion', () => {
    const g = goal(all({ square: 'x^2 >= 0', both: iff('x > y', 'x - y > 0'), third: '3*y < 1' }), { y: 'y < 1/3' });
    const found = find(g);
    expect(found).toMatchObject({
      by: 'parts',
      parts: { square: { by: 'signs' }, both: { by: 'iff' }, third: { multipliers: { y: '3' } } },
    });
    expect(prove(g, found).accepted).toBe(true);
    expect(find(goal(all({ square: 'x^2 >= 0', no: 'x >= 0' })))).toBeUndefined();
  });

  it('tells equations, strict and weak inequalities apart', () => {
    expect(find(goal('x = 1', { a: 'x <= 1' }))).toBeUndefined();
    expect(find(goal('x < 1', { a: 'x <= 1' }))).toBeUndefined();
    expect(find(goal('x != 1', { a: 'x < 1' }))).toBeDefined();
    expect(find(goal('x = 3', { a: '2*x + y = 6 + y' }))).toBeDefined();
  });
});
