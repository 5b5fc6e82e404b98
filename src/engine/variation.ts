import type { Claim, Constructed, Draws, Hypothesis, Predicate, Variation } from '../claim.ts';
import { scalars } from '../claim.ts';
import { flipped } from '../statement.ts';
import { ClaimDefect } from './validate.ts';

export const CONCLUSION = 'conclusion';

/** The claim with the variation carried out: dropped, flipped, moved, redrawn; everything by name. */
export function vary(claim: Claim, v: Variation): Claim {
  let forAll: Draws = claim.forAll;
  const assume: Record<string, Hypothesis<any, any>> = { ...claim.assume, ...v.assume };
  if (v.drop !== undefined) {
    const dropped = named(claim, v.drop);
    if (isConstructed(dropped)) forAll = { ...forAll, ...(dropped.without as Draws) };
    delete assume[v.drop];
  }
  let conclude = v.conclude ?? claim.conclude;
  if (v.flip === CONCLUSION) conclude = flip(conclude);
  else if (v.flip !== undefined) assume[v.flip] = flip(predicateOf(named(claim, v.flip)));
  const moved = scalars((v.constants ?? {}) as Parameters<typeof scalars>[0]);
  for (const name of Object.keys(moved)) {
    if (!Object.hasOwn(claim.constants, name))
      throw new ClaimDefect('constants', `${name} is not a constant of the claim (${list(claim.constants)})`);
  }
  const { counterexample: _, ...rest } = claim;
  return {
    ...rest,
    forAll: { ...forAll, ...(v.forAll as Draws | undefined) },
    assume,
    conclude,
    ...(claim.chance && { chance: { ...claim.chance, ...v.chance } }),
    constants: { ...claim.constants, ...moved },
  };
}

/** The change of that name, in `failsIf` or `superfluous`; none without a name; undefined if there is no such change. */
export function variationOf(claim: Claim, name: string | undefined): Variation | undefined {
  const named = { ...claim.failsIf, ...claim.superfluous };
  return name === undefined ? {} : Object.hasOwn(named, name) ? named[name] : undefined;
}

export function isConstructed(h: Hypothesis<any, any>): h is Constructed<any, any> {
  return typeof h === 'object';
}

export function predicateOf(h: Hypothesis<any, any>): Predicate<any, any> {
  return isConstructed(h) ? h.holds : h;
}

function flip(predicate: Predicate<any, any>): Predicate<any, any> {
  return (drawn, constants) => flipped(predicate(drawn, constants));
}

function named(claim: Claim, name: string): Hypothesis<any, any> {
  const found = Object.hasOwn(claim.assume, name) ? claim.assume[name] : undefined;
  if (found === undefined)
    throw new ClaimDefect('assume', `there is no hypothesis named '${name}' (${list(claim.assume)})`);
  return found;
}

function list(record: object): string {
  return Object.keys(record).join(', ') || 'none';
}
