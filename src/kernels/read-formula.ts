/**
 * Formulas read from text, by recursive descent: sums, products, signs, powers, and what stands alone. How a text is read
 * cannot make a proof wrong: what is read is checked, and it is written back in the report.
 */
import { ELEMENTARY, type Elementary } from '../numbers/arithmetic.ts';
import { Rational } from '../numbers/rational.ts';
import { spend } from './budget.ts';
import type { Binary, Comparison, Formula, Relation } from './kernel.ts';

const LONGEST_TEXT = 4000;
const HIGHEST_POWER = 64;
const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_]*(?:\[[ijk](?:,[ijk])*\])?)|(?<sign>[<>=!]=|\S))/uy;
const RELATIONS: Readonly<Record<string, Relation>> = {
  '<': '<',
  '<=': '≤',
  '≤': '≤',
  '=': '=',
  '==': '=',
  '!=': '≠',
  '≠': '≠',
  '>=': '≥',
  '≥': '≥',
  '>': '>',
};
const SUMS: Readonly<Record<string, Binary>> = { '+': 'add', '-': 'sub', '−': 'sub' };
const PRODUCTS: Readonly<Record<string, Binary>> = { '*': 'mul', '/': 'div' };

/** Reads + − * / ^ and functions, √ as sqrt. */
export function readFormula(text: string): Formula {
  return new Reader(text).whole((r) => r.sum());
}

export function readComparison(text: string): Comparison {
  return new Reader(text).whole((r) => {
    const left = r.sum();
    const relation = r.oneOf(RELATIONS);
    if (relation === undefined) throw new SyntaxError('it is no comparison');
    return { is: 'comparison', left, relation, right: r.sum() };
  });
}

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
}

class Reader {
  readonly #text: string;
  #at = 0;
  #next: Token;

  constructor(text: string) {
    if (text.length > LONGEST_TEXT) throw new SyntaxError(`more than ${LONGEST_TEXT} characters`);
    spend(text.length);
    this.#text = text;
    this.#next = this.#token();
  }

  whole<T>(read: (r: Reader) => T): T {
    try {
      const value = read(this);
      if (this.#next.kind !== 'end') throw new SyntaxError(`'${this.#next.text}' is not expected`);
      return value;
    } catch (error) {
      throw new SyntaxError(`cannot read '${this.#text}': ${(error as Error).message}`);
    }
  }

  /** What the next sign stands for, if it is one of those. */
  oneOf<T>(signs: Readonly<Record<string, T>>): T | undefined {
    const { kind, text } = this.#next;
    if (kind !== 'sign' || !Object.hasOwn(signs, text)) return undefined;
    this.#next = this.#token();
    return signs[text];
  }

  sum(): Formula {
    return this.#chain(SUMS, () => this.#chain(PRODUCTS, () => this.#signed()));
  }

  #chain(signs: Readonly<Record<string, Binary>>, operand: () => Formula): Formula {
    let left = operand();
    for (let op = this.oneOf(signs); op; op = this.oneOf(signs)) left = folded({ op, left, right: operand() });
    return left;
  }

  #signed(): Formula {
    return this.oneOf({ '-': true, '−': true }) ? negative(this.#signed()) : this.#power();
  }

  #power(): Formula {
    const base = this.#alone();
    if (!this.oneOf({ '^': true })) return base;
    const k = this.#next.kind === 'number' ? Number(this.#next.text) : Number.NaN;
    if (!Number.isInteger(k) || k < 1 || k > HIGHEST_POWER)
      throw new SyntaxError(`an exponent must be one of 1 to ${HIGHEST_POWER}`);
    this.#next = this.#token();
    let result = base;
    for (let i = 1; i < k; i++) result = { op: 'mul', left: result, right: base };
    return result;
  }

  #alone(): Formula {
    const { kind, text } = this.#next;
    this.#next = this.#token();
    if (kind === 'number') return { op: 'rational', value: Rational.parse(text) };
    if (kind === 'name' && this.#next.text === '(') return this.#applied(text);
    if (kind === 'name') return text === 'pi' ? { op: 'pi' } : { op: 'variable', name: text };
    if (text !== '(') throw new SyntaxError(kind === 'end' ? 'it ends too early' : `'${text}' is not expected`);
    const inside = this.sum();
    this.#expect(')');
    return inside;
  }

  #applied(name: string): Formula {
    const [a, b, ...more] = this.#arguments();
    if (a && b && more.length === 0) {
      if (name === 'min' || name === 'max') return { op: name, left: a, right: b };
      if (name === 'total' && b.op === 'variable' && /^[ijk]$/.test(b.name))
        return { op: 'total', over: b.name, of: a };
      // A name as a distance has one.
      if (name === 'd' && a.op === 'variable' && b.op === 'variable')
        return { op: 'variable', name: `d(${a.name},${b.name})` };
    }
    if (a && !b) {
      if (name === 'abs' || name === 'sqrt') return { op: name, of: a };
      if (name === 'total') return { op: 'total', over: 'i', of: a };
      if (ELEMENTARY.includes(name as Elementary)) return { op: 'apply', f: name as Elementary, of: a };
    }
    throw new SyntaxError(`'${name}' of ${more.length + (b ? 2 : 1)} is not understood`);
  }

  #arguments(): Formula[] {
    this.#expect('(');
    const list = [this.sum()];
    while (this.oneOf({ ',': true })) list.push(this.sum());
    this.#expect(')');
    return list;
  }

  #expect(sign: string): void {
    if (!this.oneOf({ [sign]: true })) throw new SyntaxError(`'${sign}' is expected`);
  }

  #token(): Token {
    TOKEN.lastIndex = this.#at;
    const groups = TOKEN.exec(this.#text)?.groups;
    if (groups === undefined) return { kind: 'end', text: '' };
    this.#at = TOKEN.lastIndex;
    const kind = groups.number ? 'number' : groups.name ? 'name' : 'sign';
    return { kind, text: groups[kind]! };
  }
}

/** −1 and 1/2 are numbers. */
export function negative(of: Formula): Formula {
  return of.op === 'rational' ? { op: 'rational', value: of.value.negated() } : { op: 'neg', of };
}

function folded(f: Formula & { readonly op: Binary }): Formula {
  const { op, left, right } = f;
  const numbers = op === 'div' && left.op === 'rational' && right.op === 'rational' && right.value.sign() !== 0;
  return numbers ? { op: 'rational', value: left.value.over(right.value) } : f;
}
