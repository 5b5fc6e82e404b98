import { describe, expect, it } from 'vitest';
import { falseAlarms } from '../../src/engine/false-alarms.ts';
import type { Sampling } from '../../src/evidence.ts';
import { evidenceOf, SAMPLING } from '../sample.ts';

const sampled = (claim: string, share: string, changes: object = {}) =>
  evidenceOf({ claim, chance: { ...SAMPLING, share }, ...changes });
const one = (share: string): { name: string; verdict: 'survived'; cases: number; chance: Sampling } => ({
  name: 'n',
  verdict: 'survived',
  cases: 1,
  chance: { ...SAMPLING, share },
});

describe('the ledger of a check', () => {
  it('adds up the shares of all that a false alarm could hit', () => {
    const claims = [evidenceOf(), sampled('a/b', '1e-12'), sampled('a/c', '2e-12')];
    expect(falseAlarms(claims)).toEqual({ tests: 2, atMost: '3.0e-12', budget: '1e-9', miss: '1e-6' });
  });

  it('counts expected survivors, which are tests of their own, and not false neighbours, which are to be refuted', () => {
    const e = sampled('a/b', '1e-12', {
      superfluous: [{ ...one('4e-12'), reason: 'r' }],
      neighbours: [one('1e-3')],
    });
    expect(falseAlarms([e])).toMatchObject({ tests: 2, atMost: '5.0e-12' });
  });

  it('is none where nothing was sampled', () => {
    expect(falseAlarms([evidenceOf()])).toBeUndefined();
    expect(falseAlarms([])).toBeUndefined();
  });

  it('may be spent to the last, and not beyond; then it names who took it', () => {
    expect(falseAlarms([sampled('a/b', '6e-10'), sampled('a/c', '4e-10')])).toMatchObject({ atMost: '1.0e-9' });
    expect(() => falseAlarms([sampled('a/b', '6e-10'), sampled('a/c', '4.1e-10')])).toThrow(
      'more than 1e-9: a/b (6e-10), a/c (4.1e-10)',
    );
  });
});
