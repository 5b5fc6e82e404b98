import { describe, expect, it } from 'vitest';
import { certify } from '../../src/engine/certify.ts';
import { checkClaim } from '../../src/engine/check.ts';
import { defect } from '../../src/engine/validate.ts';
import { type Real, sqrt, sum } from '../../src/numbers/real.ts';
import { atMost, equal, lessThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';
import { ABOUT } from '../engine/made.ts';

const pythagorean = existence({
  ...ABOUT,
  constants: { two: 2 },
  witness: { legs: [3, '4'], hypotenuse: { length: 5n } },
  conclude: ({ legs, hypotenuse }, { two }) =>
    equal(sum(legs.map((x: Real) => x.power(2))), hypotenuse.length.power(2).times(two).over(2)),
  failsIf: {
    'another hypotenuse': { witness: { hypotenuse: { length: '5.1' } } },
    'another constant': { constants: { two: 3 } },
    'another conclusion': { conclude: ({ hypotenuse }) => lessThan(hypotenuse.length, 5) },
  },
});

describe('a witness', () => {
  it('makes a claim that is proved, by one case', () => {
    expect(defect(pythagorean)).toBeUndefined();
    const e = checkClaim('made/up', pythagorean, { seed: 1, effort: 'quick' });
    expect(e).toMatchObject({ kind: 'existence', verdict: 'proved', cases: 1, proof: { assumes: [] } });
  });

  it('is no witness for its false neighbours, whatever they change', () => {
    const e = checkClaim('made/up', pythagorean, { seed: 1, effort: 'quick' });
    expect(e.neighbours.map((n) => [n.name, n.verdict, n.cases])).toEqual([
      ['another hypotenuse', 'refuted', 1],
      ['another constant', 'refuted', 1],
      ['another conclusion', 'refuted', 1],
    ]);
    expect(e.neighbours.every((n) => certify(pythagorean, n.counterexample!.token))).toBe(true);
    expect(e.neighbours[0]!.counterexample!.values).toEqual({ legs: '(3, 4)', hypotenuse: '{ length: 51/10 }' });
  });

  it('may be a Real, and irrational', () => {
    const root = existence({ ...ABOUT, witness: { x: sqrt(2) }, conclude: ({ x }) => equal(x.squared(), 2) });
    expect(checkClaim('made/up', root, { seed: 1, effort: 'quick' }).verdict).toBe('proved');
  });

  it('that does not do is refuted', () => {
    const none = existence({ ...ABOUT, witness: { x: 2 }, conclude: ({ x }) => atMost(x, 1) });
    expect(checkClaim('made/up', none, { seed: 1, effort: 'quick' }).verdict).toBe('refuted');
  });

  it('must be made of integers and the texts of rationals', () => {
    expect(() => existence({ ...ABOUT, witness: { x: 0.5 }, conclude: () => atMost(0, 1) })).toThrow(
      '0.5 is not an integer',
    );
    expect(() => existence({ ...ABOUT, witness: { x: 'half' }, conclude: () => atMost(0, 1) })).toThrow(
      'not a rational number',
    );
  });
});
