/** A certificate against its claim: it must prove the claim, and none of the false neighbours. */
import { z } from 'zod';
import type { Claim, Variation } from '../claim.ts';
import { IntegerDraw } from '../draw/integer.ts';
import type { Proof } from '../evidence.ts';
import { prove } from '../kernels/check.ts';
import { accepted, type Checked, rejected } from '../kernels/kernel.ts';
import { BRANCHES, type Branch } from './branches.ts';
import { inEverySize } from './every.ts';
import { outline } from './outline.ts';
import { type Sizes, trace, Untraceable } from './trace.ts';
import { ClaimDefect } from './validate.ts';
import { vary } from './variation.ts';

export interface ProofFound {
  readonly proof: Proof;
  /** The proof holds for certain sizes only. */
  readonly partial: boolean;
  /** The harmless variations that it proves as well. */
  readonly superfluous: ReadonlySet<string>;
}

/** A certificate for some of the integers that are drawn, or for every value of some of them. */
interface Sized {
  readonly sizes?: Sizes | undefined;
  readonly every?: string | readonly string[] | undefined;
  readonly proof: unknown;
}

/** Throws `ClaimDefect` when the certificate does not do what it is there for. `certificate` is plain data. */
export function checkProof(claim: Claim, certificate: unknown): ProofFound {
  const cases = sizedOf(certificate);
  const checked = provedAll(claim, cases);
  if (!checked.accepted) throw new ClaimDefect('proof', `${checked.step || 'the whole'}: ${checked.why}`);
  if (claim.counterexample) throw new ClaimDefect('proof', 'proves a claim that has a counterexample');
  for (const [name, v] of Object.entries(claim.failsIf)) {
    if (provedVariation(claim, v, cases))
      throw new ClaimDefect('proof', `proves the false neighbour '${name}' as well`);
  }
  const partial = cases.some((c) => isPartial(claim, c));
  const superfluous = Object.entries(claim.superfluous).filter(([, v]) => provedVariation(claim, v, cases));
  const kernels = kernelsIn(certificate);
  return {
    proof: {
      by: 'a certificate',
      kernels: [...new Set(kernels)].sort(),
      steps: kernels.length,
      outline: outline(certificate),
      assumes: [...new Set(checked.assumes)].sort(),
      ...(partial && { only: cases.map(sizesText).join('; ') }),
    },
    partial,
    superfluous: new Set(partial ? [] : superfluous.map(([name]) => name)),
  };
}

/** Whether the certificate proves a variation of the claim, a false neighbour for one. */
function provedVariation(claim: Claim, v: Variation, cases: readonly Sized[]): boolean {
  return provedAll(vary(claim, v), cases).accepted;
}

function provedAll(claim: Claim, cases: readonly Sized[]): Checked {
  const assumes: string[] = [];
  for (const sized of cases) {
    const checked = proved(claim, sized);
    if (!checked.accepted) return checked;
    assumes.push(...checked.assumes);
  }
  return { accepted: true, assumes };
}

/** Signs that are looked at in one run of a claim. */
const MOST_BRANCHES = 16;

/** `branches` are those that have been taken to get to this proof. */
function proved(claim: Claim, { sizes, every, proof }: Sized, branches: readonly Branch[] = []): Checked {
  if (isBranched(proof)) {
    if (branches.length === MOST_BRANCHES) return rejected('', `more than ${MOST_BRANCHES} signs are looked at`);
    const assumes: string[] = [];
    for (const branch of BRANCHES) {
      const checked = proved(claim, { sizes, every, proof: proof[branch] }, [...branches, branch]);
      if (!checked.accepted) return rejected([branch, checked.step].filter(Boolean).join(': '), checked.why);
      assumes.push(...checked.assumes);
    }
    return accepted(assumes);
  }
  try {
    if (every === undefined) return prove(trace(claim, sizes, undefined, branches), proof);
    const { goal, confirm } = inEverySize(claim, every, sizes, branches);
    const checked = prove(goal, proof);
    if (checked.accepted) confirm();
    return checked;
  } catch (error) {
    if (error instanceof Untraceable) return rejected('', error.message);
    throw error;
  }
}

/** A proof for each sign of the next number that the claim's code looks at. */
function isBranched(proof: unknown): proof is Readonly<Record<Branch, unknown>> {
  return typeof proof === 'object' && proof !== null && BRANCHES.every((branch) => Object.hasOwn(proof, branch));
}

/** Whether it is for some of the integers that the claim draws, and not for all: a few small ones prove no more. */
function isPartial(claim: Claim, { sizes = {} }: Sized): boolean {
  return Object.keys(sizes).some((name) => {
    const draw = Object.hasOwn(claim.forAll, name) ? claim.forAll[name] : undefined;
    return !(draw instanceof IntegerDraw && draw.least === draw.most);
  });
}

const sizedShape = z.strictObject({
  sizes: z.record(z.string(), z.union([z.int(), z.string()])).optional(),
  every: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  proof: z.unknown(),
});

/** A certificate for all that is drawn, one for certain sizes or every one or branch by branch, or several of these. */
function sizedOf(certificate: unknown): readonly Sized[] {
  const list = Array.isArray(certificate) ? certificate : [certificate];
  if (list.length === 0) throw new ClaimDefect('proof', 'is a list of nothing');
  return list.map((entry) => {
    if (typeof entry === 'object' && entry !== null && 'by' in entry) return { proof: entry };
    const read = sizedShape.safeParse(entry);
    if (!read.success) throw new ClaimDefect('proof', 'expected a certificate, or { sizes, every, proof }');
    return read.data as Sized;
  });
}

function sizesText({ sizes = {}, every }: Sized): string {
  const fixed = Object.entries(sizes).map(([name, n]) => `${name} = ${n}`);
  return [...fixed, ...(every ? [`every ${[every].flat().join(', ')}`] : [])].join(', ');
}

/** The kernel of every certificate within. */
function kernelsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = 'by' in data && typeof data.by === 'string' ? [data.by] : [];
  return [...own, ...Object.values(data).flatMap(kernelsIn)];
}
