import { describe, expect, it } from 'vitest';
import { prove } from '../../src/kernels/check.ts';
import { goal } from './goals.ts';

const squares = (terms: object[], more: object = {}) => ({ by: 'squares', terms, ...more });
const proves = (g: ReturnType<typeof goal>, certificate: unknown) => prove(g, certificate).accepted;

describe('the kernel squares', () => {
  it('shows what is a sum of squares', () => {
    expect(proves(goal('x^2 + y^2 >= 2*x*y'), squares([{ square: 'x - y' }]))).toBe(true);
    expect(proves(goal('x^2 + 1 > 0'), squares([{ square: 'x' }, { coefficient: 1 }]))).toBe(true);
    expect(proves(goal('x^2 + y^2 >= 2*x*y + 1'), squares([{ square: 'x - y' }]))).toBe(false);
    expect(proves(goal('x^2 > 0'), squares([{ square: 'x' }]))).toBe(false);
  });

  it('multiplies by hypotheses, and divides by what is positive', () => {
    const positive = { x: 'x > 0', y: 'y > 0' };
    expect(proves(goal('x*y > 0', positive), squares([{ times: ['x', 'y'] }]))).toBe(true);
    const bernoulli = squares([{ square: 'x - 1' }], { factors: ['x'] });
    expect(proves(goal('x + 1/x >= 2', positive), bernoulli)).toBe(false);
    expect(proves(goal('x + 1/x >= 2', positive), squares([{ square: 'x - 1' }]))).toBe(true);
    expect(
      proves(goal('x >= y', { p: 'x > 0', s: 'x^2 >= x*y' }), squares([{ times: ['s'] }], { factors: ['p'] })),
    ).toBe(true);
    expect(
      proves(goal('x >= y', { p: 'x >= 0', s: 'x^2 >= x*y' }), squares([{ times: ['s'] }], { factors: ['p'] })),
    ).toBe(false);
  });

  it('uses equations', () => {
    const unit = { unit: 'x^2 + y^2 = 1' };
    const terms = [{ coefficient: '1/2', square: 'x - y' }];
    expect(proves(goal('2*x*y <= 1', unit), squares([{ square: 'x - y' }], { equations: { unit: '-1' } }))).toBe(true);
    expect(proves(goal('2*x*y <= 1', unit), squares(terms, { equations: { unit: '-1' } }))).toBe(false);
  });

  it('takes no root of a negative number for a square', () => {
    // (√x)² = x is no square where x < 0.
    expect(prove(goal('x >= 0'), squares([{ square: 'sqrt(x)' }]))).toMatchObject({
      accepted: false,
      why: 'a root that the goal does not speak of',
    });
    expect(proves(goal('x + 1 >= 1', { h: 'y = sqrt(x)' }), squares([{ square: 'sqrt(x)' }]))).toBe(true);
    expect(proves(goal('x >= 0'), squares([{ times: ['x*(1/0)'] }]))).toBe(false);
    expect(proves(goal('x >= 0'), squares([{ coefficient: -1, square: 'x' }]))).toBe(false);
    expect(proves(goal('x >= 0', { x: 'x != 0' }), squares([{ times: ['x'] }]))).toBe(false);
  });

  it('proves the inequality of Cauchy and Schwarz in every dimension', () => {
    const [x, y] = ['total(x[i]^2)', 'total(y[i]^2)'];
    const g = goal(`total(x[i]*y[i])^2 <= ${x}*${y}`, { y: `${y} > 0` });
    const lagrange = { times: [`total((x[i]*${y} - y[i]*total(x[i]*y[i]))^2)`] };
    expect(proves(g, squares([lagrange], { factors: ['y'] }))).toBe(true);
    expect(proves(g, squares([lagrange]))).toBe(false);
  });
});
