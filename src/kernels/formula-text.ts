/** Formulas as text, to name obligations and facts by; `read-formula.ts` reads it back. */
import type { Comparison, Formula } from './kernel.ts';

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
      return [`${f.op}(${formulaText(f.of)})`, 4];
    case 'total':
      return [`total(${formulaText(f.of)}${f.over === 'i' ? '' : `, ${f.over}`})`, 4];
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

/** The indices of the entries `x[i]` in it that no total binds. */
export const freeIndices = memo((f: Formula): ReadonlySet<string> => {
  switch (f.op) {
    case 'variable':
      return indicesOf(f.name);
    case 'rational':
    case 'pi':
    case 'integral':
      return NO_INDICES;
    case 'total':
      return new Set([...freeIndices(f.of)].filter((index) => index !== f.over));
    case 'neg':
    case 'abs':
    case 'sqrt':
    case 'apply':
      return freeIndices(f.of);
    default:
      return new Set([...freeIndices(f.left), ...freeIndices(f.right)]);
  }
});

/** Those that `A[j,i]` says. */
export function indicesOf(name: string): ReadonlySet<string> {
  return name.endsWith(']') ? new Set(name.slice(name.lastIndexOf('[') + 1, -1).split(',')) : NO_INDICES;
}

const NO_INDICES: ReadonlySet<string> = new Set();
