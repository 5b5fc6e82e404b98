/** How far a run has come, on stderr: a bar on a terminal, else a line every two seconds. */
import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../engine/pool.ts';
import type { Output } from './world.ts';

const EVERY = 2000;

export interface Shown {
  update(progress: Progress): void;
  stop(): void;
}

export function progressOn(stderr: Output): Shown {
  return stderr.isTTY ? bar(stderr as NodeJS.WriteStream) : lines(stderr);
}

function bar(stream: NodeJS.WriteStream): Shown {
  const format = '  {bar} {value}/{total} claims  {running}';
  const b = new SingleBar(
    { format, stream, barsize: 24, hideCursor: true, clearOnComplete: true, linewrap: false, gracefulExit: false },
    Presets.shades_classic,
  );
  return {
    update({ done, of, running }) {
      if (!b.isActive) b.start(of, done, { running: '' });
      b.update(done, { running: running.join(', ') });
    },
    stop: () => b.stop(),
  };
}

function lines(stderr: Output): Shown {
  let latest: Progress | undefined;
  const timer = setInterval(() => {
    if (latest) stderr.write(`${progressLine(latest)}\n`);
  }, EVERY);
  return {
    update(progress) {
      latest = progress;
    },
    stop: () => clearInterval(timer),
  };
}

export function progressLine({ done, of, running }: Progress): string {
  return `${done}/${of} claims${running.length ? `, in hand: ${running.join(', ')}` : ''}`;
}
