/** Three-valued truth of a statement, and how far it is from tipping. */
import { OutsideDomain, Undecided } from '../numbers/arithmetic.ts';
import type { Real } from '../numbers/real.ts';
import { compare, type Sign } from '../numbers/sign.ts';
import type { Comparison, Relation, Statement } from '../statement.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/** How the sign of left − right is found; throws `Undecided` where it is not. */
export type Comparing = (left: Real, right: Real) => Sign;

/** Throws `OutsideDomain` when it hangs on something without a value, such as a quotient by zero. */
export function decide(s: Statement, sign: Comparing = compare): Truth {
  const truth = found(s, sign);
  if (truth instanceof OutsideDomain) throw truth;
  return truth;
}

/** Kleene's strong logic: what has no value is neither true nor false, and so is its negation. */
function found(s: Statement, sign: Comparing): Truth | OutsideDomain {
  switch (s.is) {
    case 'comparison':
      return ofComparison(s, sign);
    case 'all':
      return joined(s.parts, sign, 'no', 'yes');
    case 'any':
      return joined(s.parts, sign, 'yes', 'no');
    case 'not': {
      const part = found(s.part, sign);
      return part === 'yes' ? 'no' : part === 'no' ? 'yes' : part;
    }
    case 'iff': {
      const left = found(s.left, sign);
      const right = found(s.right, sign);
      const open = [left, right].find((t) => t instanceof OutsideDomain) ?? [left, right].find((t) => t === 'unknown');
      return open ?? (left === right ? 'yes' : 'no');
    }
  }
}

/** One part may settle it; if none does, it is left open by a part that is. */
function joined(
  parts: Readonly<Record<string, Statement>>,
  sign: Comparing,
  settles: Truth,
  otherwise: Truth,
): Truth | OutsideDomain {
  let truth: Truth | OutsideDomain = otherwise;
  for (const name in parts) {
    const part = found(parts[name]!, sign);
    if (part === settles) return settles;
    if (part !== otherwise && truth !== 'unknown') truth = part;
  }
  return truth;
}

function ofComparison(c: Comparison, sign: Comparing): Truth | OutsideDomain {
  try {
    return holds(c.relation, sign(c.left, c.right)) ? 'yes' : 'no';
  } catch (error) {
    if (error instanceof Undecided) return 'unknown';
    if (error instanceof OutsideDomain) return error;
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
  const gap = size === 0 || size === Infinity ? 0 : r / size - l / size;
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
