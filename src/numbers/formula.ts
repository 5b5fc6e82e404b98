/**
 * The formula of a number, read off the code that computes it: `sqrt((x1 - y1)^2 + (x2 - y2)^2)` from the distance of
 * vectors of variables.
 *
 * Text is one more number type. It is infix, with no more parentheses than it takes, and mathjs reads it (`erfc`, which
 * mathjs lacks, must be given to it). What the code uses several times is written out each time, as long as the whole
 * stays within LONGEST characters. Beyond, the parts used again get names, a line each before the last, and the text
 * grows no faster than the code ran:
 *
 *   s1 = 4 * x * (1 - x)
 *   s2 = 4 * s1 * (1 - s1)
 *   4 * s2 * (1 - s2)
 *
 * Code that branches on a variable has no formula, and throws `Unsupported` where it branches. A variable must not be
 * called like a function or a constant of mathjs.
 */
import type { Arithmetic } from './arithmetic.ts';
import { evaluate } from './evaluate.ts';
import type { Rational } from './rational.ts';
import type { Real } from './real.ts';

const LONGEST = 2_000;
/** Parts that are shorter are written out however often they are used. */
const SHORT = 12;

/** How tightly a part holds together. */
const SUM = 1;
const PRODUCT = 2;
const SIGN = 3;
const POWER = 4;
const ATOM = 5;

interface Part {
  readonly pieces: readonly (string | Operand)[];
  readonly level: number;
  /** It is −opposite. */
  readonly opposite?: Part;
  /** It is base^power. */
  readonly base?: Part;
  readonly power?: number;
}

/** A part in its place: in parentheses if it holds together less than it must, or begins with a sign after another. */
interface Operand {
  readonly part: Part;
  readonly least: number;
  readonly first: boolean;
}

export function formula(x: Real): string {
  const made: Part[] = [];
  const names = new Set<string>();
  const root = evaluate(x, texts(made, names));
  const uses = usesOf(root, made);
  const parts = made.filter((p) => uses.has(p));
  const whole = written(parts, LONGEST, () => undefined);
  if (whole !== undefined) return whole;
  const lines: string[] = [];
  let last = 0;
  const text = written(parts, Infinity, (part, definition) => {
    if (uses.get(part)! < 2 || part.level === ATOM || definition.length < SHORT) return undefined;
    do last++;
    while (names.has(`s${last}`));
    lines.push(`s${last} = ${definition}`);
    return `s${last}`;
  });
  return [...lines, text].join('\n');
}

/** Text as a number type. Whatever is made goes to `made`, operands first; the variables to `names`. */
function texts(made: Part[], names: Set<string>): Arithmetic<Part> {
  const part = (level: number, pieces: Part['pieces'], more: Partial<Part> = {}): Part => {
    const p = { pieces, level, ...more };
    made.push(p);
    return p;
  };
  const operation = (level: number, a: Part, sign: string, b: Part): Part =>
    part(level, [first(a, level), ` ${sign} `, then(b, level + 1)]);
  const call = (f: string, ...args: Part[]): Part =>
    part(ATOM, [`${f}(`, ...args.flatMap((a, i) => (i === 0 ? [first(a, SUM)] : [', ', first(a, SUM)])), ')']);
  const fraction = (q: Rational): Part => part(q.isInteger() ? ATOM : PRODUCT, [q.toString().replace('/', ' / ')]);
  const zero = part(ATOM, ['0']);
  return {
    of(q) {
      if (q.sign() === 0) return zero;
      if (q.sign() > 0) return fraction(q);
      const opposite = fraction(q.negated());
      return part(Math.min(opposite.level, SIGN), ['-', first(opposite, PRODUCT)], { opposite });
    },
    variable(name) {
      names.add(name);
      return part(ATOM, [name]);
    },
    add: (a, b) => (a === zero ? b : b.opposite ? operation(SUM, a, '-', b.opposite) : operation(SUM, a, '+', b)),
    sub: (a, b) => operation(SUM, a, '-', b),
    mul(a, b) {
      const base = a.base ?? a;
      if (base !== (b.base ?? b)) return operation(PRODUCT, a, '*', b);
      const power = (a.power ?? 1) + (b.power ?? 1);
      return part(POWER, [first(base, ATOM), `^${power}`], { base, power });
    },
    div: (a, b) => operation(PRODUCT, a, '/', b),
    neg: (a) => part(SIGN, ['-', then(a, SIGN)], { opposite: a }),
    sqrt: (a) => call('sqrt', a),
    apply: (f, a) => call(f, a),
    special(f, parameters, a) {
      return call(f.name, ...parameters.map((q) => this.of(q)), a);
    },
    pi: () => part(ATOM, ['pi']),
    abs: (a) => call('abs', a),
    min: (a, b) => call('min', a, b),
    max: (a, b) => call('max', a, b),
  };
}

function first(part: Part, least: number): Operand {
  return { part, least, first: true };
}

function then(part: Part, least: number): Operand {
  return { part, least, first: false };
}

/** The last part as text, all names put in; undefined if one is longer than it may be. */
function written(
  parts: readonly Part[],
  longest: number,
  nameOf: (part: Part, text: string) => string | undefined,
): string | undefined {
  const known = new Map<Part, { readonly text: string; readonly level: number }>();
  let text = '';
  for (const part of parts) {
    text = part.pieces
      .map((piece) => (typeof piece === 'string' ? piece : placed(known.get(piece.part)!, piece)))
      .join('');
    if (text.length > longest) return undefined;
    const name = nameOf(part, text);
    known.set(part, name === undefined ? { text, level: part.level } : { text: name, level: ATOM });
  }
  return text;
}

function placed({ text, level }: { readonly text: string; readonly level: number }, { least, first }: Operand): string {
  return level < least || (!first && text.startsWith('-')) ? `(${text})` : text;
}

/** How often each part is used, among those that make up the root. */
function usesOf(root: Part, made: readonly Part[]): Map<Part, number> {
  const uses = new Map([[root, 1]]);
  for (const part of made.toReversed()) {
    if (!uses.has(part)) continue;
    for (const piece of part.pieces) {
      if (typeof piece !== 'string') uses.set(piece.part, (uses.get(piece.part) ?? 0) + 1);
    }
  }
  return uses;
}
