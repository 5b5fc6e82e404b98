import { describe, expect, test } from 'vitest';
import { type Enclosed, type Numbers, withNumbers } from '../../src/kernels/enclosed.ts';
import { type Jet, Jets } from '../../src/kernels/jet.ts';
import type { Elementary } from '../../src/numbers/arithmetic.ts';
import { Rational } from '../../src/numbers/rational.ts';

const LENGTH = 8;
const q = Rational.parse;

function inJets(body: (J: Jets, N: Numbers<any>) => void): void {
  withNumbers(undefined, (N) => body(new Jets(N, LENGTH), N));
}

/** Each coefficient lies where it should, in an interval of less than 1e−7. */
function expectJet(N: Numbers<any>, jet: Jet, expected: readonly (Rational | Enclosed<any>)[]): void {
  expect(jet).toHaveLength(LENGTH);
  expected.forEach((value, k) => {
    const [lo, hi] = N.ends(N.sub(jet[k]!, value));
    expect(lo.sign(), `coefficient ${k} is at most ${hi.toNumber()} more`).toBeLessThanOrEqual(0);
    expect(hi.sign(), `coefficient ${k} is at least ${lo.toNumber()} more`).toBeGreaterThanOrEqual(0);
    expect(hi.minus(lo).toNumber()).toBeLessThan(1e-7);
  });
}

const padded = (...coefficients: string[]) => Array.from({ length: LENGTH }, (_, k) => q(coefficients[k] ?? '0'));

/** Maclaurin series with rational coefficients. */
const SERIES: Partial<Record<Elementary, string[]>> = {
  exp: ['1', '1', '1/2', '1/6', '1/24', '1/120', '1/720', '1/5040'],
  expm1: ['0', '1', '1/2', '1/6', '1/24', '1/120', '1/720', '1/5040'],
  log1p: ['0', '1', '-1/2', '1/3', '-1/4', '1/5', '-1/6', '1/7'],
  sin: ['0', '1', '0', '-1/6', '0', '1/120', '0', '-1/5040'],
  cos: ['1', '0', '-1/2', '0', '1/24', '0', '-1/720'],
  atan: ['0', '1', '0', '-1/3', '0', '1/5', '0', '-1/7'],
  tanh: ['0', '1', '0', '-1/3', '0', '2/15', '0', '-17/315'],
};

describe('at 0', () => {
  test.each(Object.entries(SERIES) as [Elementary, string[]][])('%s has its series, exactly', (f, series) => {
    inJets((J) => {
      const jet = J.apply(f, J.linear(Rational.zero, Rational.one));
      expect(jet.map(String)).toEqual(padded(...series).map(String));
    });
  });

  test('log has its series at 1, and √', () => {
    inJets((J) => {
      const x = J.linear(Rational.one, Rational.one);
      expect(J.apply('log', x).map(String)).toEqual(padded(...SERIES.log1p!).map(String));
      const root = padded('1', '1/2', '-1/8', '1/16', '-5/128', '7/256', '-21/1024', '33/2048');
      expect(J.sqrt(x).map(String)).toEqual(root.map(String));
    });
  });

  test('erf, erfc and acos have theirs', () => {
    inJets((J, N) => {
      const x = J.linear(Rational.zero, Rational.one);
      const slope = N.div(Rational.of(2), N.sqrt(N.pi()));
      const erf = padded('0', '1', '0', '-1/3', '0', '1/10', '0', '-1/42').map((c) => N.mul(c, slope));
      expectJet(N, J.apply('erf', x), erf);
      expectJet(N, J.apply('erfc', x), [Rational.one, ...erf.slice(1).map((c) => N.neg(c))]);
      const acos = padded('0', '-1', '0', '-1/6', '0', '-3/40', '0', '-5/112');
      expectJet(N, J.apply('acos', x), [N.div(N.pi(), Rational.of(2)), ...acos.slice(1)]);
    });
  });
});

describe('at other points, of 1/3 + 2t − t²', () => {
  const inner = (J: Jets): Jet => {
    const t = J.linear(Rational.zero, Rational.of(2));
    return J.add(J.constant(q('1/3')), J.sub(t, J.square(J.linear(Rational.zero, Rational.one))));
  };
  const IDENTITIES: Record<string, (J: Jets, u: Jet, f: (name: Elementary, x: Jet) => Jet) => [Jet, Jet]> = {
    'log of exp': (_, u, f) => [f('log', f('exp', u)), u],
    'log1p of expm1': (_, u, f) => [f('log1p', f('expm1', u)), u],
    'the square of √': (J, u) => [J.square(J.sqrt(u)), u],
    'a quotient, times its divisor': (J, u, f) => [J.mul(J.div(u, f('exp', u)), f('exp', u)), u],
    'sin² + cos²': (J, u, f) => [J.add(J.square(f('sin', u)), J.square(f('cos', u))), J.constant(Rational.one)],
    'erf + erfc': (J, u, f) => [J.add(f('erf', u), f('erfc', u)), J.constant(Rational.one)],
    'tanh by exp': (J, u, f) => {
      const e = f('expm1', J.add(u, u));
      return [f('tanh', u), J.div(e, J.add(e, J.constant(Rational.of(2))))];
    },
    'acos and atan of the same angle': (J, u, f) => {
      const cosine = J.div(J.constant(Rational.one), J.sqrt(J.add(J.constant(Rational.one), J.square(u))));
      return [f('acos', cosine), f('atan', u)];
    },
    'a square is a product': (J, u, f) => [J.square(f('exp', u)), f('exp', J.add(u, u))],
  };
  test.each(Object.entries(IDENTITIES))('%s', (_, sides) => {
    inJets((J, N) => {
      const [left, right] = sides(J, inner(J), (name, x) => J.apply(name, x));
      expectJet(N, left, right);
    });
  });
});

test('over a box, coefficients hold at each of its points', () => {
  inJets((J, N) => {
    const f = (x: Jet) => J.apply('tanh', J.mul(x, J.apply('exp', x)));
    const whole = f(J.linear(N.range(q('-1/8'), q('1/4')), Rational.one));
    for (const c of ['-1/8', '-1/100', '0', '1/7', '1/4']) {
      f(J.linear(q(c), Rational.one)).forEach((coefficient, k) => {
        const [[lo, hi], [from, to]] = [N.ends(coefficient), N.ends(whole[k]!)];
        expect(lo.compare(from) >= 0 && hi.compare(to) <= 0, `coefficient ${k} at ${c}`).toBe(true);
      });
    }
  });
});

test('the square of what may be 0 is not negative', () => {
  inJets((J, N) => {
    const x = J.linear(N.range(q('-1'), q('1')), Rational.one);
    expect(N.lower(J.mul(x, x)[0]!)).toBe(0);
    expect(N.lower(J.mul(x, J.linear(N.range(q('-1'), q('1')), Rational.one))[0]!)).toBe(-1);
  });
});

test('no derivative is made up: of lgamma, of √ at 0, of a quotient by what may be 0', () => {
  inJets((J, N) => {
    const x = J.linear(N.range(q('0'), q('1')), Rational.one);
    expect(() => J.apply('lgamma', J.linear(q('2'), Rational.one))).toThrow('no derivative of lgamma');
    expect(() => J.sqrt(x)).toThrow('a divisor that may be 0');
    expect(() => J.div(J.constant(Rational.one), x)).toThrow('a divisor that may be 0');
  });
});

test('a jet of no coefficients asks for none', () => {
  withNumbers(undefined, (N) => {
    const J = new Jets(N, 0);
    expect(J.apply('log', J.constant(q('-1')))).toEqual([]);
  });
});
