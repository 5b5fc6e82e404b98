/**
 * Runs two loops by turns, so that whatever else the machine does falls on both, and reports the median of the ratios.
 * Each loop is given the number of the round and returns how many cases it ran.
 */
export function alternate(first: Loop, second: Loop, rounds = 15): { first: number; second: number; ratio: number } {
  const rates: [number, number][] = [];
  for (let round = -3; round < rounds; round++) {
    const pair: [number, number] = [rate(first, round), rate(second, round)];
    if (round >= 0) rates.push(pair);
  }
  return {
    first: median(rates.map(([a]) => a)),
    second: median(rates.map(([, b]) => b)),
    ratio: median(rates.map(([a, b]) => b / a)),
  };
}

export type Loop = (round: number) => number;

function rate(loop: Loop, round: number): number {
  const start = performance.now();
  return (1000 * loop(round)) / (performance.now() - start);
}

function median(xs: readonly number[]): number {
  const sorted = [...xs].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
