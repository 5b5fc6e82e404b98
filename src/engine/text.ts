/** Drawn values and decided statements as text for people; what is exact is written exactly. */
import { OutsideDomain, Undecided, Unsupported } from '../numbers/arithmetic.ts';
import { closedForms, rationalValue } from '../numbers/closed-form.ts';
import { withEnclosures } from '../numbers/enclosure.ts';
import { evaluate } from '../numbers/evaluate.ts';
import type { Rational } from '../numbers/rational.ts';
import { rationals } from '../numbers/rationals.ts';
import { Real } from '../numbers/real.ts';
import { compare, sign } from '../numbers/sign.ts';
import type { Comparison, Statement } from '../statement.ts';
import { decide, type Truth } from './decide.ts';

const SHORT = 24;
/** Decimals of a number without a short exact form: the first that tell the two sides of a comparison apart. */
const DIGITS = [12, 30, 60];

/** `3/5`, `√(1/2)`, `(1, 0, −2)`, `{ n: 2 }`; a double that is no short fraction is `double(0.1)`, for its bits. */
export function valueText(x: unknown): string {
  if (x instanceof Real) return realText(x);
  if (Array.isArray(x)) return `(${x.map(valueText).join(', ')})`;
  if (typeof x === 'object' && x !== null) {
    const entries = Object.entries(x).map(([k, v]) => [k, valueText(v)] as const);
    const shown = withoutMirrors(entries).map(([k, v]) => `${k}: ${v}`);
    return shown.length > 0 ? `{ ${shown.join(', ')} }` : '{}';
  }
  return typeof x === 'string' ? JSON.stringify(x) : typeof x === 'bigint' ? `${x}` : signed(String(x));
}

/** Of a table `f(x,y)`: no zeros `f(x,x)`, and not `f(y,x)` where it equals `f(x,y)` shown before. */
function withoutMirrors(entries: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const shown = new Map<string, string>();
  return entries.filter(([key, value]) => {
    const [, f, x, y] = /^(\w+)\((\w+),(\w+)\)$/.exec(key) ?? [];
    const redundant = f !== undefined && (x === y ? value === '0' : shown.get(`${f}(${y},${x})`) === value);
    shown.set(key, value);
    return !redundant;
  });
}

/** Both sides of every comparison in it, with the named steps, and whether each holds. */
export function statementLines(s: Statement, prefix = ''): string[] {
  switch (s.is) {
    case 'comparison': {
      const steps = Object.entries(s.steps).map(([name, x]) => `${prefix}  ${name} = ${realText(x)}`);
      return [`${prefix}${comparisonText(s)}   ${word(s)}`, ...steps];
    }
    case 'all':
    case 'any':
      return Object.entries(s.parts).flatMap(([name, part]) => statementLines(part, `${prefix}${name}: `));
    case 'not':
      return statementLines(s.part, `${prefix}not: `);
    case 'iff':
      return [...statementLines(s.left, `${prefix}left: `), ...statementLines(s.right, `${prefix}right: `)];
  }
}

/** The comparisons to blame for a statement that fails. */
export function failingLines(s: Statement, prefix = ''): string[] {
  if (s.is !== 'all') return statementLines(s, prefix);
  return Object.entries(s.parts)
    .filter(([, part]) => word(part) !== WORD.yes)
    .flatMap(([name, part]) => failingLines(part, `${prefix}${name}: `));
}

const WORD: Readonly<Record<Truth, string>> = { yes: 'holds', no: 'fails', unknown: 'is undecided' };

function word(s: Statement): string {
  try {
    return WORD[decide(s)];
  } catch (error) {
    if (error instanceof OutsideDomain) return 'has no value';
    throw error;
  }
}

function comparisonText({ left, relation, right }: Comparison): string {
  for (const digits of DIGITS) {
    const [l, r] = [realText(left, digits), realText(right, digits)];
    if (l !== r || digits === DIGITS.at(-1) || same(left, right)) return `${l} ${relation} ${r}`;
  }
  throw new Error('unreachable: the last number of digits returns');
}

function same(left: Real, right: Real): boolean {
  try {
    return compare(left, right) === 0;
  } catch {
    return true;
  }
}

function realText(x: Real, digits = DIGITS[0]!): string {
  if (x.op === 'leaf') return leafText(x.leaf!, x);
  if (x.op === 'sqrt' && x.args[0]!.leaf) return `√(${x.args[0]!.leaf})`;
  if (!hasValue(x)) return 'no value';
  const exact = exactly(x)?.toString();
  return exact !== undefined && exact.length <= SHORT ? signed(exact) : `≈ ${signed(decimal(x, digits))}`;
}

/** False for what is known to be undefined, a quotient by zero in disguise. */
function hasValue(x: Real): boolean {
  try {
    if (!x.total) sign(x);
    return true;
  } catch (error) {
    return !(error instanceof OutsideDomain);
  }
}

function leafText(q: Rational, x: Real): string {
  const exact = q.toString();
  if (exact.length <= SHORT || x.lo !== x.hi) return signed(exact);
  return `double(${signed(String(x.lo))})`;
}

/** The rational that the number is, where its closed form shows it. */
function exactly(x: Real): Rational | undefined {
  try {
    return x.rational ? evaluate(x, rationals) : rationalValue(evaluate(x, closedForms, sign));
  } catch {
    return undefined;
  }
}

/** The lower of two decimals that enclose the number, one unit of the last digit apart. */
function decimal(x: Real, digits: number): string {
  try {
    return withEnclosures(64 + 4 * digits, (E) => {
      const [least, most] = [x.lo, x.hi].map((end) => E.decimal(E.double(end), digits)[0]);
      return least === most ? least! : E.decimal(evaluate(x, E), digits)[0];
    });
  } catch (error) {
    if (error instanceof Unsupported || error instanceof Undecided) return `${x.toNumber()}`;
    throw error;
  }
}

function signed(text: string): string {
  return text.replace(/^-/, '−');
}
