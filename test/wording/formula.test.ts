import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import type { Comparison } from '../../src/statement.ts';
import { formulaTex, statementFormula } from '../../src/wording/formula.ts';

const VALUES: Readonly<Record<string, Real>> = {
  x: real(2),
  y: real('1/3'),
  m: real('0.1'),
  'd(x,y)': real(5),
  'd(y,x)': real(7),
};
const lookup = (name: string): Real => {
  const x = VALUES[name];
  if (x === undefined) throw new ReferenceError(name);
  return x;
};
const truth = (text: string): string => decide(statementFormula(text)(lookup));
const value = (text: string): string =>
  `${evaluate((statementFormula(`${text} == 0`)(lookup) as Comparison).left, rationals)}`;

describe('a term', () => {
  it('is read with the usual precedence', () => {
    const found = [
      'x + y * x',
      '(x + y) * 3',
      'x - y - y',
      'x / y / 2',
      '-x + 1',
      '2 x',
      '3 d(x,y) - d(y,x)',
      '((x))',
    ].map(value);
    expect(found).toEqual(['8/3', '7', '4/3', '3', '-1', '4', '8', '2']);
  });

  it('has numbers as they are written, not the doubles near them', () => {
    expect(['0.1', '1e-7', '0.02', '123456789012345', '1.5e3'].map(value)).toEqual([
      '1/10',
      '1/10000000',
      '1/50',
      '123456789012345',
      '1500',
    ]);
    expect(truth('m == 0.1')).toBe('yes');
    expect(truth('0.1 + 0.2 == 0.3')).toBe('yes');
  });

  it('looks up distances by their points, in order', () => {
    expect([value('d(x,y)'), value('d( y , x )')]).toEqual(['5', '7']);
    expect(() => value('d(x,x)')).toThrow('d(x,x)');
  });
});

describe('a statement', () => {
  it('is a comparison of two terms', () => {
    const found = ['x < 2', 'x <= 2', 'x == 2', 'x != 2', 'x >= 2', 'x > 2'].map(truth);
    expect(found).toEqual(['no', 'yes', 'yes', 'no', 'yes', 'no']);
    expect(statementFormula('x <= 2')(lookup)).toMatchObject({ is: 'comparison', relation: '≤' });
  });

  it('has no tolerance', () => {
    expect(truth('1 < 1 + 1e-13')).toBe('yes');
    expect(truth('1 == 1 + 1e-300')).toBe('no');
  });

  it('is joined by and, or, not, and keeps the words of its parts', () => {
    const s = statementFormula('x < 3 and not (y > 1 or x == 7)')(lookup);
    expect(decide(s)).toBe('yes');
    expect(s.is === 'all' && Object.keys(s.parts)).toEqual(['x < 3', 'not (y > 1 or x == 7)']);
    expect(['x < 1 and x < 3', 'x < 1 or x < 3', 'not (x < 1)', '(x < 1)'].map(truth)).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ]);
  });
});

describe('a text that is not understood', () => {
  it.each([
    ['x <', /^cannot read 'x <': /],
    ['x + y', "expected a comparison, found 'x + y'"],
    ['x', "expected a comparison, found 'x'"],
    ['x < y < 2', "expected a comparison, found 'x < y < 2'"],
    ['x xor y', "expected a comparison, found 'x xor y'"],
    ['x^2 < y', "'^' in 'x ^ 2' is not understood here"],
    ['+x < y', "'+' in '+x' is not understood here"],
    ['x! < y', "'!' in 'x!' is not understood here"],
    ['[x] < y', "'[x]' is not understood here"],
    ['"x" < y', 'not a rational number: "x"'],
    ['not x < y', "'not' in 'not x' is not understood here"],
    ['d(x + 1, y) < 2', "expected the name of a point in 'd(x + 1, y)', found 'x + 1'"],
    ['true < y', 'not a rational number: "true"'],
    ['1e400 < y', 'not a rational number: "Infinity"'],
  ])('is refused: %s', (text, message) => {
    const read = () => statementFormula(text);
    expect(read).toThrow(SyntaxError);
    expect(read).toThrow(message);
  });

  it('has more digits than a double keeps', () => {
    for (const digits of [
      '0.12345678901234567',
      '12345678901234567',
      '1.234567890123456e5',
      '9007199254740993',
      '0.1234567890123451',
    ]) {
      expect(() => statementFormula(`x < ${digits}`)).toThrow('a number of more than 15 digits must be a constant');
    }
    for (const digits of [
      '0.0000000000000000001',
      '1000000000000000000000',
      '123456789.012345',
      '0.100000000000000000',
    ]) {
      expect(value(digits)).toBe(`${real(digits).leaf}`);
    }
  });
});

describe('a formula in TeX', () => {
  it('has subscripts, relations, and functions as they stand', () => {
    expect(formulaTex('d(z1,c1) + m <= 2 d(x,y)').replaceAll(' ', '')).toBe('d(z_{1},c_{1})+m\\leq2~d(x,y)');
    expect(formulaTex('x < y and z_i != 0').replaceAll(' ', '')).toBe('x<y\\wedgez_{i}\\neq0');
  });

  it('is refused like the formula', () => {
    expect(() => formulaTex('x <')).toThrow(SyntaxError);
  });
});
