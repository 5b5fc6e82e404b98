/** Formulas as text, to name obligations and facts by, and read back from certificates. */
import { type MathNode, parse } from 'mathjs/number';
import { ELEMENTARY, type Elementary } from '../numbers/arithmetic.ts';
import { Rational } from '../numbers/rational.ts';
import { spend } from './budget.ts';
import type { Binary, Comparison, Formula, Relation } from './kernel.ts';

const SIGNS = { add: [1, ' + '], sub: [1, ' - '], mul: [2, '*'], div: [2, '/'] } as const;

/** Sums bind least (1), then products (2), then what stands alone (4). */
export function formulaText(f: Formula): string {
  return written(f)[0];
}

export function comparisonText({ left, relation, right }: Comparison): string {
  return `${formulaText(left)} ${relation} ${formulaText(right)}`;
}

const written = memo((f: Formula): [text: string, level: number] => {
  switch (f.op) {
    case 'rational':
      return [f.value.toString(), f.value.sign() < 0 ? 1 : f.value.isInteger() ? 4 : 2];
    case 'variable':
      return [f.name, 4];
    case 'pi':
      return ['pi', 4];
    case 'neg':
      return [`-${within(f.of, 2)}`, 1];
    case 'abs':
    case 'sqrt':
    case 'total':
      return [`${f.op}(${formulaText(f.of)})`, 4];
    case 'apply':
      return [`${f.f}(${formulaText(f.of)})`, 4];
    case 'min':
    case 'max':
      return [`${f.op}(${formulaText(f.left)}, ${formulaText(f.right)})`, 4];
    case 'integral': {
      const [from, to] = [f.from, f.to].map((end) => (typeof end === 'string' ? end : formulaText(end)));
      return [`integral(${formulaText(f.of)}, ${f.over}, ${from}, ${to})`, 4];
    }
    default: {
      if (f.op === 'mul' && f.left === f.right) return [`${within(f.left, 4)}^2`, 3];
      const [level, sign] = SIGNS[f.op];
      return [within(f.left, level) + sign + within(f.right, level + 1), level];
    }
  }
});

function within(f: Formula, least: number): string {
  const [text, level] = written(f);
  return level < least ? `(${text})` : text;
}

function memo<T>(make: (f: Formula) => T): (f: Formula) => T {
  const known = new WeakMap<Formula, T>();
  return (f) => {
    const found = known.get(f) ?? make(f);
    known.set(f, found);
    return found;
  };
}

/** Variables `x[i]` in it, outside of any total. */
export function hasFreeEntries(f: Formula): boolean {
  switch (f.op) {
    case 'variable':
      return isEntry(f.name);
    case 'rational':
    case 'pi':
    case 'total':
    case 'integral':
      return false;
    case 'neg':
    case 'abs':
    case 'sqrt':
    case 'apply':
      return hasFreeEntries(f.of);
    default:
      return hasFreeEntries(f.left) || hasFreeEntries(f.right);
  }
}

export function isEntry(name: string): boolean {
  return name.endsWith('[i]');
}

const LONGEST_TEXT = 4000;
const HIGHEST_POWER = 64;
/** mathjs reads a number into a double, which keeps no more than fifteen digits as they stood. */
const LONG_NUMBER = /\d(?:\.?\d){15,}/;
/** d(x,y), a name as a distance has one. */
const DISTANCE = /\bd\((\w+),\s*(\w+)\)/g;

/** Reads + − * / ^ √ |·| and functions. How it is read cannot make a proof wrong: what is read is checked. */
export function readFormula(text: string): Formula {
  return read(parsed(text));
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  smaller: '<',
  smallerEq: '≤',
  equal: '=',
  unequal: '≠',
  largerEq: '≥',
  larger: '>',
};

export function readComparison(text: string): Comparison {
  const node = parsed(text) as any;
  const relation = node.type === 'OperatorNode' && RELATIONS[node.fn];
  if (!relation) throw new SyntaxError(`'${text}' is no comparison`);
  return { is: 'comparison', left: read(node.args[0]), relation, right: read(node.args[1]) };
}

function parsed(text: string): MathNode {
  if (text.length > LONGEST_TEXT) throw new SyntaxError(`more than ${LONGEST_TEXT} characters`);
  if (LONG_NUMBER.test(text)) throw new SyntaxError(`a number of more than 15 digits in '${text}'`);
  spend(text.length);
  try {
    const spelt = text.replaceAll('≤', '<=').replaceAll('≥', '>=').replaceAll('≠', '!=').replaceAll('−', '-');
    return parse(spelt.replace(/(?<![<>!=])=(?!=)/g, '=='));
  } catch (error) {
    throw new SyntaxError(`cannot read '${text}': ${(error as Error).message}`);
  }
}

const OPERATORS: Readonly<Record<string, Binary>> = { add: 'add', subtract: 'sub', multiply: 'mul', divide: 'div' };

function read(node: any): Formula {
  switch (node.type) {
    case 'ParenthesisNode':
      return read(node.content);
    case 'ConstantNode':
      return { op: 'rational', value: Rational.parse(String(node.value)) };
    case 'SymbolNode':
      return node.name === 'pi' ? { op: 'pi' } : { op: 'variable', name: node.name };
    case 'FunctionNode':
      return applied(node);
    case 'AccessorNode':
      if (`${node.index}` !== '[i]') break;
      return { op: 'variable', name: `${node.object}[i]` };
    case 'OperatorNode': {
      if (node.fn === 'unaryMinus') return negative(read(node.args[0]));
      if (node.fn === 'pow') return power(read(node.args[0]), Number(node.args[1].value));
      const op = OPERATORS[node.fn];
      if (op) return folded({ op, left: read(node.args[0]), right: read(node.args[1]) });
    }
  }
  throw new SyntaxError(`'${node}' is not understood`);
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

function applied(node: any): Formula {
  const name: string = node.fn.name;
  const [a, b] = node.args;
  if (name === 'abs' || name === 'sqrt' || name === 'total') return { op: name, of: read(a) };
  if (name === 'min' || name === 'max') return { op: name, left: read(a), right: read(b) };
  if (ELEMENTARY.includes(name as Elementary)) return { op: 'apply', f: name as Elementary, of: read(a) };
  const text = `${node}`.replace(DISTANCE, 'd($1,$2)');
  if (name === 'd') return { op: 'variable', name: text };
  throw new SyntaxError(`'${node}' is not understood`);
}

function power(base: Formula, k: number): Formula {
  if (!Number.isInteger(k) || k < 1 || k > HIGHEST_POWER)
    throw new SyntaxError(`an exponent must be one of 1 to ${HIGHEST_POWER}`);
  let result = base;
  for (let i = 1; i < k; i++) result = { op: 'mul', left: result, right: base };
  return result;
}
