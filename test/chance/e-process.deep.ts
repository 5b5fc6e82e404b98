import { describe, expect, it } from 'vitest';
import { averageDraws } from '../../src/bench/coverage.ts';
import type { MeanRelation } from '../../src/chance/e-process.ts';
import { countRuns, type Experiment, justFalse, justTrue, LAWS, MEANS, tooMany } from './simulate.ts';

const RELATIONS: readonly MeanRelation[] = ['≤', '≥', '='];
const SIZES: readonly Pick<Experiment, 'defect' | 'runs' | 'length' | 'level'>[] = [
  { defect: 1.5, runs: 3_000, length: 500, level: 0.05 },
  { defect: 3, runs: 5_000, length: 200, level: 0.01 },
];

const experiments = SIZES.flatMap((size) =>
  RELATIONS.flatMap((relation) =>
    Object.keys(MEANS).flatMap((means) => Object.keys(LAWS).map((law) => ({ ...size, relation, means, law }))),
  ),
);

describe('whoever chooses means and laws, and looks after every trial', () => {
  it.each(experiments)('refutes a true claim at most as often as stated: $level, $relation, $means, $law', (e) => {
    const strategy = justTrue(e.relation, e.defect, e.means, e.law);
    const refuted = countRuns('refuted', { ...e, strategy, key: ['deep α', e.relation, e.means, e.law] });
    expect(tooMany(refuted, e.runs, e.level)).toBe(false);
  });

  it.each(experiments)(
    'passes a claim with the defect at most as often as stated: $level, $relation, $means, $law',
    (e) => {
      const strategy = justFalse(e.relation, e.defect, e.means, e.law);
      const passed = countRuns('passed', { ...e, strategy, key: ['deep β', e.relation, e.means, e.law] });
      expect(tooMany(passed, e.runs, e.level)).toBe(false);
    },
  );

  it.each(SIZES)('would be seen to succeed too often at half the threshold: $level', (size) => {
    const e = { ...size, runs: 10 * size.runs, level: 2 * size.level, relation: '≥' } as const;
    const refuted = countRuns('refuted', {
      ...e,
      strategy: justTrue('≥', e.defect, 'aiming with events', 'an event'),
      key: ['deep sharp α'],
    });
    expect(tooMany(refuted, e.runs, size.level)).toBe(true);
    const passed = countRuns('passed', {
      ...e,
      strategy: justFalse('≥', e.defect, 'aiming with failures', 'an event'),
      key: ['deep sharp β'],
    });
    expect(tooMany(passed, e.runs, size.level)).toBe(true);
  });
});

describe('coverage', () => {
  it.each([0.5, 0.2, 0.05, 0.01])('of %f takes no more draws than QuickCheck, whether it is met or missed', (p) => {
    for (const truth of [p, 0.9 * p]) {
      const { ours, quickCheck } = averageDraws(p, truth, 40);
      expect(ours).toBeLessThanOrEqual(quickCheck);
    }
  });
});
