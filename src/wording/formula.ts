/**
 * Comparisons written as text: parsed by mathjs, evaluated exactly on Reals, typeset. The text knows + − * /, numbers,
 * names, functions that the wording gives it, < <= > >= == != and `and`, `or`, `not`.
 */
import { type MathNode, parse } from 'mathjs/number';
import { type Real, real, type Scalar } from '../numbers/real.ts';
import { all, any, atLeast, atMost, equal, lessThan, moreThan, not, type Statement, unequal } from '../statement.ts';

/** What a name in a formula, or a function of names such as `d(x,y)`, stands for in one case. */
export type Lookup = (name: string) => Real;

export type Formula = (lookup: Lookup) => Statement;

const COMPARISONS = {
  smaller: lessThan,
  smallerEq: atMost,
  larger: moreThan,
  largerEq: atLeast,
  equal,
  unequal,
} as const;

/** Throws `SyntaxError` naming the part of the text that is not understood. */
export function statementFormula(text: string): Formula {
  return statement(parsed(text));
}

/** The text as TeX; `z1` is set as z₁, d(x, y) as it stands, a constant by its value. */
export function formulaTex(text: string, constants: Readonly<Record<string, Scalar>> = {}): string {
  const handler = (node: any, options: object): string | undefined => {
    if (node.type === 'FunctionNode')
      return ` ${node.fn.name}(${node.args.map((a: any) => a.toTex(options)).join(',')})`;
    if (node.type !== 'SymbolNode') return undefined;
    const constant = constants[node.name];
    if (constant !== undefined) return ` ${real(constant).leaf ?? node.name}`;
    return ` ${node.name.replace(/^([A-Za-z])_?(\d+|[a-z])$/, '$1_{$2}')}`;
  };
  return parsed(text).toTex({ handler }).trim();
}

/** mathjs reads a number into a double, and a double gives back no more than fifteen digits as they stood. */
const LONG_NUMBER = /[1-9](?:\.?\d){14,}\.?[1-9]/;

function parsed(text: string): MathNode {
  const long = LONG_NUMBER.exec(text);
  if (long)
    throw new SyntaxError(`cannot read '${long[0]}' in '${text}': a number of more than 15 digits must be a constant`);
  try {
    return parse(text);
  } catch (error) {
    throw new SyntaxError(`cannot read '${text}': ${(error as Error).message}`);
  }
}

function statement(node: any): Formula {
  if (node.type === 'ParenthesisNode') return statement(node.content);
  if (node.type !== 'OperatorNode') throw new SyntaxError(`expected a comparison, found '${node}'`);
  const { fn, args } = node;
  if (fn === 'and' || fn === 'or') {
    const parts = args.map((a: any) => [`${a}`, statement(a)] as const);
    const join = fn === 'and' ? all : any;
    return (lookup) => join(Object.fromEntries(parts.map(([text, part]: [string, Formula]) => [text, part(lookup)])));
  }
  if (fn === 'not') {
    const part = statement(args[0]);
    return (lookup) => not(part(lookup));
  }
  const compare = COMPARISONS[fn as keyof typeof COMPARISONS];
  if (compare === undefined) throw new SyntaxError(`expected a comparison, found '${node}'`);
  const [left, right] = args.map(term) as [Term, Term];
  return (lookup) => compare(left(lookup), right(lookup));
}

type Term = (lookup: Lookup) => Real;

function term(node: any): Term {
  switch (node.type) {
    case 'ParenthesisNode':
      return term(node.content);
    case 'ConstantNode': {
      const value = real(String(node.value));
      return () => value;
    }
    case 'SymbolNode':
      return (lookup) => lookup(node.name);
    case 'FunctionNode': {
      const names = node.args.map((a: any) => {
        if (a.type !== 'SymbolNode') throw new SyntaxError(`expected the name of a point in '${node}', found '${a}'`);
        return a.name as string;
      });
      const key = `${node.fn.name}(${names.join(',')})`;
      return (lookup) => lookup(key);
    }
    case 'OperatorNode':
      return operation(node);
    default:
      throw new SyntaxError(`'${node}' is not understood here`);
  }
}

function operation(node: any): Term {
  const [a, b] = node.args.map(term) as [Term, Term];
  switch (node.fn) {
    case 'add':
      return (lookup) => a(lookup).plus(b(lookup));
    case 'subtract':
      return (lookup) => a(lookup).minus(b(lookup));
    case 'multiply':
      return (lookup) => a(lookup).times(b(lookup));
    case 'divide':
      return (lookup) => a(lookup).over(b(lookup));
    case 'unaryMinus':
      return (lookup) => a(lookup).negated();
    default:
      throw new SyntaxError(`'${node.op}' in '${node}' is not understood here`);
  }
}
