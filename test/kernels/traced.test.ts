/** For every certificate: what it is checked against is what the claim's code says, and its lines hold, at cases drawn. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { RecordDraw } from '../../src/draw/record.ts';
import { prepare, truthOf } from '../../src/engine/case.ts';
import { decide } from '../../src/engine/decide.ts';
import { traceEvery } from '../../src/engine/every.ts';
import { randomOf } from '../../src/engine/random.ts';
import { claimFiles, loadClaim, loadProof } from '../../src/engine/registry.ts';
import { trace } from '../../src/engine/trace.ts';
import type { Proposition } from '../../src/kernels/kernel.ts';
import { readComparison } from '../../src/kernels/read-formula.ts';
import { Real, real } from '../../src/numbers/real.ts';
import { straight } from './straight.ts';
import { type Entries, type Point, statementOf } from './values.ts';

const CASES = 4;
const proved = claimFiles(resolve(import.meta.dirname, '../..')).filter((f) => f.proof);

/** What is drawn, by the names of the variables that stand for it. */
function named(drawn: unknown, name: string): [string, Real][] {
  if (drawn instanceof Real) return [[name, drawn]];
  if (typeof drawn === 'number') return [[name, real(drawn)]];
  if (Array.isArray(drawn))
    return drawn.flatMap((x, i) => (isAtom(x) ? ofAtom(x, name, i) : named(x, `${name}_${i + 1}`)));
  if (typeof drawn !== 'object' || drawn === null) return [];
  return Object.entries(drawn).flatMap(([key, x]) => named(x, key));
}

/** A value of a finite law, with its probability. */
function isAtom(x: unknown): x is { x: unknown; p: unknown } {
  return typeof x === 'object' && x !== null && 'x' in x && 'p' in x;
}

function ofAtom({ x, p }: { x: unknown; p: unknown }, name: string, i: number): [string, Real][] {
  return [...named(x, `${name}_x_${i + 1}`), ...named(p, `${name}_p_${i + 1}`)];
}

function pointOf(drawn: Readonly<Record<string, unknown>>, variables: readonly string[]): Point {
  const flat = new Map(Object.entries(drawn).flatMap(([name, x]) => named(x, name)));
  const entries = (name: string, depth: number): Entries => {
    if (depth === 0) return flat.get(name)!;
    const list: Entries[] = [];
    while (flat.has(`${name}_${list.length + 1}${'_1'.repeat(depth - 1)}`))
      list.push(entries(`${name}_${list.length + 1}`, depth - 1));
    return list;
  };
  return Object.fromEntries(
    variables.map((v) => {
      const [stem, indices] = v.split(/[[\]]/);
      return [v, entries(stem!, indices?.split(',').length ?? 0)];
    }),
  );
}

/** A line is said of every entry of which it speaks. */
function everywhere(line: string): Proposition {
  const indices = [...'ijk'].filter((index) => new RegExp(`\\[[^\\]]*${index}`).test(line));
  return { is: 'all', parts: { line: readComparison(line) }, ofEveryEntry: indices };
}

it.each(proved.map((f) => [f.name, f] as const))('%s', async (name, file) => {
  const loaded = await loadClaim(file);
  if (!('claim' in loaded)) throw new Error(loaded.broken.message);
  const { claim } = loaded;
  const proofs = [(await loadProof(file)) as any]
    .flat()
    .flatMap(({ sizes, every, proof, ...bare }) =>
      straight(proof ?? bare).map(([branches, certificate]) => ({ sizes, every, branches, certificate })),
    );
  for (const { sizes, every, branches, certificate } of proofs) {
    const goal = every === undefined ? trace(claim, sizes, [], branches) : traceEvery(claim, every, sizes, branches);
    const p = prepare(claim);
    const draw = new RecordDraw(claim.forAll);
    const lines = certificate.by === 'chain' ? certificate.lines : [];
    const random = randomOf('traced', 1, name);
    for (let i = 0, met = 0; met < CASES && i < 40 * CASES; i++) {
      const drawn = { ...draw.generate(random).value, ...sizes };
      if (!draw.admits(drawn)) continue;
      const at = pointOf(drawn, Object.keys(goal.variables));
      const holds = (q: Parameters<typeof statementOf>[0]) => truthOf(() => statementOf(q, at), 'it', decide).truth;
      const assumed = p.hypotheses.every((h) => truthOf(() => h.test(drawn, p.constants), h.name).truth === 'yes');
      const [signs, others] = [true, false].map((isSign) =>
        Object.entries(goal.hypotheses).every(([h, q]) => /^sign \d+$/.test(h) !== isSign || holds(q) === 'yes'),
      );
      expect(others).toBe(assumed);
      if (!assumed || !signs) continue;
      met++;
      expect([holds(goal.conclusion), truthOf(() => p.conclude(drawn, p.constants), 'it').truth]).toEqual([
        'yes',
        'yes',
      ]);
      for (const line of lines)
        if ('line' in line) expect([line.line, holds(everywhere(line.line))]).toEqual([line.line, 'yes']);
    }
  }
});

/** Files that look at numbers, and why that is not at what is drawn. */
const HARMLESS: Readonly<Record<string, string>> = {
  'wording/formula.ts': 'at constants, to typeset them',
  'models/activation.ts': 'at a parameter, to name the function',
  'models/perceptron.ts': 'to tell a Real from anything else',
  'alternating-normalization/alpha-one.ts': 'at a constant',
  'alternating-normalization/batch-vs-single-one-row.ts': 'at a constant',
  'gradient-normalization/smooth-D-slope.ts': 'to draw near equality',
  'models/piecewise-affine.ts': 'at a double, or else by exact evaluation, which throws for a variable',
  'models/spectral-norm.ts': 'at zeros, to leave them out, and at what is no formula or throws for a variable',
};

/** Files of claims and models that a file imports, itself included. */
function sources(path: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(path)) return found;
  const text = readFileSync(path, 'utf8');
  found.set(path, text);
  for (const [, from] of text.matchAll(/from '(\.[^']+)'/g)) {
    const imported = resolve(dirname(path), from!);
    if (/\/(models|properties|wording)\//.test(imported)) sources(imported, found);
  }
  return found;
}

it.each(proved.map((f) => [f.name, f] as const))(
  '%s: its code does not look at values, which variables do not have',
  (_, f) => {
    for (const [path, text] of sources(f.path)) {
      if (Object.keys(HARMLESS).some((file) => path.endsWith(`/${file}`))) continue;
      expect([path, /\.(lo|hi|leaf|toNumber)\b/.exec(text)?.[0]]).toEqual([path, undefined]);
    }
  },
);
