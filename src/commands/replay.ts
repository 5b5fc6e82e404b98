/** `lemmata replay`: one case again from its token, or every counterexample of a file of evidence. */
import { existsSync, statSync } from 'node:fs';
import { claimFiles } from '../engine/registry.ts';
import { type Replay, replay } from '../engine/replay.ts';
import { BadToken, claimOf } from '../engine/token.ts';
import { ClaimDefect } from '../engine/validate.ts';
import type { Evidence } from '../evidence.ts';
import { pageOf } from '../report/page.ts';
import { outcome, refutes, replayed } from '../report/replay.ts';
import { counted } from '../report/words.ts';
import { EXIT, type ExitCode, Stop, unreadable } from './exit.ts';
import { readEvidence } from './json-file.ts';
import { claimIn } from './load.ts';
import { didYouMean } from './select.ts';
import type { World } from './world.ts';

export function replayTokenOrFile(argument: string, world: World): Promise<ExitCode> {
  return isFile(argument) ? replayFile(argument, world) : replayOne(argument, world);
}

async function replayOne(token: string, world: World): Promise<ExitCode> {
  const r = await replayToken(token, world.root);
  world.stdout.write(`${replayed(r, pageOf(world.stdout))}\n`);
  return refutes(r) ? EXIT.expected : EXIT.unexpected;
}

/** A line for each counterexample; those that no longer refute are shown whole. */
async function replayFile(path: string, { root, stdout, stderr }: World): Promise<ExitCode> {
  const page = pageOf(stdout);
  const { green, red } = page.colours;
  const found = [...recorded(readEvidence(path))];
  let stand = 0;
  let lost = 0;
  for (const { of, token } of found) {
    try {
      const r = await replayToken(token, root);
      if (refutes(r)) stand++;
      stdout.write(refutes(r) ? `${green('✓')} ${of}\n` : `${red('✗')} ${of}: ${outcome(r, page.colours)}\n`);
      if (!refutes(r)) stdout.write(`\n${replayed(r, page)}\n\n`);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      lost++;
      stderr.write(`${of}: ${error.message}\n`);
    }
  }
  stdout.write(`${counted(found.length, 'counterexample')}, ${counted(stand, 'still refutes', 'still refute')}\n`);
  return lost > 0 ? EXIT.input : stand === found.length ? EXIT.expected : EXIT.unexpected;
}

function* recorded({ claims }: Evidence): Generator<{ of: string; token: string }> {
  for (const e of claims) {
    if (e.counterexample) yield { of: e.claim, token: e.counterexample.token };
    for (const v of [...e.neighbours, ...e.superfluous]) {
      if (v.counterexample) yield { of: `${e.claim}, varied: ${v.name}`, token: v.counterexample.token };
    }
  }
}

async function replayToken(token: string, root: string): Promise<Replay> {
  try {
    const name = claimOf(token);
    const files = claimFiles(root);
    const file = files.find((f) => f.name === name);
    if (file) return replay(await claimIn(file), token);
    const hint = didYouMean(
      name,
      files.map((f) => f.name),
    );
    throw unreadable(`the token is of ${name}, and there is no such claim here${hint}`);
  } catch (error) {
    if (error instanceof BadToken) throw unreadable(error.message);
    if (error instanceof ClaimDefect) throw unreadable(`${error.field}: ${error.message}`);
    throw error;
  }
}

function isFile(argument: string): boolean {
  if (existsSync(argument)) return statSync(argument).isFile();
  if (argument.endsWith('.json')) throw unreadable(`there is no file ${argument}`);
  return false;
}
