import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { applied, distortion, keepsLength, worstDistortion } from '../../src/models/embedding.ts';
import { type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]) => xs.map((x) => real(x));
const is = (x: Real, value: Scalar) => expect(compare(x, real(value))).toBe(0);
/** Half of the first entry, twice the second, in three rows. */
const A = [V('1/2', 0), V(0, 2), V(0, 0)];

describe('a matrix by its rows', () => {
  it('maps a vector', () => {
    const [a, b, c] = applied(A, V(4, 3));
    is(a!, 2);
    is(b!, 6);
    is(c!, 0);
  });

  it('changes squared lengths by a factor, 1 ± its distortion', () => {
    is(distortion(A, V(1, 0)), '3/4');
    is(distortion(A, V(0, 5)), 3);
    is(worstDistortion(A, V(1, 0), V(0, 5), V(0, 0)), 3);
    is(worstDistortion(A, V(0, 0)), 0);
  });
});

describe('a length is kept up to ε', () => {
  it('from below and from above, borders included', () => {
    expect(decide(keepsLength(A, V(1, 0), '3/4'))).toBe('yes');
    expect(decide(keepsLength(A, V(1, 0), '0.749'))).toBe('no');
    expect(decide(keepsLength(A, V(0, 1), 3))).toBe('yes');
    expect(decide(keepsLength(A, V(0, 1), '2.999'))).toBe('no');
  });

  it('for the vector 0', () => {
    expect(decide(keepsLength(A, V(0, 0), 0))).toBe('yes');
  });
});
