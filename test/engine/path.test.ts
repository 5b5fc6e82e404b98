import { describe, expect, it } from 'vitest';
import { EProcess, merge, type Trials } from '../../src/chance/e-process.ts';
import { Path } from '../../src/engine/path.ts';

const HALF = { lo: 0.5, hi: 0.5 };

/** Blocks of 64 tosses of a coin that is said to be fair, and shows heads in `heads` of them. */
function walked(heads: number, blocks: number, relation: '≤' | '=' = '='): Path {
  const path = new Path();
  let state: Trials | undefined;
  for (let b = 0; b < blocks; b++) {
    const process = new EProcess(relation, 2);
    process.count(heads, 64, HALF);
    state = state ? merge(state, process.state()) : process.state();
    path.look(state);
  }
  return path;
}

describe('the path of a capital', () => {
  it('has the first look and the last, and of many no more than show the way', () => {
    const looks = walked(32, 200).looks();
    expect(looks[0]![0]).toBe(64);
    expect(looks.at(-1)![0]).toBe(200 * 64);
    expect(looks.length).toBeLessThan(30);
    for (const [i, [n]] of looks.entries()) if (i > 0) expect(n).toBeGreaterThan(looks[i - 1]![0]);
    expect(new Path().looks()).toEqual([]);
  });

  it('falls against what is true and rises against what is false', () => {
    const last = (heads: number, relation?: '≤') => walked(heads, 30, relation).looks().at(-1)!;
    const [, claim, defect] = last(32);
    expect(claim).toBeLessThan(1e-3);
    expect(defect).toBeGreaterThan(1e6);
    expect(last(48)[1]).toBeGreaterThan(1e12);
    // The lesser of the two sides: a coin that shows more heads excludes one side of the defect alone.
    expect(last(48)[2]).toBeLessThan(1);
    expect(last(16, '≤')[2]).toBeGreaterThan(1e12);
  });

  it('is written in three digits, and ends at 1e300', () => {
    for (const look of walked(30, 20).looks()) for (const x of look.slice(1)) expect(Number(x.toPrecision(3))).toBe(x);
    const impossible = new EProcess('≤', 2);
    impossible.count(1, 1, { lo: 0, hi: 0 });
    const path = new Path();
    path.look(impossible.state());
    expect(path.looks()[0]![1]).toBe(1e300);
  });
});
