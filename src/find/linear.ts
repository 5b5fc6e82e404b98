/**
 * Multipliers for the kernel `linear`, by linear programming: the fewest and smallest that add up. What is found in
 * doubles becomes rationals with small denominators, and is handed on only if the kernel accepts it.
 */
import { solve } from 'yalps';
import { prove } from '../kernels/check.ts';
import type { Goal } from '../kernels/kernel.ts';
import { type Fact, Knowledge } from '../kernels/knowledge.ts';
import type { Linear } from '../kernels/linear.ts';
import type { Polynomial } from '../kernels/polynomial-ring.ts';

const LARGEST_DENOMINATOR = 1000;

/** `extra`: formulas whose sign can be read off, such as `abs(x) - x`, to be used like hypotheses. */
export function findLinear(goal: Goal, extra: readonly string[] = []): Linear | undefined {
  const known = new Knowledge(goal);
  if (known.aim === undefined) return undefined;
  const names = [...known.comparisons.keys(), ...extra];
  const facts = distinct(names.map((name) => [name, known.named(name, name)] as const));
  for (const aim of known.aim.relation === '≠'
    ? [known.aim.polynomial, opposite(known.aim.polynomial)]
    : [known.aim.polynomial]) {
    const certificate = solution(aim, known.aim.relation, facts);
    if (certificate && prove(goal, certificate).accepted) return certificate;
  }
  return undefined;
}

function solution(
  aim: Polynomial,
  relation: Fact['relation'],
  facts: readonly (readonly [string, Fact])[],
): Linear | undefined {
  const constraints: Record<string, { equal: number } | { min: number }> = {};
  for (const [key, { coefficient }] of aim.terms) constraints[`=${key}`] = { equal: coefficient.toNumber() };
  const strict = relation === '>' || relation === '≠';
  const variables: Record<string, Record<string, number>> = {};
  const column = (name: string, polynomial: Polynomial, sign: 1 | -1, isStrict: boolean) => {
    const entries: Record<string, number> = { size: 1, ...(isStrict && { strict: 1 }) };
    for (const [key, { coefficient }] of polynomial.terms) {
      entries[`=${key}`] = sign * coefficient.toNumber();
      constraints[`=${key}`] ??= { equal: 0 };
    }
    variables[`${sign > 0 ? '+' : '-'}${name}`] = entries;
  };
  for (const [name, { relation: r, polynomial }] of facts) {
    if (relation === '=' && r !== '=') continue;
    column(name, polynomial, 1, r === '>');
    if (r === '=') column(name, polynomial, -1, false);
  }
  if (relation !== '=') {
    variables.plus = { size: 1, '=': 1, strict: 1 };
    constraints['='] ??= { equal: 0 };
  }
  if (strict) constraints.strict = { min: 2 ** -6 };
  const { status, variables: found } = solve({ direction: 'minimize', objective: 'size', constraints, variables });
  if (status !== 'optimal') return undefined;
  const multipliers: Record<string, string> = {};
  let plus: string | undefined;
  for (const [name, x] of found) {
    const value = simplest(name.startsWith('-') ? -x : x);
    if (name === 'plus') plus = value;
    else multipliers[name.slice(1)] = value;
  }
  return { by: 'linear', multipliers, ...(plus !== undefined && { plus }) };
}

/** Of those that say the same, the last: what a claim assumes stands after what its draws guarantee. */
function distinct(facts: readonly (readonly [string, Fact])[]): (readonly [string, Fact])[] {
  const said = facts
    .filter(([, f]) => f.relation !== '≠')
    .map((f) => [`${f[1].relation} ${f[1].polynomial}`, f] as const);
  return [...new Map(said).values()];
}

function opposite(p: Polynomial): Polynomial {
  return p.minus(p).minus(p);
}

/** The convergent of the continued fraction of x that is as near as doubles can tell, or nearly. */
function simplest(x: number): string {
  for (let q = 1; q <= LARGEST_DENOMINATOR; q++) {
    const p = Math.round(x * q);
    if (Math.abs(x * q - p) < 1e-9 * q) return q === 1 ? `${p}` : `${p}/${q}`;
  }
  return `${Math.round(x * 2 ** 20)}/${2 ** 20}`;
}
