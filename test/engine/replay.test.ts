import { describe, expect, it } from 'vitest';
import { implication } from '../../src/claim.ts';
import { reals } from '../../src/draw/reals.ts';
import { replay } from '../../src/engine/replay.ts';
import { BadToken, writeToken } from '../../src/engine/token.ts';
import { acos, PI, real } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { atMost, equal } from '../../src/statement.ts';
import { ABOUT, noValue } from './made.ts';

const claim = implication({
  ...ABOUT,
  constants: { c: 1 },
  forAll: { x: reals, y: reals },
  assume: { sign: ({ x }) => atMost(0, x), order: ({ x, y }) => atMost(x, y) },
  conclude: ({ x, y }, { c }) => atMost(x.squared().times(c), y.squared(), { 'x y': x.times(y) }),
  failsIf: { 'c is 2': { constants: { c: 2 } } },
  superfluous: { 'no sign': { drop: 'sign', reason: 'false, in fact' } },
});
const token = (x: number | string, y: number | string, variation?: string) =>
  writeToken({ claim: 'a/b', variation, drawn: { x: real(x), y: real(y) } });

describe('a replayed case', () => {
  it('shows its values, each hypothesis, and the conclusion with its steps', () => {
    expect(replay(claim, token('1/2', 3))).toMatchObject({
      claim: 'a/b',
      values: { x: '1/2', y: '3' },
      hypotheses: [
        { name: 'sign', holds: 'yes', lines: ['0 ≤ 1/2   holds'] },
        { name: 'order', holds: 'yes', lines: ['1/2 ≤ 3   holds'] },
      ],
      conclusion: { holds: 'yes', lines: ['1/4 ≤ 9   holds', '  x y = 3/2'] },
    });
  });

  it('is run to the end, whatever fails before', () => {
    const { hypotheses, conclusion } = replay(claim, token(-2, '-3'));
    expect([...hypotheses, conclusion].map((r) => r.holds)).toEqual(['no', 'no', 'yes']);
  });

  it('is run with its variation', () => {
    expect(replay(claim, token(1, 1, 'c is 2'))).toMatchObject({ variation: 'c is 2', conclusion: { holds: 'no' } });
    expect(replay(claim, token(-2, 1, 'no sign')).hypotheses.map((h) => h.name)).toEqual(['order']);
  });

  it('says what has no value, and what is undecided', () => {
    const none = {
      ...claim,
      assume: { h: ({ x }: any) => atMost(noValue(x), 1) },
      conclude: ({ x }: any) => atMost(x.over(0), 1),
    };
    const { hypotheses, conclusion } = replay(none, token(1, 1));
    expect([...hypotheses, conclusion].map(({ holds, lines }) => [holds, ...lines])).toEqual([
      ['no', 'it has no value: division by zero'],
      ['no', 'it has no value: division by zero'],
    ]);
    const reflection = (x: any) => equal(acos(x).plus(acos(x.negated())), PI);
    const open = { ...claim, conclude: ({ x }: any) => reflection(x) };
    expect(replay(open, token('1/3', 1)).conclusion.holds).toBe('unknown');
    const branching = {
      ...claim,
      conclude: ({ x }: any) => atMost(sign(acos(x).plus(acos(x.negated())).minus(PI)), 0),
    };
    expect(replay(branching, token('1/3', 1)).conclusion).toEqual({ holds: 'unknown', lines: ['undecided'] });
  });
});

describe('a token that does not fit the claim', () => {
  it('is refused with one line', () => {
    expect(() => replay(claim, token(1, 1, 'c is 3'))).toThrow("the claim a/b has no variation 'c is 3' (any more)");
    expect(() => replay(claim, token(1, 1, 'toString'))).toThrow(BadToken);
    const less = writeToken({ claim: 'a/b', drawn: { x: real(1) } });
    expect(() => replay(claim, less)).toThrow('the token has no value for y, which a/b draws');
    expect(() => replay(claim, 'nonsense')).toThrow(BadToken);
  });
});
