import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/engine/outcome.ts';
import { checkAll, type PoolOptions, type Progress } from '../../src/engine/pool.ts';
import { claimFiles } from '../../src/engine/registry.ts';

const FILES = claimFiles(resolve(import.meta.dirname, '../broken'));
const SAMPLED = claimFiles(resolve(import.meta.dirname, '../sampled'));
const GENEROUS = 60;

function checked(names: string[], options: Partial<PoolOptions> = {}): Promise<Outcome[]> {
  const tasks = FILES.filter((f) => names.some((n) => f.name === n || f.subject === n));
  return checkAll(
    tasks.map(({ name, path, file }) => ({ name, path, file, seed: 1, effort: 'quick', cases: 200 })),
    { limit: GENEROUS, ...options },
  );
}

const said = (o: Outcome) =>
  'evidence' in o
    ? [o.evidence.claim, o.evidence.verdict, o.evidence.why]
    : [o.broken.file, o.broken.field, o.broken.message];

const withoutSeconds = (outcomes: Outcome[]) =>
  JSON.stringify(outcomes, (key, value) => (key === 'seconds' ? 0 : value));

describe('claims on a pool of workers', () => {
  it('come back in the order of the tasks, the same whatever the number of workers', async () => {
    const alone = await checked(['faulty', 'sound'], { workers: 1 });
    const together = await checked(['faulty', 'sound'], { workers: 3 });
    expect(alone.map(said).slice(-2)).toEqual([
      ['sound/again', 'survived', undefined],
      ['sound/number-below-its-size', 'survived', undefined],
    ]);
    expect(withoutSeconds(together)).toBe(withoutSeconds(alone));
  });

  it('come to the same where they are sampled, whatever the number of workers', async () => {
    const sampled = (workers: number) =>
      checkAll(
        SAMPLED.filter((f) => f.subject === 'coins').map(({ name, path, file }) => ({
          name,
          path,
          file,
          seed: 1,
          effort: 'quick',
        })),
        { limit: GENEROUS, workers },
      );
    const alone = await sampled(1);
    expect(alone.map(said).map(([name, verdict]) => [name, verdict])).toEqual([
      ['coins/fair-coin', 'survived'],
      ['coins/loaded-die', 'refuted'],
      ['coins/no-coin', 'survived'],
    ]);
    expect(withoutSeconds(await sampled(2))).toBe(withoutSeconds(alone));
  });

  it('measure the seconds that each took', async () => {
    const [outcome] = await checked(['sound/again']);
    expect(outcome && 'evidence' in outcome && outcome.evidence.seconds).toBeGreaterThan(0);
  });

  it('are stopped when they never return, and the others still run', async () => {
    const outcomes = await checked(['endless', 'sound'], { limit: 2, workers: 2 });
    expect(outcomes.map(said)).toEqual([
      ['properties/endless/loops-on-import.ts', 'the file itself', 'does not load: stopped after 2 s (--limit)'],
      ['endless/loops-when-run', 'interrupted', 'stopped after 2 s (--limit)'],
      ['sound/again', 'survived', undefined],
      ['sound/number-below-its-size', 'survived', undefined],
    ]);
  });

  it('are interrupted when they fill the memory, and the others still run', async () => {
    const outcomes = await checked(['hungry', 'sound/again'], { heap: 128, workers: 1 });
    expect(outcomes.map(said)).toEqual([
      ['hungry/fills-memory', 'interrupted', 'out of memory'],
      ['sound/again', 'survived', undefined],
    ]);
  });

  it('are broken when they call process.exit or their thread dies, and the others still run', async () => {
    const outcomes = await checked(['leaving', 'sound/again'], { workers: 1 });
    expect(outcomes.map(said)).toEqual([
      ['properties/leaving/calls-exit-on-import.ts', 'the file itself', 'does not load: calls process.exit(0)'],
      ['properties/leaving/calls-exit-when-run.ts', 'conclude', 'threw Error: calls process.exit(0)'],
      [
        'properties/leaving/throws-outside.ts',
        'the file itself',
        'does not load: its worker died: thrown from nowhere',
      ],
      ['sound/again', 'survived', undefined],
    ]);
  });

  it('tell how far they are', async () => {
    const told: Progress[] = [];
    await checked(['sound'], { workers: 1, onProgress: (p) => told.push(p) });
    expect(told.map(({ done, of, running }) => [done, of, ...running])).toEqual([
      [0, 2, 'sound/again'],
      [1, 2],
      [1, 2, 'sound/number-below-its-size'],
      [2, 2],
    ]);
  });

  it('are none for no tasks', async () => {
    expect(await checked([])).toEqual([]);
  });
});

describe('an interrupted pool', () => {
  it('keeps what is done, and knows the titles of what had not begun', async () => {
    const stop = new AbortController();
    const onProgress = ({ done, running }: Progress) => {
      if (done === 1 && running.length === 0) stop.abort();
    };
    const outcomes = await checked(['sound', 'faulty/has-no-default'], {
      workers: 1,
      interrupt: stop.signal,
      onProgress,
    });
    expect(outcomes.map(said)).toEqual([
      ['properties/faulty/has-no-default.ts', 'default', expect.any(String)],
      ['sound/again', 'interrupted', 'by Ctrl-C, before it began'],
      ['sound/number-below-its-size', 'interrupted', 'by Ctrl-C, before it began'],
    ]);
    const last = outcomes.at(-1)!;
    expect('evidence' in last && last.evidence.title.en).toBe('A number is at most its size');
  });

  it('stops the claims in hand', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 3000);
    const outcomes = await checked(['endless/loops-when-run'], { interrupt: stop.signal });
    expect(outcomes.map(said)).toEqual([
      ['endless/loops-when-run', 'interrupted', expect.stringMatching(/^by Ctrl-C/)],
    ]);
  });

  it('gives up on files that do not load', async () => {
    const stop = new AbortController();
    stop.abort();
    const outcomes = await checked(['endless/loops-on-import'], { interrupt: stop.signal });
    expect(outcomes.map(said)).toEqual([
      ['properties/endless/loops-on-import.ts', 'the file itself', expect.stringMatching(/^does not load: /)],
    ]);
  });
});
