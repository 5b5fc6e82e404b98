import { describe, expect, it } from 'vitest';
import { prove } from '../../src/kernels/check.ts';
import { goal } from './goals.ts';

const linear = (multipliers: object, more: object = {}) => ({ by: 'linear', multipliers, ...more });

describe('the kernel chain', () => {
  const g = goal('exp(x) >= 1', { x: 'x >= 0' });
  const tangent = { name: 'tangent', lemma: 'exp lies above its tangent', with: { x: 'x' } };
  const proof = linear({ tangent: 1, x: 1 });

  it('goes on from lines that are shown, and lists the lemmas it cites', () => {
    expect(prove(g, { by: 'chain', lines: [tangent], proof })).toEqual({
      accepted: true,
      assumes: ['exp lies above its tangent'],
    });
    const line = { name: 'more', line: 'x + 1 >= 1', proof: linear({ x: 1 }) };
    const last = linear({ tangent: 1, more: 1 });
    expect(prove(g, { by: 'chain', lines: [tangent, line], proof: last }).accepted).toBe(true);
  });

  it('takes no line that is not shown', () => {
    const wish = { name: 'tangent', line: 'exp(x) >= 1 + x', proof: linear({}) };
    expect(prove(g, { by: 'chain', lines: [wish], proof })).toMatchObject({ accepted: false, step: 'tangent' });
    const circular = { name: 'wish', line: 'exp(x) >= 1', proof: linear({ wish: 1 }) };
    expect(prove(g, { by: 'chain', lines: [circular], proof: linear({ wish: 1 }) }).accepted).toBe(false);
    expect(prove(g, { by: 'chain', lines: [{ ...tangent, name: 'x' }], proof }).accepted).toBe(false);
    expect(prove(g, { by: 'chain', lines: [], proof }).accepted).toBe(false);
  });

  it('cites lemmas as they are, with their hypotheses shown and their terms defined', () => {
    const by = (line: object) =>
      prove(goal('1 = 1'), { by: 'chain', lines: [{ name: 'l', ...line }], proof: { by: 'signs' } });
    const log = { lemma: 'log lies below its tangent', with: { x: 'y' } };
    expect(by(log)).toMatchObject({ accepted: false, step: 'l: given 1: by' });
    expect(by({ ...log, with: { x: 'y^2 + 1' }, given: [{ by: 'signs' }] })).toMatchObject({ accepted: true });
    expect(by({ ...log, with: { x: 'y^2' }, given: [{ by: 'signs' }] })).toMatchObject({ accepted: false });
    expect(by({ lemma: 'exp of a sum', with: { x: '1/y', y: '1' } })).toMatchObject({ step: 'l: defined' });
    expect(by({ lemma: 'exp of a sum', with: { x: '1' } })).toMatchObject({ step: 'l: with' });
    expect(by({ lemma: 'the wish', with: {} })).toMatchObject({ step: 'l: lemma' });
    expect(by({ lemma: 'constructor', with: {} })).toMatchObject({ step: 'l: lemma' });
  });
});
