import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { orderedWeighting } from '../../src/models/weighting.ts';
import { type Real, real, type Scalar } from '../../src/numbers/real.ts';

const V = (...xs: Scalar[]): Real[] => xs.map(real);
const shifted = (x: Real): Real => x.plus(1);

describe('an ordered weighting', () => {
  it('has weights ≥ 0, in the order of the scores', () => {
    expect(decide(orderedWeighting(V(1, 0, 3, 3), shifted))).toBe('yes');
    expect(decide(orderedWeighting(V(1, -2), shifted))).toBe('no');
    expect(decide(orderedWeighting(V(1, 2), (x) => x.negated().plus(5)))).toBe('no');
  });

  it('needs a sum that is not 0', () => {
    expect(decide(orderedWeighting(V(-1), shifted))).toBe('no');
    expect(decide(orderedWeighting(V(0, -2), shifted))).toBe('no');
  });

  it('is divided by the sum, so that weights that are all negative are as good', () => {
    expect(decide(orderedWeighting(V(1, 2), (x) => x.negated()))).toBe('yes');
    expect(decide(orderedWeighting(V(1, 2), (x) => x.minus(3)))).toBe('no');
  });

  it('is positive where that is asked for', () => {
    expect(decide(orderedWeighting(V(-1, 1), shifted))).toBe('yes');
    expect(decide(orderedWeighting(V(-1, 1), shifted, 'positive'))).toBe('no');
    expect(decide(orderedWeighting(V(0, 1), shifted, 'positive'))).toBe('yes');
  });

  it('gives equal scores equal weights', () => {
    let calls = 0;
    expect(decide(orderedWeighting(V(1, 1), () => real(++calls)))).toBe('no');
  });
});
