import { describe, expect, it } from 'vitest';
import { formulaText } from '../../src/kernels/formula-text.ts';
import { readFormula } from '../../src/kernels/read-formula.ts';

describe('formulas as text', () => {
  it.each([
    'x + y - (z - 1)',
    'x/(y*z)',
    'x/y*z',
    '-(x + y)^2',
    '(x*y)^2',
    'sqrt(1 - x^2)*abs(y)',
    'd(x,y) + d(y,z)',
    'total((x[i] - y[i])^2)',
    'total(total(A[j,i]*x[i]), j)',
    'max(x, min(y, 1/2))',
    'exp(-x) + log1p(y) + pi',
    'x - (-y)',
    '(-2)*x',
  ])('are read as they are written: %s', (text) => {
    expect(formulaText(readFormula(text))).toBe(text);
  });
});
