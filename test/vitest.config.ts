import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';

// As the command does.
setFlagsFromString('--interrupt-budget=1000000');

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/**/*.test.ts'],
    // One module graph a thread: mathjs takes a second to load.
    pool: 'threads',
    isolate: false,
    // Some tests wait for processes and time limits; others need not wait for them.
    maxWorkers: 2,
    // A guard against tests without end; no test is about time.
    testTimeout: 120_000,
  },
});
