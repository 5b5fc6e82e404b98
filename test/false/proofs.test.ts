/** Certificates for falsehoods, each by a step that looks like one of proof: all must be rejected. */
import { describe, expect, it } from 'vitest';
import { prove } from '../../src/kernels/check.ts';
import { all, any, goal, iff } from '../kernels/goals.ts';

const linear = (multipliers: object, plus?: unknown) => ({
  by: 'linear',
  multipliers,
  ...(plus === undefined ? {} : { plus }),
});
const squares = (terms: object[], more: object = {}) => ({ by: 'squares', terms, ...more });
const polynomial = (multipliers: object = {}) => ({ by: 'polynomial', multipliers });
const signs = { by: 'signs' };
const chain = (lines: object[], proof: object) => ({ by: 'chain', lines, proof });

describe('a falsehood is not proved', () => {
  it.each<[string, ReturnType<typeof goal>, unknown]>([
    ['by dividing by zero', goal('1 = 2', { x: 'x = 0' }), polynomial({ x: '1/x' })],
    ['by cancelling what may vanish', goal('x^2/x = x'), polynomial()],
    ['by a root of what may be negative', goal('x >= 0'), squares([{ square: 'sqrt(x)' }])],
    ['by a root of a square without its sign', goal('sqrt(x^2) = x'), polynomial()],
    ['by the logarithm of what may be negative', goal('log(x^2) = 2*log(x)'), polynomial()],
    ['by squaring an inequality', goal('x^2 <= y^2', { xy: 'x <= y' }), squares([{ times: ['xy', 'xy'] }])],
    ['by multiplying by a negative number', goal('x <= y', { yx: 'y <= x' }), linear({ yx: -1 })],
    [
      'by a triangle inequality that is not given',
      goal('d(x,z) <= d(x,y) + d(y,z)'),
      linear({ 'triangle inequality: x, y, z': 1 }),
    ],
    ['by symmetry that is not given', goal('d(x,y) = d(y,x)'), polynomial()],
    ['by adding strict inequalities of which none is used', goal('x < x', { a: 'a < b' }), linear({ a: 0 })],
    [
      'by its own name',
      goal('x > 0'),
      chain([{ name: 'conclusion', line: 'x > 0', proof: linear({ conclusion: 1 }) }], linear({ conclusion: 1 })),
    ],
    [
      'by a line that assumes the case before',
      goal('x >= 0'),
      { by: 'cases', on: 'x', proofs: { 'x < 0': linear({ 'x > 0': 1 }), 'x = 0': signs, 'x > 0': signs } },
    ],
    ['by leaving a case out', goal('x >= 0'), { by: 'cases', on: 'x', proofs: { 'x = 0': signs, 'x > 0': signs } }],
    [
      'by cases of a quotient',
      goal('x/x = 1'),
      { by: 'cases', on: 'x', proofs: { 'x < 0': polynomial(), 'x = 0': polynomial(), 'x > 0': polynomial() } },
    ],
    ['by one part of two', goal(all({ a: 'x^2 >= 0', b: 'x >= 0' })), { by: 'parts', parts: { a: signs } }],
    [
      'by the parts of another conclusion',
      goal(all({ a: 'x >= 0' })),
      { by: 'parts', parts: { a: { by: 'parts', parts: {} } } },
    ],
    [
      'by one of several, none of which holds',
      goal(any({ a: 'x > 0', b: 'x < 0' })),
      { by: 'either', part: 'a', proof: linear({ 'not b': 1 }) },
    ],
    [
      'by one direction of two',
      goal(iff('x > 1', 'x > 0')),
      { by: 'iff', forwards: linear({ left: 1 }, 1), backwards: linear({ left: 1 }, 1) },
    ],
    [
      'by a hypothesis that offers a choice',
      goal('x > 0', { h: any({ a: 'x > 0', b: 'y > 0' }) }),
      linear({ 'h: a': 1 }),
    ],
    [
      'by a choice of which one part is shown',
      goal('x > 0', { h: any({ a: 'x > 0', b: 'y > 0' }) }),
      { by: 'cases', on: 'h', proofs: { a: linear({ 'h: a': 1 }) } },
    ],
    [
      'by an equivalence of which no side is known',
      goal('x > 0', { h: iff('x > 0', 'y > 0') }),
      linear({ 'h: left': 1 }),
    ],
    [
      'by rewriting with an inequality',
      goal('y = 2', { h: 'y <= 2' }),
      { by: 'rewrite', equations: ['h'], proof: polynomial() },
    ],
    ['by contradiction without one', goal('x = y'), { by: 'absurd', proof: signs }],
    [
      'by a lemma whose hypotheses fail',
      goal('log(x) <= x - 1'),
      chain([{ name: 'l', lemma: 'log lies below its tangent', with: { x: 'x' }, given: [signs] }], linear({ l: 1 })),
    ],
    [
      'by a lemma for another function',
      goal('exp(x) >= 2 + x'),
      chain([{ name: 'l', lemma: 'exp lies above its tangent', with: { x: 'x' } }], linear({ l: 1 })),
    ],
    ['by a sum of one entry', goal('total(x[i]^2) = x[i]^2'), polynomial()],
    ['by a sum of products as a product of sums', goal('total(x[i]*y[i]) = total(x[i])*total(y[i])'), polynomial()],
    ['by the number of entries as 1', goal('total(1 + x[i]) = 1 + total(x[i])'), polynomial()],
    [
      'by what is assumed of one entry and used of all',
      goal('total(abs(x[i])) = total(x[i])'),
      { by: 'cases', on: 'x[i]', proofs: { 'x[i] < 0': signs, 'x[i] = 0': polynomial(), 'x[i] > 0': polynomial() } },
    ],
    ['by a polynomial that touches zero', goal('(x - 1)^2 > 0'), { by: 'sturm', variable: 'x' }],
    ['by a polynomial whose root is at an end', goal('x > 0', {}, { x: [0, 1] }), { by: 'sturm', variable: 'x' }],
    ['by a double in place of a rational', goal('10*x >= 1', { x: 'x >= 1/10' }), linear({ x: 0.1 * 100 + 1e-9 })],
    ['by a remainder that is tiny', goal('x >= 1/3', { x: 'x >= 3333333/10000000' }), linear({ x: 1 })],
  ])('%s', (_, g, certificate) => {
    const checked = prove(g, certificate);
    expect(checked).toMatchObject({ accepted: false, why: expect.stringMatching(/./) });
  });
});
