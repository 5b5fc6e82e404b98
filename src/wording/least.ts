/** A table of least integers n ≥ 1: each is enough, and one less is not. It quantifies over nothing. */
import { type Claim, ofKind, type Source, type Title } from '../claim.ts';
import { all, every, not, type Statement } from '../statement.ts';

export interface LeastWording<E> {
  readonly title: Title;
  readonly statement: string;
  readonly source: Source;
  /** The entries as printed: the least n, and what it depends on. */
  readonly entries: readonly (E & { readonly n: number })[];
  readonly enough: (n: number, entry: E) => Statement;
}

export function leastIntegers<E>({ entries, enough, ...rest }: LeastWording<E>): Claim {
  /** With entries moved by so much; nothing is said of n = 0. */
  const least = (moved: number, those = entries) =>
    every(those, (entry) => {
      const n = Math.max(1, entry.n + moved);
      return all({ enough: enough(n, entry), ...(n > 1 && { 'one less is not': not(enough(n - 1, entry)) }) });
    })!;
  return ofKind('constant')({
    ...rest,
    forAll: {},
    conclude: () => least(0),
    failsIf: {
      'entries are one larger': { conclude: () => least(1, some(entries)) },
      'entries are one smaller': { conclude: () => least(-1, some(entries)) },
    },
  });
}

/** Six of them, evenly, the last included; all of fewer. */
function some<T>(xs: readonly T[]): readonly T[] {
  const step = Math.ceil(xs.length / 6);
  return xs.filter((_, i) => i % step === step - 1);
}

/** Entries by row and column: `entriesOf([[2, [91, 23]], [3, [507, 126]]], ['0.1', '0.2'])` has N, ε and n. */
export function entriesOf<R, C>(
  table: readonly (readonly [row: R, ns: readonly number[]])[],
  columns: readonly C[],
): { row: R; column: C; n: number }[] {
  return table.flatMap(([row, ns]) => ns.map((n, i) => ({ row, column: columns[i]!, n })));
}
