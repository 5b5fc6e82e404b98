import { expect, it } from 'vitest';
import { normal } from '../../src/chance/samplers.ts';
import { confidenceRadius } from '../../src/chance/statistics.ts';
import { Stream } from '../../src/chance/stream.ts';
import { fillStandardNormal } from '../../src/chance/ziggurat.ts';
import { real } from '../../src/numbers/real.ts';

/** Massart's bound holds at any points: here the multiples of 1/16 in [−6, 6]. A wedge wrongly drawn shows from some 10⁸ draws on. */
it('2²⁸ normals keep within 0.00024 of their law', () => {
  const law = normal(0, 1);
  const [N, chunk, cells] = [2 ** 28, new Float64Array(2 ** 16), new Float64Array(194)];
  const stream = new Stream(['deep']);
  for (let drawn = 0; drawn < N; drawn += chunk.length) {
    fillStandardNormal(stream, chunk);
    for (const x of chunk) cells[Math.min(193, Math.max(0, Math.ceil(x * 16) + 96))]!++;
  }
  const radius = confidenceRadius(N, '1e-12').plus(law.error).hi;
  let below = 0;
  for (let i = 0; i < 193; i++) {
    below += cells[i]!;
    const error = real(below)
      .over(N)
      .minus(law.cdf(real(i - 96).over(16)))
      .abs();
    expect(error.lo).toBeLessThan(radius);
  }
});
