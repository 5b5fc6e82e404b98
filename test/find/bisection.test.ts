import { describe, expect, test } from 'vitest';
import { bisection, falseBox } from '../../src/find/bisection.ts';
import { interval, intervalRefutation } from '../../src/kernels/interval.ts';
import type { Goal } from '../../src/kernels/kernel.ts';
import { goal } from '../kernels/interval-goals.ts';
import { PROVED } from '../kernels/interval-proofs.ts';

describe('what is found is accepted', () => {
  test.each([
    ['a product', goal({ x: '[0, 1]' }, 'x*(1 - x) <= 1/4')],
    ['tangency at an end', goal({ x: '[0, 1]' }, 'sin(x) <= x')],
    ['tangency at an end that does not belong', goal({ x: '(0, 1]' }, 'log1p(x) < x')],
    ['tangency at a cut that is an integer', goal({ x: '[-1, 1]' }, 'cos(x) >= 1 - x^2/2')],
    ['an unbounded range', goal({ x: '[1, ∞)' }, 'log(x) <= x - 1')],
    ['two variables', goal({ x: '[0, 1]', y: '[0, 1]' }, 'exp(x*y) <= 2 + x*y')],
    ['a hypothesis', goal({ x: '[0, 1]', y: '[0, 1]' }, 'x*y <= 1/2', { 'not near (1, 1)': 'x + y <= 1' })],
  ])('%s', (_, g: Goal) => {
    const certificate = bisection(g, { depth: 12 });
    expect(certificate).toBeDefined();
    expect(interval(g, certificate)).toEqual({ accepted: true, assumes: [] });
  });

  test('with cuts that are given, as in the certificate written by hand', () => {
    const [, , exponential] = Object.values(PROVED);
    const found = bisection(exponential!.goal, { cuts: { x: ['0'] }, orders: [6] });
    expect(found).toEqual({
      by: 'interval',
      boxes: {
        cut: 'x',
        at: ['0'],
        boxes: [
          { order: 6, from: { x: '0' } },
          { order: 6, from: { x: '0' } },
        ],
      },
    });
  });
});

test('of a falsehood nothing is found, to the depth given', () => {
  expect(bisection(goal({ x: '[0, 1]' }, 'x*(1 - x) <= 1/5'), { depth: 8 })).toBeUndefined();
  expect(bisection(goal({ x: '[0, 1]' }, 'x*(1 - x) < 1/4'), { depth: 8 })).toBeUndefined();
});

describe('a box where it is false is found, if there is one', () => {
  test.each([
    ['inside', goal({ x: '[0, 1]' }, 'x*(1 - x) <= 1/5')],
    ['next to an end that does not belong', goal({ x: '(0, 1)' }, 'x <= 31/32')],
    ['where the hypothesis holds', goal({ x: '[0, 1]', y: '[0, 1]' }, 'x*y <= 1/10', { 'below 1': 'x + y <= 1' })],
  ])('%s', (_, g: Goal) => {
    const box = falseBox(g);
    expect(intervalRefutation(g, box)).toEqual({ accepted: true, assumes: [] });
  });

  test('and none if there is none', () => {
    expect(falseBox(goal({ x: '[0, 1]' }, 'x*(1 - x) <= 1/4'), { depth: 10 })).toBeUndefined();
  });
});
