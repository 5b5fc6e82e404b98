/**
 * Many claims on a pool of worker threads, one task a claim. A claim that does not return in its time, or whose worker
 * dies, costs that claim alone. The outcomes come in the order of the tasks, whatever the scheduling.
 */
import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import type { Effort } from './effort.ts';
import { firstLine } from './first-line.ts';
import { type Head, interrupted, type Outcome } from './outcome.ts';
import type { News, Task } from './worker.ts';

/** Seconds that one claim may take. A guard against claims that never return, not a measure of effort. */
export const LIMITS: Readonly<Record<Effort, number>> = { quick: 20, normal: 60, deep: 1800 };

const MOST_WORKERS = 8;
/** Megabytes of heap a worker, so that a claim without end dies before the machine does. */
const HEAP = 2048;

/** Seconds that a file may take to load once the run has been interrupted. */
const LOAD_LIMIT = 5;

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** Claims in hand now. */
  readonly running: readonly string[];
}

export interface PoolOptions {
  /** Seconds a claim. */
  readonly limit: number;
  readonly workers?: number;
  readonly heap?: number;
  readonly interrupt?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export async function checkAll(tasks: readonly Task[], options: PoolOptions): Promise<Outcome[]> {
  const workers = Math.max(1, Math.min(options.workers ?? availableParallelism(), MOST_WORKERS, tasks.length));
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url),
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: options.heap ?? HEAP },
  });
  // A worker that dies between two tasks; those of the claim it had in hand are told by run().
  pool.on('error', () => {});
  const outcomes: Outcome[] = [];
  const running = new Set<string>();
  let next = 0;
  let done = 0;
  const tell = () => options.onProgress?.({ done, of: tasks.length, running: [...running] });

  // As many claims in hand as workers: none waits in the pool's own queue, where its time would already run.
  const lane = async () => {
    while (next < tasks.length) {
      const i = next++;
      const task = tasks[i]!;
      running.add(task.name);
      tell();
      outcomes[i] = await checkOne(pool, task, options);
      running.delete(task.name);
      done++;
      tell();
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, lane));
  } finally {
    await pool.destroy();
  }
  return outcomes;
}

const BY_USER = 'by Ctrl-C';

async function checkOne(pool: Tinypool, task: Task, { limit, interrupt }: PoolOptions): Promise<Outcome> {
  if (interrupt?.aborted) return titleOnly(pool, task);
  const ran = await run(pool, task, limit, interrupt);
  if ('outcome' in ran) return ran.outcome;
  const { about, why, outOfBudget, seconds } = ran;
  if (about && outOfBudget) return { evidence: interrupted(task.name, about, why, seconds) };
  if (why === BY_USER) return titleOnly(pool, task);
  return about ? broken(task, 'the claim', why) : notLoaded(task, why);
}

/** Ctrl-C came first: the file is loaded for what it says of itself. */
async function titleOnly(pool: Tinypool, task: Task): Promise<Outcome> {
  const ran = await run(pool, { ...task, notRun: `${BY_USER}, before it began` }, LOAD_LIMIT);
  return 'outcome' in ran ? ran.outcome : notLoaded(task, ran.why);
}

type Ran = { readonly outcome: Outcome } | Lost;
/** A task that did not return. */
interface Lost {
  /** What it had told before. */
  readonly about?: Head;
  readonly why: string;
  readonly outOfBudget: boolean;
  readonly seconds: number;
}

async function run(pool: Tinypool, task: Task, limit: number, interrupt?: AbortSignal): Promise<Ran> {
  const stop = new AbortController();
  const { port1, port2 } = new MessageChannel();
  let about: Head | undefined;
  let stopped: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let from = performance.now();
  const stopBecause = (why: string) => {
    stopped ??= why;
    stop.abort();
  };
  const onInterrupt = () => stopBecause(BY_USER);
  interrupt?.addEventListener('abort', onInterrupt, { once: true });
  port1.on('message', (news: News) => {
    if (news !== 'begun') about = news;
    else {
      from = performance.now();
      timer = setTimeout(() => stopBecause(`stopped after ${limit} s (--limit)`), limit * 1000);
    }
  });
  try {
    const outcome: Outcome = await pool.run({ ...task, port: port2 }, { transferList: [port2], signal: stop.signal });
    return { outcome };
  } catch (error) {
    const outOfMemory = (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
    return {
      ...(about ? { about } : {}),
      why: stopped ?? (outOfMemory ? 'out of memory' : `its worker died: ${firstLine(error)}`),
      outOfBudget: stopped !== undefined || outOfMemory,
      seconds: Math.round(performance.now() - from) / 1000,
    };
  } finally {
    clearTimeout(timer);
    interrupt?.removeEventListener('abort', onInterrupt);
    port1.close();
  }
}

const broken = ({ file }: Task, field: string, message: string): Outcome => ({ broken: { file, field, message } });
const notLoaded = (task: Task, why: string) => broken(task, 'the file itself', `does not load: ${why}`);
