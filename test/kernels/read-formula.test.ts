import { describe, expect, it } from 'vitest';
import { comparisonText, formulaText } from '../../src/kernels/formula-text.ts';
import { readComparison, readFormula } from '../../src/kernels/read-formula.ts';

const rewritten = (text: string) => formulaText(readFormula(text));

describe('formulas read from text', () => {
  it.each([
    ['1 - 2 - x', '1 - 2 - x'],
    ['x - y*z + 1', 'x - y*z + 1'],
    ['x/y/z', 'x/y/z'],
    ['-x^2', '-x^2'],
    ['(-x)^2', '(-x)^2'],
    ['2*-x − y', '2*(-x) - y'],
    ['--x', '-(-x)'],
    ['-2^2', '-(2^2)'],
    ['3/6', '1/2'],
    ['1/0', '1/0'],
    ['0.25*x + 1e-3', '1/4*x + 1/1000'],
    ['12345678901234567890.5', '24691357802469135781/2'],
    [' d( z1 , c1 ) ', 'd(z1,c1)'],
    ['ω_1*p_2[i]', 'ω_1*p_2[i]'],
  ])('%s is %s', (text, meaning) => {
    expect(rewritten(text)).toBe(rewritten(meaning));
    expect(rewritten(rewritten(text))).toBe(rewritten(text));
  });

  it('bind as usual', () => {
    expect(readFormula('a - b - c')).toMatchObject({ op: 'sub', left: { op: 'sub' }, right: { name: 'c' } });
    expect(readFormula('a + b*c')).toMatchObject({ op: 'add', right: { op: 'mul' } });
    expect(readFormula('-x^2')).toMatchObject({ op: 'neg', of: { op: 'mul' } });
    expect(readFormula('-x*y')).toMatchObject({ op: 'mul', left: { op: 'neg' } });
  });

  it('include comparisons, in either spelling', () => {
    for (const text of ['x <= y', 'x ≤ y']) expect(comparisonText(readComparison(text))).toBe('x ≤ y');
    expect(comparisonText(readComparison('x == 1'))).toBe('x = 1');
    expect(comparisonText(readComparison('x != 1'))).toBe('x ≠ 1');
    expect(() => readComparison('x + y')).toThrow("cannot read 'x + y': it is no comparison");
    expect(() => readComparison('x < y < z')).toThrow("'<' is not expected");
  });

  it.each([
    '',
    'x +',
    'f(x)',
    'sqrt(x, y)',
    'min(x)',
    'x y',
    '2x',
    'x^y',
    'x^(-1)',
    'x^1.5',
    'x^65',
    'x = y',
    '(x',
    'x)',
    'x[2]',
    'x[l]',
    'total(x, y)',
    'a.b',
    '"x"',
    'x'.repeat(5000),
    `${'('.repeat(3000)}x`,
  ])('are refused where they are not understood: %s', (text) => {
    expect(() => readFormula(text)).toThrow(SyntaxError);
  });
});
