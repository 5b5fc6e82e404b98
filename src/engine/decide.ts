/** Three-valued truth of a statement, and how far it is from tipping. */
import { OutsideDomain, Undecided } from '../numbers/arithmetic.ts';
import type { Real } from '../numbers/real.ts';
import { compare, type Sign } from '../numbers/sign.ts';
import type { Comparison, Relation, Statement } from '../statement.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/** How the sign of left − right is found; throws `Undecided` where it is not. */
export type Comparing = (left: Real, right: Real) => Sign;

/** A statement in which something has no value (a division by zero) does not hold. */
export function decide(s: Statement, sign: Comparing = compare): Truth {
  switch (s.is) {
    case 'comparison':
      return decideComparison(s, sign);
    case 'all':
      return every(s.parts, sign);
    case 'any': {
      let truth: Truth = 'no';
      for (const name in s.parts) {
        const part = decide(s.parts[name]!, sign);
        if (part === 'yes') return 'yes';
        if (part === 'unknown') truth = 'unknown';
      }
      return truth;
    }
    case 'not': {
      const part = decide(s.part, sign);
      return part === 'yes' ? 'no' : part === 'no' ? 'yes' : 'unknown';
    }
    case 'iff': {
      const left = decide(s.left, sign);
      const right = decide(s.right, sign);
      if (left === 'unknown' || right === 'unknown') return 'unknown';
      return left === right ? 'yes' : 'no';
    }
  }
}

function every(parts: Readonly<Record<string, Statement>>, sign: Comparing): Truth {
  let truth: Truth = 'yes';
  for (const name in parts) {
    const part = decide(parts[name]!, sign);
    if (part === 'no') return 'no';
    if (part === 'unknown') truth = 'unknown';
  }
  return truth;
}

function decideComparison(c: Comparison, sign: Comparing): Truth {
  try {
    return holds(c.relation, sign(c.left, c.right)) ? 'yes' : 'no';
  } catch (error) {
    if (error instanceof Undecided) return 'unknown';
    if (error instanceof OutsideDomain) return 'no';
    throw error;
  }
}

function holds(relation: Relation, s: Sign): boolean {
  switch (relation) {
    case '<':
      return s < 0;
    case '≤':
      return s <= 0;
    case '=':
      return s === 0;
    case '≠':
      return s !== 0;
    case '≥':
      return s >= 0;
    case '>':
      return s > 0;
  }
}

/**
 * How far the statement is from tipping, as a fraction of the larger side: positive where it holds, negative where it
 * fails. An estimate in doubles, for steering a search and for reading; it decides nothing.
 */
export function slack(s: Statement): number {
  switch (s.is) {
    case 'comparison':
      return slackOfComparison(s);
    case 'all':
      return Object.values(s.parts).reduce((least, p) => Math.min(least, slack(p)), Infinity);
    case 'any':
      return Object.values(s.parts).reduce((most, p) => Math.max(most, slack(p)), -Infinity);
    case 'not':
      return -slack(s.part);
    case 'iff': {
      const [left, right] = [slack(s.left), slack(s.right)];
      return Math.sign(left) === Math.sign(right)
        ? Math.min(Math.abs(left), Math.abs(right))
        : -Math.min(Math.abs(left), Math.abs(right));
    }
  }
}

function slackOfComparison({ left, relation, right }: Comparison): number {
  const l = left.toNumber();
  const r = right.toNumber();
  const size = Math.max(Math.abs(l), Math.abs(r));
  const gap = size === 0 ? 0 : r / size - l / size;
  switch (relation) {
    case '<':
    case '≤':
      return gap;
    case '>':
    case '≥':
      return -gap;
    case '=':
      return -Math.abs(gap);
    case '≠':
      return Math.abs(gap);
  }
}
