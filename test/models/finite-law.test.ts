import { describe, expect, it } from 'vitest';
import {
  expectation,
  type FiniteLaw,
  image,
  independent,
  mean,
  probability,
  tilted,
  variance,
} from '../../src/models/finite-law.ts';
import { exp, log, type Real, real, type Scalar, sum } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const law = (...atoms: [x: Scalar, p: Scalar][]): FiniteLaw => atoms.map(([x, p]) => ({ x: real(x), p: real(p) }));
const is = (x: Real, value: Scalar) => expect(compare(x, real(value))).toBe(0);

const X = law([-1, '1/4'], [0, '1/4'], [3, '1/2']);

describe('a finite law', () => {
  it('has a mean and a variance', () => {
    is(mean(X), '5/4');
    is(variance(X), '51/16');
    is(variance(law([7, 1])), 0);
  });

  it('has the expectation of any function', () => {
    is(
      expectation(X, (x) => x.squared()),
      '19/4',
    );
    is(
      expectation(X, () => real(1)),
      1,
    );
  });

  it('has the probability of an event, its borders decided exactly', () => {
    is(
      probability(X, (x) => compare(x, real(0)) >= 0),
      '3/4',
    );
    is(
      probability(X, (x) => compare(x, real(0)) > 0),
      '1/2',
    );
    is(
      probability(X, () => false),
      0,
    );
  });

  it('counts a value that stands at two atoms twice', () => {
    is(
      probability(law([2, '1/3'], [2, '1/3'], [1, '1/3']), (x) => compare(x, real(2)) === 0),
      '2/3',
    );
  });

  it('is carried along by a function', () => {
    is(mean(image(X, (x) => x.times(2).plus(1))), '7/2');
  });
});

describe('independent variables', () => {
  it('have a joint law of all combinations', () => {
    const joint = independent(X, law([1, '1/3'], [2, '2/3']));
    expect(joint).toHaveLength(6);
    is(sum(joint.map(({ p }) => p)), 1);
    is(
      expectation(joint, ([x, y]) => x!.times(y!)),
      '25/12',
    );
    is(
      probability(joint, ([x, y]) => compare(x!, real(3)) === 0 && compare(y!, real(2)) === 0),
      '1/3',
    );
  });

  it('are at least one', () => {
    expect(independent(X).map(({ x }) => x.length)).toEqual([1, 1, 1]);
    expect(() => independent()).toThrow(RangeError);
  });
});

describe('a law tilted by t', () => {
  it('weighs each value x with e^{tx}', () => {
    const [first, second] = tilted(law([0, '1/2'], [1, '1/2']), log(3));
    is(first!.p, '1/4');
    is(second!.p, '3/4');
  });

  it('is itself for t = 0, and comes back when tilted back', () => {
    is(mean(tilted(X, 0)), '5/4');
    is(mean(tilted(tilted(X, 2), -2)), '5/4');
    expect(compare(mean(tilted(X, 1)), exp(1))).toBe(1);
  });
});
