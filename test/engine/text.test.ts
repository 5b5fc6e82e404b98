import { describe, expect, it } from 'vitest';
import { failingLines, statementLines, valueText } from '../../src/engine/text.ts';
import { tableOf } from '../../src/models/metric.ts';
import { acos, exp, max, ONE, PI, type Real, real, sqrt, variable } from '../../src/numbers/real.ts';
import { all, any, atMost, equal, iff, lessThan, not } from '../../src/statement.ts';
import { noValue } from './made.ts';

const text = (xs: unknown[]): string[] => xs.map(valueText);

describe('a drawn value', () => {
  it('is written exactly when it is a rational or the root of one', () => {
    expect(text([real(3), real(-3), real('3/5'), real('-3/5'), sqrt(2), sqrt('1/2')])).toEqual([
      '3',
      '−3',
      '3/5',
      '−3/5',
      '√(2)',
      '√(1/2)',
    ]);
  });

  it('is written as the double it is, when the fraction would be long', () => {
    expect(text([real.double(0.1), real.double(-0.1), real.double(0.5), real('0.1')])).toEqual([
      'double(0.1)',
      'double(−0.1)',
      '1/2',
      '1/10',
    ]);
    expect(valueText(real(`1/${3n ** 60n}`))).toBe(`1/${3n ** 60n}`);
  });

  it('is written with its parts', () => {
    expect(text([[real(1), real('1/2')], { n: 2, x: [real(0)] }, [], {}])).toEqual([
      '(1, 1/2)',
      '{ n: 2, x: (0) }',
      '()',
      '{}',
    ]);
    expect(text([7, -7, 0.1, true, null, 'a "b"', -10n, Number.NaN])).toEqual([
      '7',
      '−7',
      '0.1',
      'true',
      'null',
      '"a \\"b\\""',
      '-10',
      'NaN',
    ]);
  });

  it('that is a table shows neither mirror images nor zeros on the diagonal', () => {
    const d = tableOf(['x', 'y'], (i, j) => real(i === j ? 0 : 1));
    expect(valueText(d)).toBe('{ d(x,y): 1 }');
    const q = tableOf(['x', 'y'], (i, j) => real(2 * i + j));
    expect(valueText(q)).toBe('{ d(x,y): 1, d(y,x): 2, d(y,y): 3 }');
  });
});

describe('the lines of a statement', () => {
  const third = real('1/3');

  it('have both sides of a comparison, exactly where that is short, and whether it holds', () => {
    expect(statementLines(atMost(1, third.plus('1/6')))).toEqual(['1 ≤ 1/2   fails']);
    expect(statementLines(lessThan(real(-1), sqrt(2)))).toEqual(['−1 < √(2)   holds']);
    expect(statementLines(equal(sqrt(4), 2))).toEqual(['√(4) = 2   holds']);
  });

  it('have twelve digits of what is not short', () => {
    expect(statementLines(lessThan(exp(1), PI))).toEqual(['≈ 2.71828182845 < ≈ 3.14159265358   holds']);
    const long = real(`1/${3n ** 60n}`).plus(1);
    expect(statementLines(lessThan(long, exp(1000)))).toEqual(['≈ 1.00000000000 < ≈ 1.97007111401e434   holds']);
  });

  it('have as many digits as it takes to tell the sides apart', () => {
    const [line] = statementLines(lessThan(exp(1), exp(1).plus('1e-20')));
    expect(line).toMatch(/^≈ 2\.71828182845904523536\d+ < ≈ 2\.71828182845904523537\d+ {3}holds$/);
  });

  it('say what is undecided, and what has no value', () => {
    const reflection = acos(third).plus(acos(third.negated()));
    expect(statementLines(equal(reflection, PI))[0]).toMatch(
      /^≈ 3\.14159265358\d* = ≈ 3\.14159265358\d* {3}is undecided$/,
    );
    expect(statementLines(equal(noValue(ONE), 1))).toEqual(['no value = 1   has no value']);
  });

  it('have the named steps between the sides', () => {
    expect(statementLines(atMost(1, 3, { middle: 2, after: '5/2' }))).toEqual([
      '1 ≤ 3   holds',
      '  middle = 2',
      '  after = 5/2',
    ]);
  });

  it('have the names of the parts', () => {
    const s = all({ a: any({ b: atMost(0, 1) }), c: not(atMost(0, 1)), d: iff(atMost(0, 1), atMost(1, 0)) });
    expect(statementLines(s)).toEqual([
      'a: b: 0 ≤ 1   holds',
      'c: not: 0 ≤ 1   holds',
      'd: left: 0 ≤ 1   holds',
      'd: right: 1 ≤ 0   fails',
    ]);
  });
});

describe('the lines to blame', () => {
  it('are those of the parts that do not hold', () => {
    const s = all({
      good: atMost(0, 1),
      bad: atMost(1, 0),
      worse: all({ good: atMost(0, 1), none: atMost(noValue(ONE), 1) }),
    });
    expect(failingLines(s)).toEqual(['bad: 1 ≤ 0   fails', 'worse: none: no value ≤ 1   has no value']);
  });

  it('are all of them where no single part is to blame', () => {
    expect(failingLines(any({ a: atMost(1, 0), b: atMost(2, 0) }))).toEqual(['a: 1 ≤ 0   fails', 'b: 2 ≤ 0   fails']);
    expect(failingLines(iff(atMost(0, 1), atMost(1, 0)))).toHaveLength(2);
  });
});

describe('a number that was computed', () => {
  it('is shown by a double where no arithmetic can give its digits', () => {
    const unknown: Real = max(variable('x'), 1).plus(0);
    expect(valueText(unknown)).toMatch(/^≈ /);
  });
});
