import { describe, expect, it } from 'vitest';
import { implication, inequality } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { prepare } from '../../src/engine/case.ts';
import { counterexample } from '../../src/engine/counterexample.ts';
import { readToken } from '../../src/engine/token.ts';
import { real } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';
import { ABOUT } from './made.ts';

const claim = implication({
  ...ABOUT,
  forAll: { n: dimension, x: vector('n'), y: reals, z: reals },
  assume: { 'y is positive': ({ y }) => atMost(1, y) },
  conclude: ({ x, y }) => all({ first: atMost(x[0]!, 10), second: atMost(y, y) }),
});
const found = { n: 2, x: [real('123/7'), real(5)], y: real('22/7'), z: real('-1/3') };

describe('a counterexample', () => {
  const c = counterexample({ name: 'a/b', original: claim, variation: 'v' }, prepare(claim), found);

  it('is made simple, and says by which comparison it refutes, and by how much', () => {
    expect(c.values).toEqual({ n: '1', x: '(12)', y: '1', z: '0' });
    expect([c.fails, c.margin, c.shrinks > 0]).toEqual([['first: 12 ≤ 10   fails'], '0.167', true]);
  });

  it('can be replayed', () => {
    expect(readToken(c.token)).toMatchObject({ claim: 'a/b', variation: 'v', drawn: { n: 1 } });
  });

  it('names the variables that may be anything', () => {
    expect(c.irrelevant).toEqual(['z']);
  });

  it('does not name one that cannot be changed alone, or has one value', () => {
    const never = inequality({
      ...ABOUT,
      forAll: { n: dimension, x: vector('n'), w: only(7) },
      conclude: () => atMost(1, 0),
    });
    const { irrelevant } = counterexample({ name: 'a/b', original: never }, prepare(never), {
      n: 1,
      x: [real(3)],
      w: 7,
    });
    expect(irrelevant).toEqual(['x']);
  });

  it('must be one', () => {
    const p = prepare(inequality({ ...ABOUT, forAll: { x: reals }, conclude: () => atMost(0, 1) }));
    expect(() => counterexample({ name: 'a/b', original: claim }, p, { x: real(1) })).toThrow(
      'a shrunk counterexample no longer fails',
    );
  });
});
