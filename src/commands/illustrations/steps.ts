/** from, from + by, …, as far as `to`. */
export function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, k) => from + k * by);
}
