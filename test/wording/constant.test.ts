import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/engine/check.ts';
import { exp, PI, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';
import { ABOUT } from '../engine/made.ts';

const check = (value: Real, printed: string, failsIf = {}) =>
  checkClaim('made/up', constant({ ...ABOUT, value: () => value, printed, failsIf }), { seed: 1, effort: 'quick' });

describe('a number as printed', () => {
  it.each<[string, Real]>([
    ['3.14', PI],
    ['3.1416', PI],
    ['3.1415', PI],
    ['3', PI],
    ['2.8284', sqrt(8)],
    ['-2.8284', sqrt(8).negated()],
    ['1.97007e434', exp(1000)],
    ['5.0760e-435', exp(-1000)],
    ['26881e39', exp(100)],
    ['0.50', real('0.495')],
  ])('%s is proved when it is rounded or cut', (printed, value) => {
    const e = check(value, printed);
    expect([e.verdict, e.kind]).toEqual(['proved', 'constant']);
  });

  it.each<[string, Real]>([
    ['3.13', PI],
    ['3.16', PI],
    ['3.1418', PI],
    ['5', PI],
    ['2.82843', sqrt(8).plus('1.4e-5')],
    ['0.5', real('0.6')],
    ['0.5', real('0.4')],
  ])('%s is refuted when it is further off than one of the last digit', (printed, value) => {
    expect(check(value, printed).verdict).toBe('refuted');
  });

  it('is always told from the one two last digits off, and from what else it is taken for', () => {
    const e = check(PI, '3.1416', { 'a fraction': { constants: { printed: '22/7' } } });
    expect(e.neighbours.map((n) => [n.name, n.verdict])).toEqual([
      ['the last digit is off by two', 'refuted'],
      ['a fraction', 'refuted'],
    ]);
  });

  it('must be a decimal', () => {
    for (const printed of ['1/3', 'pi', '', '.5']) {
      expect(() => constant({ ...ABOUT, value: () => PI, printed })).toThrow(
        `not the digits of a decimal: '${printed}'`,
      );
    }
  });
});
