import { describe, expect, it } from 'vitest';
import { comparisonText, formulaText, readComparison, readFormula } from '../../src/kernels/formula-text.ts';

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
    'max(x, min(y, 1/2))',
    'exp(-x) + log1p(y) + pi',
    'x - (-y)',
    '(-2)*x',
  ])('are read as they are written: %s', (text) => {
    expect(formulaText(readFormula(text))).toBe(text);
  });

  it('include comparisons, in either spelling', () => {
    for (const text of ['x <= y', 'x ≤ y']) expect(comparisonText(readComparison(text))).toBe('x ≤ y');
    expect(comparisonText(readComparison('x == 1'))).toBe('x = 1');
    expect(comparisonText(readComparison('x != 1'))).toBe('x ≠ 1');
  });

  it.each([
    '',
    'x +',
    'f(x)',
    'x^y',
    'x^(-1)',
    'x^1.5',
    'x = y',
    '1234567890123456789',
    'x[2]',
    'a.b',
    '"x"',
    'x'.repeat(5000),
  ])('are refused where they are not understood: %s', (text) => {
    expect(() => readFormula(text)).toThrow(SyntaxError);
  });
});
