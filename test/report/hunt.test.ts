import { describe, expect, it } from 'vitest';
import type { Hunted } from '../../src/engine/hunt.ts';
import { hunted, huntLine } from '../../src/report/hunt.ts';
import { PLAIN } from '../../src/report/page.ts';
import { COUNTEREXAMPLE } from '../sample.ts';

const so: Hunted = {
  blocks: 2,
  cases: 2_000,
  discarded: 30,
  undecided: 0,
  sharpest: { values: { x: '1/2' }, token: 'lemmata1.abc', atLeast: 0.75, atMost: 0.8 },
  counterexample: undefined,
};

describe('a hunt', () => {
  it('shows on the way how far it is, and how near it came', () => {
    expect(huntLine(so, 3.4)).toBe('3 s: 2,000 cases; sharpest 0.75');
    expect(huntLine({ ...so, sharpest: undefined }, 3.4)).toBe('3 s: 2,000 cases');
  });

  it('ends with the sharpest case, exactly', () => {
    expect(hunted('demo/it', 'The title', so, PLAIN)).toBe(`demo/it  The title
  not refuted after 2,000 cases, 30 more discarded
  sharpest: the smaller side is between 0.75 and 0.8 of the larger, at
    x = 1/2
    npx lemmata replay lemmata1.abc`);
  });

  it('says when there was nothing to measure, and when cases stayed undecided', () => {
    const nothing = hunted('demo/it', 'The title', { ...so, sharpest: undefined, undecided: 1 }, PLAIN);
    expect(nothing).toContain('no comparison of positive sides to measure');
    expect(nothing).toContain('undecided cases in 1 block');
  });

  it('ends with the counterexample, if it finds one', () => {
    const found = hunted('demo/it', 'The title', { ...so, counterexample: COUNTEREXAMPLE }, PLAIN);
    expect(found).toContain('refuted after 2,000 cases, 30 more discarded');
    expect(found).toContain('1 ≤ 3/4   fails');
  });
});
