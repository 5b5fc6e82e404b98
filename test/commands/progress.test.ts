import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressLine, progressOn } from '../../src/commands/progress.ts';
import { Captured } from '../sample.ts';

describe('the progress of a run', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is a line every two seconds where there is no terminal, and none before there is anything to say', () => {
    const stderr = new Captured();
    const shown = progressOn(stderr);
    vi.advanceTimersByTime(2000);
    shown.update({ done: 1, of: 3, running: ['a/b'] });
    shown.update({ done: 2, of: 3, running: ['a/c'] });
    vi.advanceTimersByTime(2000);
    shown.stop();
    vi.advanceTimersByTime(10_000);
    expect(stderr.lines).toEqual(['2/3 claims, in hand: a/c']);
  });

  it('names no claim when none is in hand', () => {
    expect(progressLine({ done: 3, of: 3, running: [] })).toBe('3/3 claims');
  });

  it('is a bar on a terminal, and the bar is cleared', () => {
    const cursor = { clearLine: vi.fn(), cursorTo: vi.fn(), clearScreenDown: vi.fn(), moveCursor: vi.fn() };
    const stderr = Object.assign(new Captured({ columns: 80 }), cursor);
    const shown = progressOn(stderr);
    shown.update({ done: 0, of: 3, running: ['a/b'] });
    shown.update({ done: 1, of: 3, running: ['a/c'] });
    vi.advanceTimersByTime(1000);
    shown.stop();
    expect(stderr.text).toContain('1/3 claims  a/c');
  });
});
