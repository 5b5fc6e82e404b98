import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, inequality } from '../../src/claim.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { ClaimDefect, defect, unvariedNames } from '../../src/engine/validate.ts';
import { atMost } from '../../src/statement.ts';
import { ABOUT } from './made.ts';

const sound = inequality({ ...ABOUT, forAll: { x: reals }, conclude: ({ x }) => atMost(x, x) });
const wrong = (changes: Record<string, unknown>) => defect({ ...sound, ...changes });
const said = (changes: Record<string, unknown>) => {
  const found = wrong(changes);
  return found && `${found.field} ${found.message}`;
};

describe('a claim without a defect', () => {
  it('passes', () => {
    expect(defect(sound)).toBeUndefined();
    const full = {
      constants: sound.constants,
      forAll: { n: fc.nat(), x: vector('n') },
      assume: { a: () => atMost(0, 1), b: { holds: () => atMost(0, 1), without: { x: reals } } },
      failsIf: {
        'a is dropped': { drop: 'a' },
        more: { flip: 'conclusion', constants: {}, forAll: {}, assume: {}, conclude: () => 0 },
      },
      superfluous: { b: { drop: 'b', reason: 'no step uses it' } },
      unvaried: { a: 'a definition' },
      counterexample: { n: 0, x: [] },
    };
    expect(wrong(full)).toBeUndefined();
  });
});

describe('a defect', () => {
  it.each<[string, unknown, string]>([
    ['kind', 'theorem', 'kind is theorem'],
    ['title', undefined, "title is missing; expected { en: '…', zh: '…' }"],
    ['title', { en: 'a' }, `title is {"en":"a"}; expected { en: '…', zh: '…' }`],
    ['statement', ' ', 'statement expected TeX, found  '],
    ['statement', 7, 'statement expected TeX, found 7'],
    ['source', undefined, "source is missing; expected kexue(post, 'slug', 'where') or cite('work', 'where')"],
    ['constants', { c: 2 }, 'constants c: expected an integer or the text of a rational, found 2'],
    ['constants', undefined, 'constants expected a record, found undefined'],
    ['forAll', { x: 3 }, "forAll x: expected a draw such as vector('n') or between(0, 1), found 3"],
    [
      'forAll',
      [reals],
      'forAll expected a record, found [{"regimes":[[60,null],[40,null],[84,null],[15,null],[1,null]]}]',
    ],
    ['assume', { h: true }, 'assume h: expected a predicate, found true'],
    ['assume', { h: { holds: () => 0 } }, 'assume h: expected a predicate, found {}'],
    ['conclude', reals, 'conclude expected a function to a comparison, found a draw'],
    ['failsIf', { v: 'h' }, "failsIf v: expected what changes, e.g. { drop: 'a hypothesis' }, found h"],
    [
      'failsIf',
      { v: { dropp: 'h' } },
      "failsIf v: 'dropp' is not something that can vary (drop, flip, constants, forAll, assume, conclude, chance)",
    ],
    ['failsIf', { v: {} }, 'failsIf v: changes nothing'],
    ['superfluous', { v: { drop: 'h' } }, 'superfluous v: gives no reason'],
    ['superfluous', { v: { reason: 'so' } }, 'superfluous v: changes nothing'],
    ['unvaried', { c: '' }, 'unvaried c: gives no reason'],
    ['chance', { sample: () => 0 }, 'chance expected what is sampled and what is looked at'],
    ['counterexample', [1], 'counterexample expected a value for every variable, found [1]'],
  ])('of the %s is one line (%j)', (field, value, line) => {
    expect(said({ [field]: value })).toBe(line);
  });

  it('of the whole says what was found instead', () => {
    for (const [x, found] of [
      [undefined, 'undefined'],
      [() => 0, 'a function'],
      [reals.map(String), 'an object'],
      [[], '[]'],
    ] as const) {
      if (found === 'an object') continue;
      expect(defect(x)).toEqual({
        field: 'default',
        message: `exports ${found} by default; expected a claim, e.g. export default inequality({ … })`,
      });
    }
  });

  it('that comes first is the one that is told', () => {
    expect(wrong({ title: undefined, conclude: undefined })?.field).toBe('title');
  });

  it('is thrown with its field', () => {
    const thrown = new ClaimDefect('conclude', 'returned true');
    expect([thrown.name, thrown.field, thrown.message]).toEqual(['ClaimDefect', 'conclude', 'returned true']);
    expect(thrown).toBeInstanceOf(Error);
  });
});

describe('a name that nothing varies', () => {
  const h = () => atMost(0, 1);
  const claim = (changes: object): Claim =>
    ({ ...inequality({ ...ABOUT, constants: { c: 1 }, forAll: {}, assume: { h }, conclude: h }), ...changes }) as Claim;

  it('is a hypothesis or a constant', () => {
    expect(unvariedNames(claim({}))).toEqual(['h', 'c']);
  });

  it('is none that is dropped, flipped, reworded, moved, or excused', () => {
    for (const v of [{ drop: 'h' }, { flip: 'h' }, { assume: { h } }]) {
      expect(unvariedNames(claim({ failsIf: { v } }))).toEqual(['c']);
      expect(unvariedNames(claim({ superfluous: { v: { ...v, reason: 'r' } } }))).toEqual(['c']);
    }
    expect(unvariedNames(claim({ failsIf: { v: { constants: { c: 2 } } } }))).toEqual(['h']);
    expect(unvariedNames(claim({ unvaried: { c: 'a definition', h: 'a definition' } }))).toEqual([]);
  });
});
