/** Formulas and propositions made anew from their parts. */
import type { Formula, Proposition } from './kernel.ts';

/** The formula with something else for each operand. What is integrated is left alone. */
export function mapOperands(f: Formula, other: (operand: Formula) => Formula): Formula {
  switch (f.op) {
    case 'rational':
    case 'variable':
    case 'pi':
    case 'integral':
      return f;
    case 'neg':
    case 'abs':
    case 'sqrt':
    case 'total':
    case 'apply':
      return { ...f, of: other(f.of) };
    default:
      return { ...f, left: other(f.left), right: other(f.right) };
  }
}

/** The same proposition about other formulas. */
export function mapFormulas(p: Proposition, other: (formula: Formula) => Formula): Proposition {
  switch (p.is) {
    case 'comparison':
      return { ...p, left: other(p.left), right: other(p.right) };
    case 'iff':
      return { is: 'iff', left: mapFormulas(p.left, other), right: mapFormulas(p.right, other) };
    default:
      return { ...p, parts: mapValues(p.parts, (part) => mapFormulas(part, other)) };
  }
}

export function mapValues<A, B>(record: Readonly<Record<string, A>>, f: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, f(value)]));
}
