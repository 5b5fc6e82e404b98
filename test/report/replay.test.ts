import { describe, expect, it } from 'vitest';
import type { Replay } from '../../src/engine/replay.ts';
import { PLAIN } from '../../src/report/page.ts';
import { outcome, refutes, replayed } from '../../src/report/replay.ts';

const holds = { name: 'h', holds: 'yes', lines: ['0 < 1   holds'] } as const;
const fails = { holds: 'no', lines: ['2 ≤ 1   fails', '  step = 3'] } as const;

const replayOf = (changes: Partial<Replay>): Replay => ({
  claim: 'demo/it',
  values: { x: '1', eps: '1/2' },
  hypotheses: [holds],
  conclusion: fails,
  certified: true,
  ...changes,
});

describe('a replayed case', () => {
  it('shows the values, every hypothesis and the conclusion with their sides and steps', () => {
    expect(replayed(replayOf({ variation: 'ε may exceed 1' }), PLAIN)).toBe(`demo/it  varied: ε may exceed 1
    x   = 1
    eps = 1/2

  assume h  holds
    0 < 1   holds

  conclude  fails
    2 ≤ 1   fails
      step = 3

  a counterexample, confirmed by the separate checker`);
  });

  it.each([
    ['a counterexample', {}, true],
    ['the conclusion holds', { conclusion: { holds: 'yes', lines: [] } }, false],
    ['the hypothesis h is not met', { hypotheses: [{ ...holds, holds: 'no' }] }, false],
    ['undecided', { conclusion: { holds: 'unknown', lines: [] } }, false],
    ['undecided', { certified: false }, false],
    ['undecided', { hypotheses: [{ ...holds, holds: 'unknown' }] }, false],
  ] as const)('comes out as: %s', (words, changes, isCounterexample) => {
    const r = replayOf(changes);
    expect(outcome(r, PLAIN.colours)).toContain(words);
    expect(refutes(r)).toBe(isCounterexample);
  });
});
