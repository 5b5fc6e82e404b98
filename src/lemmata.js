#!/usr/bin/env node
/**
 * The command. Node 20 does not read TypeScript, so this registers tsx and hands over to cli.ts. Nothing that goes
 * wrong reaches the user as a stack trace, unless DEBUG=lemmata asks for it.
 */
import { setFlagsFromString } from 'node:v8';

const ERROR_INSIDE = 70;
// While a claim is loaded, process.exit throws.
const { exit } = process;

function fail(error) {
  const missing = error?.code === 'ERR_MODULE_NOT_FOUND' && /package '/.test(error.message);
  const message = String(error?.message ?? error).split('\n')[0];
  const remedy = missing ? 'run `npm ci` first' : 'an error inside lemmata; DEBUG=lemmata shows where';
  process.stderr.write(`lemmata: ${message} (${remedy})\n`);
  if (process.env.DEBUG === 'lemmata') process.stderr.write(`${error?.stack}\n`);
  exit(ERROR_INSIDE);
}

process.on('uncaughtException', fail);
// V8 may wait longer (the default is 132 kB of bytecode) before it optimises a function: each claim has code of its own
// that runs a few hundred times, and a fifth of a quick check went to the compiler. Read by the worker threads as well.
setFlagsFromString('--interrupt-budget=1000000');
try {
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('./cli.ts');
  await main();
} catch (error) {
  fail(error);
}
