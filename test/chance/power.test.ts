import { describe, expect, it } from 'vitest';
import { EProcess, type MeanRelation, verdict } from '../../src/chance/e-process.ts';
import { expectedTrials, information, informationToDecide, type Plan, trialsToDecide } from '../../src/chance/power.ts';
import { Stream } from '../../src/chance/stream.ts';
import { justFalse, justTrue, point, tooMany, withOdds } from './simulate.ts';

const PLANS: readonly Plan[] = (['≤', '≥', '='] as const).flatMap((relation: MeanRelation) =>
  [0.5, 0.1].map((mu) => ({ relation, mu, defect: 2, alpha: 1e-6, beta: 1e-4 })),
);
const STEP = 10;

/** Trials until a verdict, looked for every 10 trials: of events of probability p, up to `most`. */
function trialsTaken(plan: Plan, p: number, most: number, stream: Stream): { trials: number; verdict: string } {
  const process = new EProcess(plan.relation, plan.defect);
  for (let trials = STEP; trials <= most; trials += STEP) {
    let happened = 0;
    for (let i = 0; i < STEP; i++) if (stream.nextUniform() < p) happened++;
    process.count(happened, STEP, point(plan.mu));
    const found = verdict(process.state(), plan.alpha, plan.beta);
    if (found !== 'open') return { trials, verdict: found };
  }
  return { trials: most, verdict: 'open' };
}

/** The defect that takes longer to refute. */
function slowerDefect({ relation, mu, defect }: Plan): number {
  if (relation === '≤') return withOdds(mu, defect);
  if (relation === '≥') return withOdds(mu, 1 / defect);
  return mu < 0.5 ? withOdds(mu, 1 / defect) : withOdds(mu, defect);
}

const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b) / xs.length;

describe('the number of trials', () => {
  it('is nearly the expected one', () => {
    for (const plan of PLANS) {
      const expected = expectedTrials(plan);
      const most = 20 * Math.max(expected.passing, expected.refuting);
      const runs = Array.from({ length: 60 }, (_, run) => new Stream(['expected', plan.relation, plan.mu, run]));
      const passing = runs.map((stream) => trialsTaken(plan, plan.mu, most, stream));
      const refuting = runs.map((stream) => trialsTaken(plan, slowerDefect(plan), most, stream));
      expect(passing.every((run) => run.verdict === 'passed')).toBe(true);
      expect(refuting.every((run) => run.verdict === 'refuted')).toBe(true);
      // Both sides of = must be excluded: that takes the later of two times.
      expect(mean(passing.map((run) => run.trials)) / expected.passing).toBeGreaterThan(0.85);
      expect(mean(passing.map((run) => run.trials)) / expected.passing).toBeLessThan(plan.relation === '=' ? 2 : 1.3);
      expect(mean(refuting.map((run) => run.trials)) / expected.refuting).toBeGreaterThan(0.85);
      expect(mean(refuting.map((run) => run.trials)) / expected.refuting).toBeLessThan(1.3);
    }
  });

  it('is expected to be the goal of the log capital over its growth', () => {
    const plan = { mu: 0.2, defect: 3, alpha: 1e-12, beta: 1e-6 };
    const q = withOdds(plan.mu, plan.defect);
    const kl = (a: number, b: number) => a * Math.log(a / b) + (1 - a) * Math.log((1 - a) / (1 - b));
    const { passing, refuting } = expectedTrials({ ...plan, relation: '≤' });
    expect((passing * kl(plan.mu, q)) / Math.log(1e6)).toBeCloseTo(1, 8);
    expect((refuting * kl(q, plan.mu)) / Math.log(2e12)).toBeCloseTo(1, 8);
    expect(expectedTrials({ ...plan, relation: '≥', mu: 0.8 }).passing / passing).toBeCloseTo(1, 8);
    const low = withOdds(plan.mu, 1 / plan.defect);
    expect((expectedTrials({ ...plan, relation: '=' }).refuting * kl(low, plan.mu)) / Math.log(4e12)).toBeCloseTo(1, 8);
  });

  it('suffices but with the probability stated', () => {
    const runs = 60;
    const delta = 0.2;
    for (const plan of PLANS) {
      const most = trialsToDecide(plan, delta);
      for (const [p, wanted] of [
        [plan.mu, 'passed'],
        [slowerDefect(plan), 'refuted'],
      ] as const) {
        const late = Array.from({ length: runs }, (_, run) =>
          trialsTaken(plan, p, most, new Stream(['cap', plan.relation, plan.mu, wanted, run])),
        ).filter((run) => run.verdict !== wanted).length;
        expect(tooMany(late, runs, delta)).toBe(false);
        const hurried = Array.from({ length: runs }, (_, run) =>
          trialsTaken(plan, p, most / 8, new Stream(['cap', plan.relation, plan.mu, wanted, run])),
        ).filter((run) => run.verdict !== wanted).length;
        expect(tooMany(hurried, runs, delta)).toBe(true);
      }
    }
  });

  it('grows with what is asked', () => {
    const plan: Plan = { relation: '≤', mu: 0.2, defect: 1.5, alpha: 1e-12, beta: 1e-6 };
    for (const harder of [{ defect: 1.2 }, { alpha: 1e-20 }, { mu: 0.01 }, { relation: '=' as const }])
      expect(trialsToDecide({ ...plan, ...harder })).toBeGreaterThan(trialsToDecide(plan));
    expect(trialsToDecide({ ...plan, beta: 1e-30 })).toBeGreaterThan(trialsToDecide(plan));
    expect(trialsToDecide(plan, 1e-9)).toBeGreaterThan(trialsToDecide(plan));
    expect(trialsToDecide({ ...plan, relation: '≥', mu: 0.8 })).toBe(trialsToDecide(plan));
  });
});

describe('the information of a trial', () => {
  const laws = (m: number): [number, number][][] => [
    [
      [1, m],
      [0, 1 - m],
    ],
    [[m, 1]],
    [
      [0, 0.5],
      [2 * m, 0.5],
    ],
    [
      [m / 2, 0.5],
      [(3 * m) / 2, 0.5],
    ],
    [
      [0, 1 - m / 0.7],
      [0.7, m / 0.7],
    ],
  ];

  it('is −log of the affinity of the two laws', () => {
    for (const mu of [0.5, 0.1, 0.01]) {
      for (const defect of [1.1, 2, 50]) {
        const q = withOdds(mu, defect);
        const affinity = Math.sqrt(mu * q) + Math.sqrt((1 - mu) * (1 - q));
        expect(information('≤', mu, defect) / -Math.log(affinity)).toBeCloseTo(1, 8);
        expect(information('≥', 1 - mu, defect) / -Math.log(affinity)).toBeCloseTo(1, 8);
        expect(information('=', mu, defect)).toBe(Math.min(information('≤', mu, defect), information('≥', mu, defect)));
      }
    }
    for (const relation of ['≤', '≥', '='] as const)
      for (const mu of [-1, 0, 1, 3]) expect(information(relation, mu, 2)).toBe(0);
    expect(trialsToDecide({ relation: '=', mu: 1, defect: 2, alpha: 1e-6, beta: 1e-6 })).toBe(Infinity);
  });

  it('is the least that any law yields: E L^(−1/2) ≤ ρ', () => {
    const expectation = (law: readonly [number, number][], capital: (y: number) => number) =>
      law.reduce((sum, [y, p]) => sum + p / Math.sqrt(capital(y)), 0);
    for (const mu of [0.45, 0.2, 0.03]) {
      for (const theta of [1.1, 2]) {
        const q = withOdds(mu, theta);
        const rho = Math.exp(-information('≤', mu, theta));
        const scale = 1 - mu + theta * mu;
        // Up to the roundings of this test.
        for (const m of [mu, mu / 2])
          for (const law of laws(m))
            expect(expectation(law, (y) => (scale * (theta * (1 - y) + y)) / theta)).toBeLessThan(rho + 1e-14);
        for (const m of [q, (1 + 9 * q) / 10].filter((m) => m < 0.66))
          for (const law of laws(Math.min(m, 0.66)).filter((law) => law.every(([y]) => y <= 1)))
            expect(expectation(law, (y) => (1 - y + theta * y) / scale)).toBeLessThan(rho + 1e-14);
      }
    }
  });

  it('decides when it has added up, whoever chooses the means', () => {
    const level = { alpha: 1e-3, beta: 1e-3 };
    const [defect, delta, runs] = [9, 0.2, 50];
    for (const relation of ['≤', '≥', '='] as const) {
      for (const means of ['any mean', 'timid near the goal, bold far from it']) {
        for (const [strategy, wanted] of [
          [justTrue(relation, defect, means, 'an event'), 'passed'],
          [justFalse(relation, defect, means, 'an event'), 'refuted'],
        ] as const) {
          let late = 0;
          for (let run = 0; run < runs; run++) {
            const stream = new Stream(['information', relation, means, wanted, run]);
            const process = new EProcess(relation, defect);
            const needed = informationToDecide({ relation, ...level }, delta);
            for (let gathered = 0; gathered < needed; ) {
              const { y, mu } = strategy(stream, Math.min(level.beta * process.estimate().defect, 1));
              process.record(y, mu);
              gathered += information(relation, mu.lo, defect);
            }
            if (verdict(process.state(), level.alpha, level.beta) !== wanted) late++;
          }
          expect(tooMany(late, runs, delta)).toBe(false);
        }
      }
    }
  });

  it('is needed in proportion to the logarithms of what is asked', () => {
    const bit = Math.log(2);
    const plan = { relation: '≤', alpha: 2 ** -40, beta: 2 ** -20 } as const;
    expect(informationToDecide(plan, 2 ** -20) / bit).toBeCloseTo(20 + 42 / 2);
    expect(informationToDecide({ ...plan, alpha: 2 ** -10 }, 2 ** -20) / bit).toBeCloseTo(20 + 21 / 2);
    expect(informationToDecide({ ...plan, relation: '=' }, 2 ** -20) / bit).toBeCloseTo(20 + 43 / 2);
    expect(informationToDecide({ ...plan, relation: '=', alpha: 2 ** -10 }, 2 ** -20) / bit).toBeCloseTo(21 + 21 / 2);
  });
});
