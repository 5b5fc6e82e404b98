/** Certificates broken at random: for the quick test and the deep one. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { inEverySize } from '../../src/engine/every.ts';
import { claimFiles, loadClaim, loadProof } from '../../src/engine/registry.ts';
import { trace } from '../../src/engine/trace.ts';
import { vary } from '../../src/engine/variation.ts';
import { prove } from '../../src/kernels/check.ts';
import type { Goal } from '../../src/kernels/kernel.ts';
import { straight } from './straight.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Broken {
  /** Broken certificates that were tried on goals. */
  readonly tried: number;
  /** Those that still prove their claim, another way of writing the same proof for one. */
  readonly stillProve: number;
  /** What was accepted for a false neighbour: there must be none. */
  readonly falsehoods: readonly string[];
}

/** Every certificate of a claim, with what it proves and false neighbours that it must not prove. */
interface Target {
  readonly name: string;
  readonly certificate: Json;
  readonly goal: Goal;
  /** Of a formula for every size, whether it is that of the neighbour is found out when it is needed. */
  readonly false: readonly (readonly [name: string, goal: Goal, isOfEverySize: () => boolean])[];
}

const anything = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom<Json>('1/2', '-1', '1e3', 'x', 'sqrt(x)', '0', 'a*b', '1/0', '∞', 0.5, 1e300, null, [], {}, true),
  fc.constantFrom<Json>({ by: 'signs' }, { by: 'polynomial' }, { by: 'linear', multipliers: {}, plus: 1 }),
  fc.constantFrom<Json>({ by: 'absurd', proof: { by: 'signs' } }, { square: 'x' }, { coefficient: -1 }),
);

export async function breakProofs(runs: number, seed: number): Promise<Broken> {
  const targets = await allTargets();
  const falsehoods: string[] = [];
  let [tried, stillProve] = [0, 0];
  const choice = fc.nat({ max: 1 << 20 });
  const broken = fc.record({
    target: choice,
    goal: choice,
    path: fc.array(choice, { minLength: 1, maxLength: 9 }),
    put: anything,
  });
  for (const { target, goal, path, put } of fc.sample(broken, { seed, numRuns: runs })) {
    const t = targets[target % targets.length]!;
    const certificate = corrupted(t.certificate, path, put);
    tried++;
    if (prove(t.goal, certificate).accepted) stillProve++;
    const [name, neighbour, isOfEverySize] = t.false[goal % t.false.length]!;
    if (prove(neighbour, certificate).accepted && isOfEverySize())
      falsehoods.push(`${t.name}: ${name}: ${JSON.stringify(certificate)}`);
  }
  return { tried, stillProve, falsehoods };
}

async function allTargets(): Promise<Target[]> {
  const targets: Target[] = [];
  for (const file of claimFiles(resolve(import.meta.dirname, '../..')).filter((f) => f.proof)) {
    const loaded = await loadClaim(file);
    const written = (await loadProof(file)) as any;
    if (!('claim' in loaded) || Array.isArray(written)) continue;
    const { every, sizes, proof = written } = written;
    // Of a proof by branches, a neighbour may break one alone.
    if (straight(proof).length > 1) continue;
    const of = (claim: typeof loaded.claim) =>
      every ? inEverySize(claim, every, sizes) : { goal: trace(claim, sizes), confirm() {} };
    const neighbours = Object.entries(loaded.claim.failsIf).flatMap(([name, v]) => {
      try {
        const { goal, confirm } = of(vary(loaded.claim, v));
        return [[name, goal, () => succeeds(confirm)] as const];
      } catch {
        return [];
      }
    });
    if (proof.by !== 'interval' && neighbours.length > 0)
      targets.push({ name: file.name, certificate: proof, goal: of(loaded.claim).goal, false: neighbours });
  }
  return targets;
}

function succeeds(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

/** One place, found by the choices, changed: something else put there, left out, doubled, or exchanged. */
function corrupted(data: Json, [choice = 0, ...later]: readonly number[], put: Json): Json {
  if (typeof data === 'number') return choice % 2 === 0 ? data + (choice % 5) - 2 : put;
  if (typeof data === 'string') return text(data, choice, put);
  if (typeof data !== 'object' || data === null) return put;
  const keys = Object.keys(data);
  if (keys.length === 0) return put;
  const key = keys[choice % keys.length]!;
  const copy: any = structuredClone(data);
  if (later.length > 0) copy[key] = corrupted(copy[key], later, put);
  else if (choice % 4 === 0) copy[key] = put;
  else if (choice % 4 === 1 && Array.isArray(copy)) copy.push(copy[Number(key)]);
  else if (choice % 4 === 2) {
    const other = keys[(choice + 1) % keys.length]!;
    Object.assign(copy, { [key]: copy[other], [other]: copy[key] });
  } else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

/** A sign or a number in a text changed, or the whole. */
function text(data: string, choice: number, put: Json): Json {
  const at = choice % data.length;
  const other: Record<string, string> = {
    '+': '-',
    '-': '+',
    '*': '+',
    '1': '2',
    '2': '1',
    x: 'y',
    y: 'x',
    '<': '>',
    '>': '<',
    '≤': '≥',
  };
  const swapped = other[data[at]!];
  return swapped === undefined ? put : data.slice(0, at) + swapped + data.slice(at + 1);
}
