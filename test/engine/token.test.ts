import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricSpace } from '../../src/draw/metric-space.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { randomOf } from '../../src/engine/random.ts';
import { BadToken, type Case, claimOf, readToken, writeToken } from '../../src/engine/token.ts';
import { PI, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { drawn } from '../draw/laws.ts';

const there = (values: Record<string, unknown>): Case['drawn'] =>
  readToken(writeToken({ claim: 'a/b', drawn: values })).drawn;
const written = (json: unknown): string =>
  `lemmata1.${Buffer.from(JSON.stringify(json), 'utf8').toString('base64url')}`;
const holding = (x: unknown): string => written({ claim: 'a/b', drawn: { x } });
const same = (x: Real, y: Real): boolean =>
  x.op === y.op && (x.leaf ? x.leaf.equals(y.leaf!) : x.args[0]!.leaf!.equals(y.args[0]!.leaf!));

describe('a token', () => {
  it('carries the claim and the variation', () => {
    const token = writeToken({ claim: 'margin/某', variation: 'ε may exceed 1', drawn: {} });
    expect(readToken(token)).toEqual({ claim: 'margin/某', variation: 'ε may exceed 1', drawn: {} });
    expect(claimOf(token)).toBe('margin/某');
    expect(readToken(writeToken({ claim: 'a', drawn: {} })).variation).toBeUndefined();
  });

  it('is one line of letters, digits, and signs that no shell touches', () => {
    expect(writeToken({ claim: 'a b', drawn: { x: 'line\nbreak "quoted"', r: sqrt('1/2') } })).toMatch(
      /^lemmata1\.[\w-]+$/,
    );
  });

  it('carries rationals, the bits of doubles, and square roots', () => {
    const numbers = [
      real(0),
      real(-7),
      real('3/5'),
      real('-355/113'),
      real('0.1'),
      real.double(0.1),
      real.double(-0),
      real.double(2 ** 500),
      real.double(-(2 ** -1074)),
      real.double(Number.MAX_VALUE),
      real(10n ** 40n),
      real(`1/${3n ** 90n}`),
      sqrt(2),
      sqrt('18/185'),
      sqrt(0),
    ];
    for (const x of numbers) expect(same(there({ x }).x as Real, x), `${x.leaf}`).toBe(true);
  });

  it('tells the decimal 0.1 from the double 0.1', () => {
    const { decimal, bits } = there({ decimal: real('0.1'), bits: real.double(0.1) }) as Record<string, Real>;
    expect([`${decimal!.leaf}`, `${bits!.leaf}`]).toEqual(['1/10', '3602879701896397/36028797018963968']);
  });

  it('is short where the bits are long', () => {
    expect(writeToken({ claim: 'a', drawn: { x: real.double(2 ** 500) } }).length).toBeLessThan(100);
  });

  it('carries everything else that is plain data', () => {
    const values = {
      numbers: [0, -0, 7, 0.1, 1e300, -5e-324, Number.NaN, Infinity, -Infinity, 2 ** 60],
      integers: [0n, -(10n ** 30n)],
      texts: ['', "'", '=3/5', '#0.1', 'n7', 'd1', '√2', '数'],
      others: [true, false, null, [], {}, [[[]]]],
      nested: { a: { b: [{ c: -0 }] } },
    };
    expect(there(values)).toEqual(values);
    const { numbers, nested } = there(values) as typeof values;
    expect([numbers[1], nested.a.b[0]!.c].every((x) => Object.is(x, -0))).toBe(true);
  });

  it('carries whatever fast-check makes of such data', () => {
    const plain = fc.anything({
      withBigInt: true,
      values: [fc.boolean(), fc.string(), fc.bigInt(), fc.double(), fc.constant(null)],
    });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), plain), (values) => {
        expect(there(values)).toEqual({ ...values });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('carries every drawn value', () => {
    for (const draw of [reals, vector(3), metricSpace('x y z')]) {
      for (const x of drawn<unknown>(draw as typeof reals, 200)) {
        const [again] = [there({ x }).x];
        expect(writeToken({ claim: 'a/b', drawn: { x: again } })).toBe(writeToken({ claim: 'a/b', drawn: { x } }));
      }
    }
  });

  it('does not carry what is no plain data, nor a number that was computed', () => {
    for (const x of [undefined, () => 0, Symbol('x'), new Date(0), new Map([[1, 2]]), new Set()]) {
      expect(() => writeToken({ claim: 'a', drawn: { x } })).toThrow('a drawn value must be plain data');
    }
    for (const x of [PI, sqrt(2).plus(1), sqrt(sqrt(2))]) {
      expect(() => writeToken({ claim: 'a', drawn: { x } })).toThrow(
        'a drawn Real must be a rational or the square root of one',
      );
    }
  });
});

describe('a token that is not one of ours', () => {
  /** What is read, or the line that is said of it; anything else that is thrown is passed on. */
  const complaint = (token: string): string | undefined => {
    try {
      readToken(token);
      return undefined;
    } catch (error) {
      if (!(error instanceof BadToken)) throw error;
      expect(error.message).toMatch(/^not a replay token: [^\n]+$/);
      return error.message;
    }
  };

  it('says that it begins otherwise', () => {
    for (const token of ['', 'x', 'lemmata2.e30', '{"claim":"a"}']) {
      expect(complaint(token)).toBe('not a replay token: it does not begin with lemmata1.');
      expect(() => claimOf(token)).toThrow(BadToken);
    }
  });

  it('says that it is cut short', () => {
    expect(complaint('lemmata1.')).toBe('not a replay token: it is cut short or altered');
  });

  it('says that it lacks a claim or its values', () => {
    for (const json of [
      null,
      3,
      [],
      {},
      { claim: 'a' },
      { claim: 1, drawn: {} },
      { claim: 'a', drawn: [] },
      { claim: 'a', drawn: {}, more: 1 },
    ]) {
      expect(complaint(written(json))).toBe('not a replay token: it lacks a claim or its values');
    }
  });

  it('says which value is none', () => {
    for (const x of [
      '',
      '=',
      '=x',
      '=1/0',
      '=2/4',
      '= 1',
      '√-1',
      '√',
      '#',
      '#x',
      '#NaN',
      '#0x10',
      'n',
      'n1.5',
      'n 1',
      'd',
      'dx',
      'd ',
      'z',
    ]) {
      expect(complaint(holding([[x]]))).toBe(`not a replay token: ${JSON.stringify(x)} is no value`);
    }
    expect(complaint(holding('z'.repeat(1000)))!.length).toBeLessThan(100);
  });

  it('gives one line however it was cut or altered', () => {
    const values = {
      n: 3,
      x: [real('3/5'), real.double(0.1), sqrt(2)],
      more: { s: 'text', b: 7n, d: 0.5, t: true, z: null },
    };
    const token = writeToken({ claim: 'margin-softmax/suff-chain', variation: 'no symmetry', drawn: values });
    const random = randomOf('altered tokens');
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n\u00e9';
    let refused = 0;
    for (let i = 0; i < token.length; i++) if (complaint(token.slice(0, i)) !== undefined) refused++;
    expect(refused).toBe(token.length);
    for (let i = 0; i < 3_000; i++) {
      let altered = token;
      for (let k = random.nextInt(1, 3); k > 0; k--) {
        const at = random.nextInt(0, altered.length - 1);
        const letter = alphabet[random.nextInt(0, alphabet.length - 1)]!;
        altered = altered.slice(0, at) + letter + altered.slice(at + random.nextInt(0, 2));
      }
      if (complaint(altered) !== undefined) refused++;
    }
    expect(refused).toBeGreaterThan(token.length + 1_000);
  });
});
