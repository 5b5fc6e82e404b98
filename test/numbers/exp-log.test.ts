import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Stream } from '../../src/chance/stream.ts';
import { type Bounds, bracketExp, bracketLog } from '../../src/numbers/exp-log.ts';
import { apply, DOWN, NEAREST, setDouble, take, toDouble, UP } from '../../src/numbers/mpfr.ts';
import { nextDown, nextUp } from '../../src/numbers/next.ts';

const HARDEST: Record<string, [bits: string, value: string][]> = JSON.parse(
  readFileSync(new URL('hardest.json', import.meta.url), 'utf8'),
);
const N = 50_000;
const stream = new Stream(['exp-log']);
const uniform = (a: number, b: number) => a + (b - a) * stream.nextUniform();
const around = (x: number) => [nextDown(nextDown(x)), nextDown(x), x, nextUp(x), nextUp(nextUp(x))];
const many = (draw: () => number) => Array.from({ length: N }, draw);
const hard = (f: string) => HARDEST[f]!.map(([bits]) => Buffer.from(bits, 'hex').readDoubleBE());

/** Where r changes its sign and its table entry, for exp: the half-integers of 32x/log 2; for log: 128/m. */
const seams = {
  exp: Array.from({ length: 4000 }, (_, i) => ((i - 2000) / 2) * (Math.LN2 / 32)).flatMap(around),
  log: Array.from({ length: 185 }, (_, i) => 256 / (181 + i)).flatMap((m) => [0.5, 1, 2 ** 40].map((k) => k * m)),
};

describe.each([
  {
    name: 'exp' as const,
    bracket: bracketExp,
    /** Arguments, and the share of them of which at most nothing may be said. */
    usual: many(() => uniform(-30, 30)),
    extreme: [...many(() => uniform(-700, 700)), ...many(() => uniform(-1, 1) * 2 ** uniform(-60, 0)), ...seams.exp],
    outside: [-700, 700, Infinity, -Infinity, Number.NaN],
  },
  {
    name: 'log' as const,
    bracket: bracketLog,
    usual: many(() => uniform(0, 30)),
    extreme: [
      ...many(() => 2 ** uniform(-1022, 1023)),
      ...many(() => 1 + uniform(-1, 1) * 2 ** uniform(-50, -1)),
      ...many(() => uniform(0.98, 1.02)),
      ...seams.log.flatMap(around),
      ...around(Math.SQRT2),
      ...around(Math.SQRT1_2),
      2 ** -1022,
      Number.MAX_VALUE,
    ],
    outside: [0, -1, 2 ** -1023, Infinity, Number.NaN],
  },
])('$name', ({ name, bracket, usual, extreme, outside }) => {
  const [argument, value] = [take(53), take(53)];
  const out: Bounds = { lo: 0, hi: 0 };

  function directed(x: number): [number, number] {
    setDouble(argument, x, NEAREST);
    apply(name, value, argument, DOWN);
    const lo = toDouble(value, DOWN);
    apply(name, value, argument, UP);
    return [lo, toDouble(value, UP)];
  }

  it('says what MPFR says, or nothing', () => {
    for (const x of [...usual, ...extreme, ...hard(name)]) {
      if (!bracket(x, out)) continue;
      const [lo, hi] = directed(x);
      if (out.lo !== lo || out.hi !== hi) expect.fail(`${name}(${x}) in [${out.lo}, ${out.hi}], not in [${lo}, ${hi}]`);
    }
  });

  it('says something, but for one in two hundred', () => {
    expect(usual.filter((x) => !bracket(x, out)).length).toBeLessThan(N / 200);
  });

  it('says nothing where the value is a double', () => {
    expect(bracket(name === 'exp' ? 0 : 1, out)).toBe(false);
  });

  it('says nothing outside of its range', () => {
    for (const x of outside) expect(bracket(x, out)).toBe(false);
  });
});
