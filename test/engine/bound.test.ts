import { describe, expect, it } from 'vitest';
import { integers } from '../../src/draw/integer.ts';
import { boundOf } from '../../src/engine/bound.ts';
import { prepare } from '../../src/engine/case.ts';
import { ClaimDefect } from '../../src/engine/validate.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, lessThan, moreThan, unequal } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';
import { ABOUT, coin, isOne } from './made.ts';

const about = ({ conclude }: { conclude: (d: any) => any }) => {
  const fair = { ...ABOUT, forAll: { k: integers(2, 9) }, sample: ({ k }: any) => coin(1, k), event: isOne };
  const claim = probability({ ...fair, conclude });
  return { ...prepare(claim), chance: claim.chance! };
};

function thrown(work: () => unknown): [string, string] | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof ClaimDefect) return [error.field, error.message];
    throw error;
  }
  return undefined;
}

describe('the conclusion', () => {
  const read = (conclude: (d: any) => unknown) => {
    const { relation, bound } = boundOf(about({ conclude }), { k: 4 });
    return [relation, bound.toNumber()];
  };

  it('is read as a bound on P, on whichever side it stands', () => {
    for (const [compare, relation, mirrored] of [
      [atMost, '≤', '≥'],
      [lessThan, '≤', '≥'],
      [atLeast, '≥', '≤'],
      [moreThan, '≥', '≤'],
      [equal, '=', '='],
    ] as const) {
      expect(read(({ P, k }) => compare(P, ONE.over(k)))).toEqual([relation, 1 / 4]);
      expect(read(({ P, k }) => compare(ONE.over(k), P))).toEqual([mirrored, 1 / 4]);
    }
  });

  it.each<[string, (d: any) => unknown, string]>([
    ['does not compare P', ({ k }) => atMost(ONE.over(k), 1), 'expected P compared with a bound, such as atMost(P, 1)'],
    ['compares what is made of P', ({ P }) => atMost(P.times(2), 1), 'expected P compared with a bound'],
    ['says that it is another', ({ P }) => unequal(P, 1), 'expected P compared with a bound'],
    ['says several things', ({ P }) => all({ a: atMost(P, 1) }), 'expected P compared with a bound'],
    ['is nothing', () => undefined, 'returned undefined; expected a comparison'],
    ['is a boolean', () => true, 'returned true; expected a comparison'],
    ['has no value', ({ P }) => atMost(P, ONE.over(0)), 'it has no value: division by zero'],
    ['throws', () => (undefined as any).P, 'threw TypeError: '],
  ])('that %s is a defect', (_, conclude, message) => {
    expect(thrown(() => read(conclude))).toEqual(['conclude', expect.stringContaining(message)]);
  });
});
