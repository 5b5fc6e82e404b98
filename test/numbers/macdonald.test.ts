import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { type Macdonald, macdonald } from '../../src/numbers/macdonald.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { doubles, enclosed } from '../../src/numbers/tails.ts';

const { points }: { points: [x: string, integral: string, k0: string, k1: string][] } = JSON.parse(
  readFileSync(new URL('macdonald.json', import.meta.url), 'utf8'),
);

const values = <T>({ integral, k0, k1 }: Macdonald<T>): T[] => [integral, k0, k1];

describe("Macdonald's functions", () => {
  it('are as in the table, in doubles', () => {
    expect(points.length).toBe(11);
    for (const [x, ...table] of points) {
      const at = Rational.parse(x).toNumber();
      values(macdonald(doubles, { lo: at, hi: at }, at)).forEach(({ lo, hi }, i) => {
        const value = Rational.parse(table[i]!);
        if (!(Rational.of(lo).compare(value) < 0 && Rational.of(hi).compare(value) > 0))
          expect.fail(`${x}: ${lo}, ${hi}`);
        expect(hi - lo).toBeLessThan(1e-13 * hi);
      });
    }
  });

  it('are as in the table, to 90 bits', () => {
    for (const [x, ...table] of points) {
      withEnclosures(160, (E) => {
        const at = Rational.parse(x);
        values(macdonald(enclosed(E), E.of(at), at.toNumber())).forEach((value, i) => {
          const ratio = E.sub(E.div(value, E.of(Rational.parse(table[i]!))), E.double(1));
          expect(E.upper(E.abs(ratio))).toBeLessThan(1e-30);
          expect(E.upper(E.sub({ lo: value.hi, hi: value.hi }, { lo: value.lo, hi: value.lo }))).toBeLessThan(
            2 ** -140 * E.upper(value),
          );
        });
      });
    }
  });

  it('contain those values however early the rule stops', () => {
    for (const [x, ...table] of points) {
      const at = Rational.parse(x).toNumber();
      for (let bits = 2; bits <= 40; bits += 2) {
        values(macdonald({ ...doubles, bits }, { lo: at, hi: at }, at)).forEach(({ lo, hi }, i) => {
          const value = Rational.parse(table[i]!);
          const inside = Rational.of(lo).compare(value) < 0 && Rational.of(hi).compare(value) > 0;
          if (!inside) expect.fail(`${x}, ${bits} bits`);
        });
      }
    }
  });

  it('reach extreme arguments', () => {
    for (const x of [2 ** -900, 2 ** 900]) {
      withEnclosures(128, (E) => {
        const [integral, k0, k1] = values(macdonald(enclosed(E), E.double(x), x)) as [never, never, never];
        // For x → 0: π/2, −log(x/2) − γ, 1/x. For x → ∞ all are √(π/(2x)).
        const root = E.sqrt(E.div(E.pi(), E.double(2 * x)));
        const expected =
          x < 1 ? [Math.PI / 2, 901 * Math.LN2 - 0.5772156649015329, 2 ** 900] : [0, 0, 0].map(() => E.upper(root));
        [integral, k0, k1].forEach((value, i) => {
          expect(E.lower(value) / expected[i]!).toBeCloseTo(1, 13);
          expect(E.upper(value) / expected[i]!).toBeCloseTo(1, 13);
        });
      });
    }
  });
});
