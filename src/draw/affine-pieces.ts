/** Two points of a critic, and the affine pieces that it is near them; on one cell they are the same. */
import { all, equal, equalVectors, type Statement } from '../statement.ts';
import { integers } from './integer.ts';
import { sameAs } from './only.ts';
import { reals } from './reals.ts';
import { vector } from './vectors.ts';

/** ⟨g, ·⟩ + c at x, and ⟨h, ·⟩ + k at y: to be drawn in this order. */
export const AFFINE_PIECES = {
  n: integers(1, 2),
  g: vector('n'),
  c: reals,
  h: sameAs('g'),
  k: sameAs('c'),
  x: vector('n'),
  y: vector('n'),
};

/** The hypothesis that x and y are of one cell. */
export const ONE_CELL = {
  holds: ({ g, c, h, k }: any): Statement => all({ gradient: equalVectors(g, h), offset: equal(c, k) }),
  without: { h: vector('n'), k: reals },
};
