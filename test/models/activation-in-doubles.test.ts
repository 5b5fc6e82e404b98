import { expect, it } from 'vitest';
import { activate, DOUBLE_ACTIVATIONS } from '../../src/models/activation-in-doubles.ts';
import { Balls } from '../../src/numbers/balls.ts';
import { real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { ACTIVATIONS } from './random-nets.ts';

it('values and slopes lie in their balls, anywhere in the ball of the argument, and these are small', () => {
  const [value, slope] = [new Balls(1), new Balls(1)];
  for (const name of DOUBLE_ACTIVATIONS) {
    for (const z of [-50, -20, -3, -0.75, -1e-9, 0, 1e-300, 0.5, 1, 2.5, 19.5, 40]) {
      for (const r of [0, 2 ** -40, 0.25]) {
        activate(name, z, r, value, slope, 0);
        for (const at of [z - r, z, z + r]) {
          const [y, d] = [ACTIVATIONS[name].value(real.double(at)), ACTIVATIONS[name].slope(real.double(at))];
          for (const [x, b] of [
            [y, value],
            [d, slope],
          ] as const) {
            const gap = x.minus(real.double(b.mid[0]!)).abs();
            expect(compare(gap, real.double(b.radius[0]!)), `${name} at ${at}, from ${z} ± ${r}`).toBeLessThanOrEqual(
              0,
            );
          }
        }
        if (r === 0) expect(slope.radius[0], `${name} at ${z}`).toBeLessThanOrEqual(1e-15);
        if (r === 0) expect(value.radius[0], `${name} at ${z}`).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(z)));
      }
    }
  }
});
