import { describe, expect, it } from 'vitest';
import { type Claim, implication } from '../../src/claim.ts';
import { reals } from '../../src/draw/reals.ts';
import type { Drawing } from '../../src/draw/record.ts';
import { judge, prepare, truthOf } from '../../src/engine/case.ts';
import { ClaimDefect } from '../../src/engine/validate.ts';
import { OutsideDomain, Undecided, Unsupported } from '../../src/numbers/arithmetic.ts';
import { acos, ONE, PI, type Real, real, variable } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { atMost, equal, lessThan, type Statement } from '../../src/statement.ts';
import { ABOUT, noValue } from './made.ts';

/** 1 ≤ x, x ≤ 9 ⟹ conclude(x), where the draw guarantees the first. */
const claim = (conclude: (x: Real) => unknown, low: (x: Real) => unknown = (x) => atMost(1, x)): Claim =>
  implication({
    ...ABOUT,
    forAll: { x: reals },
    assume: {
      low: { holds: ({ x }: any) => low(x) as Statement, without: { x: reals } },
      high: ({ x }: any) => atMost(x, 9),
    },
    conclude: ({ x }: any) => conclude(x) as Statement,
  });
const at = (c: Claim, x: string | number, audit?: boolean) => judge(prepare(c), { x: real(x) }, audit);
const reflection = (x: Real) => acos(x).plus(acos(x.negated()));

describe('a claim made ready', () => {
  it('has its hypotheses in order, with what the draws guarantee', () => {
    const { hypotheses, draw, conclude } = prepare(claim((x) => atMost(x, 9)));
    expect(hypotheses.map(({ name, constructed }) => [name, constructed])).toEqual([
      ['low', true],
      ['high', false],
    ]);
    expect(draw.draws.map(([name]) => name)).toEqual(['x']);
    expect(conclude({ x: real(3) }, {})).toMatchObject({ relation: '≤' });
  });
});

describe('a case', () => {
  it('holds, with its statement', () => {
    expect(
      at(
        claim((x) => atMost(x, 9)),
        3,
      ),
    ).toMatchObject({ is: 'holds', statement: { relation: '≤' } });
  });

  it('fails, by a margin, and says why', () => {
    expect(
      at(
        claim((x) => atMost(x, 2)),
        8,
      ),
    ).toMatchObject({ is: 'fails', margin: 0.75, why: 'the comparison fails' });
  });

  it('fails without a value, by any margin', () => {
    for (const none of [(x: Real) => atMost(x, ONE.over(0)), (x: Real) => atMost(noValue(x), 1)]) {
      expect(at(claim(none), 3)).toEqual({
        is: 'fails',
        statement: undefined,
        margin: Infinity,
        why: 'it has no value: division by zero',
      });
    }
  });

  it('is discarded at the first hypothesis missed, with its statement', () => {
    expect(
      at(
        claim((x) => atMost(x, 2)),
        10,
      ),
    ).toMatchObject({ is: 'discarded', missed: 1, statement: { relation: '≤' } });
  });

  it('is discarded when a hypothesis has no value', () => {
    const c = claim(() => atMost(1, 0));
    const quotient = { ...c, assume: { high: ({ x }: any) => atMost(noValue(x), 1) } };
    expect(at(quotient, 3)).toMatchObject({ is: 'discarded', missed: 0 });
  });

  it('is undecided where its conclusion or a hypothesis is', () => {
    const unknown = (x: Real) => equal(reflection(x.over(10)), PI);
    expect(at(claim(unknown), 3)).toEqual({ is: 'undecided', where: 'the conclusion' });
    expect(at({ ...claim(() => atMost(1, 0)), assume: { half: ({ x }: any) => unknown(x) } }, 3)).toEqual({
      is: 'undecided',
      where: 'half',
    });
  });

  it('that misses what the draws guarantee is a defect, where that is audited', () => {
    const c = claim((x) => atMost(x, 9));
    expect(() => at(c, 0)).toThrow("a drawn case misses 'low', which the draws are said to guarantee");
    expect(at(c, 0, false).is).toBe('holds');
  });

  it('is told the constants', () => {
    const drawn: Drawing = { x: real(3) };
    const c = { ...claim(() => 0), constants: { c: real(3) }, conclude: ({ x }: any, { c: k }: any) => lessThan(x, k) };
    expect(judge(prepare(c), drawn).is).toBe('fails');
  });
});

describe('what a predicate does wrong', () => {
  const caught = (build: () => unknown): ClaimDefect => {
    try {
      truthOf(build, 'conclude');
    } catch (error) {
      if (error instanceof ClaimDefect) return error;
    }
    throw new Error('no ClaimDefect was thrown');
  };
  const throwing = (error: unknown) => () => {
    throw error;
  };

  it('is told in one line with its field', () => {
    const expected = '; expected a comparison such as atMost(left, right)';
    expect(caught(() => true)).toMatchObject({ field: 'conclude', message: `returned true${expected}` });
    expect(caught(() => undefined).message).toBe(`returned undefined${expected}`);
    expect(caught(() => Number.NaN).message).toBe(`returned NaN${expected}`);
    expect(caught(() => ({ left: 1 })).message).toBe(`returned an object without a relation${expected}`);
    expect(caught(throwing(new TypeError('x is not a function'))).message).toBe('threw TypeError: x is not a function');
    expect(caught(throwing('nothing')).message).toBe('threw nothing');
    expect(caught(throwing(new Unsupported('a residue has no √'))).message).toBe('a residue has no √');
    expect(caught(throwing(new ClaimDefect('assume', 'its own')))).toMatchObject({
      field: 'assume',
      message: 'its own',
    });
  });

  it('is that it branches on what has no value to branch on', () => {
    expect(caught(() => atMost(sign(variable('p1')), 0)).message).toBe(
      'the variable p1 has no value to compute with, or to branch on',
    );
  });

  it('is not that it has no value, or cannot be decided, while it is built', () => {
    expect(truthOf(throwing(new OutsideDomain('√ of −1')), 'conclude')).toEqual({
      truth: 'no',
      statement: undefined,
      undefinedBy: 'it has no value: √ of −1',
    });
    expect(truthOf(throwing(new Undecided('')), 'conclude')).toEqual({ truth: 'unknown', statement: undefined });
  });

  it('is decided as told', () => {
    expect(
      truthOf(
        () => atMost(1, 0),
        'conclude',
        () => 'yes',
      ).truth,
    ).toBe('yes');
  });
});
