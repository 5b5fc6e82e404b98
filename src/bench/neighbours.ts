/**
 * What the search is worth: cases until a false neighbour is refuted, by the portfolio and by fast-check's draws alone
 * (the same arbitraries, one after the other, from the same stream); medians over some seeds.
 */
import { resolve } from 'node:path';
import { BLOCK_CASES } from '../engine/block.ts';
import { judge, type Prepared, prepare } from '../engine/case.ts';
import { randomOf } from '../engine/random.ts';
import { claimFiles, loadClaim } from '../engine/registry.ts';
import { portfolio } from '../engine/search/portfolio.ts';
import { vary } from '../engine/variation.ts';

const SEEDS = 21;
const MOST = 20_000;
/** Up to here draws alone are quick enough: the search must not cost more than `EXTRA` cases on top. */
const QUICK = 50;
const EXTRA = 20;

interface Row {
  readonly name: string;
  readonly alone: number;
  readonly searched: number;
}

export async function neighbours(): Promise<string> {
  const rows: Row[] = [];
  for (const file of claimFiles(resolve(import.meta.dirname, '../..'))) {
    const loaded = await loadClaim(file);
    if ('broken' in loaded || loaded.claim.chance) continue;
    for (const [variation, change] of Object.entries(loaded.claim.failsIf)) {
      const p = prepare(vary(loaded.claim, change));
      const key = [file.name, variation];
      const alone = median((seed) => drawsAlone(p, [...key, seed]));
      if (alone > 1)
        rows.push({ name: key.join(': '), alone, searched: median((seed) => searched(p, [...key, seed])) });
    }
  }
  const hard = rows.filter((r) => r.alone > QUICK).sort((a, b) => b.alone - a.alone);
  const slower = rows.filter((r) => r.alone <= QUICK && r.searched > r.alone + EXTRA);
  const gain = Math.exp(hard.reduce((s, r) => s + Math.log(r.alone / r.searched), 0) / hard.length);
  return [
    `Cases until a false neighbour is refuted, medians of ${SEEDS} seeds (${MOST} where it is not):`,
    '    alone  search',
    ...[...hard, ...slower].map((r) => `  ${String(r.alone).padStart(7)} ${String(r.searched).padStart(7)}  ${r.name}`),
    `  of those that take draws alone more than ${QUICK}: ${hard.length}, ${gain.toFixed(1)} × fewer in the geometric mean`,
    `  of the ${rows.length - hard.length} others, ${slower.length} take more than ${EXTRA} cases longer`,
  ].join('\n');
}

function drawsAlone(p: Prepared, key: readonly (string | number)[]): number {
  const random = randomOf(...key, 0);
  for (let n = 1; n <= MOST; n++) if (judge(p, p.draw.generate(random).value).is === 'fails') return n;
  return MOST;
}

function searched(p: Prepared, key: readonly (string | number)[]): number {
  let n = 0;
  for (let block = 0; ; block++) {
    const search = portfolio(p, randomOf(...key, block), block);
    let drawn = search.next().value;
    for (let i = 0; i < BLOCK_CASES; i++) {
      const judged = judge(p, drawn);
      if (++n >= MOST || judged.is === 'fails') return n;
      drawn = search.next(judged).value;
    }
  }
}

function median(count: (seed: number) => number): number {
  return Array.from({ length: SEEDS }, (_, seed) => count(seed)).sort((a, b) => a - b)[SEEDS >> 1]!;
}
