import type { Real } from './real.ts';

/** Terms beyond which no pairing is tried. */
const MOST_TERMS = 16;
/** Nodes that one comparison of two terms may visit. */
const MOST_NODES = 1_000;

/**
 * Whether a sum is 0 for the plainest of reasons: its terms are zeros, and pairs t − t written alike. This settles, at
 * the price of reading them, the ties that coinciding arguments make; everything else is left to closed forms.
 */
export function cancels(x: Real): boolean {
  const plus: Real[] = [];
  const minus: Real[] = [];
  if (!collect(x, plus, minus) || plus.length !== minus.length) return false;
  for (const t of plus) {
    const i = minus.findIndex((u) => alike(t, u, { left: MOST_NODES }));
    if (i < 0) return false;
    minus.splice(i, 1);
  }
  return true;
}

function collect(x: Real, plus: Real[], minus: Real[]): boolean {
  if (x.lo === 0 && x.hi === 0) return true;
  if (x.op === 'add' || x.op === 'sum') return x.args.every((y) => collect(y, plus, minus));
  if (x.op === 'sub') return collect(x.args[0]!, plus, minus) && collect(x.args[1]!, minus, plus);
  if (x.op === 'neg') return collect(x.args[0]!, minus, plus);
  return plus.push(x) + minus.length <= MOST_TERMS;
}

/** The same expression, node by node. Different intervals show at once that it is not. */
function alike(a: Real, b: Real, budget: { left: number }): boolean {
  if (a === b) return true;
  if (a.op !== b.op || a.lo !== b.lo || a.hi !== b.hi || a.args.length !== b.args.length || budget.left-- <= 0)
    return false;
  if (a.op === 'leaf') return a.lo === a.hi || a.leaf!.equals(b.leaf!);
  if ((a.op === 'apply' || a.op === 'variable') && a.what !== b.what) return false;
  return a.args.every((y, i) => alike(y, b.args[i]!, budget));
}
