import { resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/engine/outcome.ts';
import { claimFiles } from '../../src/engine/registry.ts';
import { type News, type Task, work } from '../../src/engine/worker.ts';

const FILES = claimFiles(resolve(import.meta.dirname, '../broken'));

async function worked(name: string, changes: Partial<Task> = {}): Promise<{ outcome: Outcome; news: News[] }> {
  const { port1, port2 } = new MessageChannel();
  const { path, file } = FILES.find((f) => f.name === name)!;
  const outcome = await work({ name, path, file, seed: 1, effort: 'quick', cases: 50, ...changes, port: port2 });
  const news: News[] = [];
  for (let m = receiveMessageOnPort(port1); m; m = receiveMessageOnPort(port1)) news.push(m.message);
  return { outcome, news };
}

describe('the work on one claim', () => {
  it('tells that it has begun, then the title, and ends with evidence', async () => {
    const { outcome, news } = await worked('sound/again');
    expect(news).toEqual(['begun', expect.objectContaining({ kind: 'inequality', expected: 'true' })]);
    expect(outcome).toEqual({
      evidence: expect.objectContaining({ claim: 'sound/again', verdict: 'survived', cases: 50 }),
    });
  });

  it('runs as many cases as the effort says when no count is given', async () => {
    const { path, file, name } = FILES.find((f) => f.name === 'sound/again')!;
    const { port2 } = new MessageChannel();
    const outcome = await work({ name, path, file, seed: 1, effort: 'quick', port: port2 });
    expect(outcome).toEqual({ evidence: expect.objectContaining({ cases: 300 }) });
  });

  it.each([
    ['faulty/has-no-default', 'default', /expected a claim, e\.g\./],
    ['faulty/lacks-a-source', 'source', /is missing; expected kexue/],
    ['faulty/returns-a-boolean', 'conclude', /returned true; expected a comparison such as/],
    ['faulty/returns-nan', 'conclude', /returned NaN; expected a comparison such as/],
    ['faulty/throws-on-import', 'the file itself', /^does not load: the fixture throws$/],
    ['faulty/throws-when-run', 'conclude', /^threw TypeError: the fixture throws$/],
  ])('names file, field and remedy of %s in one line', async (name, field, message) => {
    const { outcome } = await worked(name);
    expect(outcome).toEqual({
      broken: { file: `properties/${name}.ts`, field, message: expect.stringMatching(message) },
    });
  });

  it('is not done when only the title is asked for', async () => {
    const { outcome, news } = await worked('sound/again', { notRun: 'because' });
    expect(news).toEqual(['begun']);
    expect(outcome).toEqual({
      evidence: expect.objectContaining({ verdict: 'interrupted', why: 'because', cases: 0 }),
    });
  });
});
