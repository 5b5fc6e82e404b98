import { describe, expect, it } from 'vitest';
import { prove } from '../../src/kernels/check.ts';
import { negated } from '../../src/kernels/structure.ts';
import { all, any, goal, iff } from './goals.ts';

const linear = (multipliers: object, more: object = {}) => ({ by: 'linear', multipliers, ...more });
const signs = { by: 'signs' };
const proves = (g: ReturnType<typeof goal>, certificate: unknown) => prove(g, certificate).accepted;

describe('the rules for words', () => {
  it('`parts` shows every part, each by its own certificate', () => {
    const both = goal(all({ one: 'x >= 0', two: 'x >= -1' }), { x: 'x >= 0' });
    const parts = { one: linear({ x: 1 }), two: linear({ x: 1 }, { plus: 1 }) };
    expect(proves(both, { by: 'parts', parts })).toBe(true);
    expect(prove(both, { by: 'parts', parts: { one: parts.one } })).toMatchObject({ step: 'two' });
    expect(prove(both, { by: 'parts', parts: { ...parts, two: parts.one } })).toMatchObject({ step: 'two' });
    expect(proves(goal('x >= 0', { x: 'x >= 0' }), { by: 'parts', parts })).toBe(false);
  });

  it('`either` shows one part, the others being false', () => {
    const either = goal(any({ up: 'x > 0', down: 'x < 1' }));
    expect(proves(either, { by: 'either', part: 'up', proof: linear({ 'not down': 1 }, { plus: 1 }) })).toBe(true);
    expect(proves(either, { by: 'either', part: 'up', proof: linear({ 'not up': 1 }) })).toBe(false);
    expect(proves(either, { by: 'either', part: 'across', proof: signs })).toBe(false);
    const undefinedElsewhere = goal(any({ up: 'x*x >= 0', down: '1/x > 0' }));
    expect(prove(undefinedElsewhere, { by: 'either', part: 'up', proof: signs })).toMatchObject({ step: 'defined' });
  });

  it('`iff` shows each side from the other', () => {
    const g = goal(iff('x - y > 1', 'x > y + 1'));
    expect(proves(g, { by: 'iff', forwards: linear({ left: 1 }), backwards: linear({ right: 1 }) })).toBe(true);
    expect(proves(g, { by: 'iff', forwards: linear({ left: 1 }), backwards: linear({ left: 1 }) })).toBe(false);
    expect(
      proves(goal(iff('x > 1', 'x > 0')), {
        by: 'iff',
        forwards: linear({ left: 1 }, { plus: 1 }),
        backwards: linear({ right: 1 }),
      }),
    ).toBe(false);
  });

  it('`cases` goes by sign, or by the parts of a hypothesis', () => {
    const square = goal('x*abs(x) >= 0 - x^2');
    const proofs = (extra: object = {}) => ({
      'x < 0': { by: 'squares', terms: [] },
      'x = 0': linear({}),
      'x > 0': { by: 'squares', terms: [{ coefficient: 2, square: 'x' }] },
      ...extra,
    });
    expect(prove(square, { by: 'cases', on: 'x', proofs: proofs() })).toMatchObject({ accepted: false, step: 'x = 0' });
    const zero = { by: 'polynomial' };
    expect(prove(square, { by: 'cases', on: 'x', proofs: proofs({ 'x = 0': zero }) })).toMatchObject({ step: 'x = 0' });
    const chosen = goal('x^2 >= 1', { choice: any({ low: 'x <= -1', high: 'x >= 1' }) });
    const by = (name: string, other: string) => ({
      by: 'squares',
      terms: [{ times: [`choice: ${name}`, `choice: ${name}`] }, { coefficient: 2, times: [`choice: ${other}`] }],
    });
    expect(
      proves(chosen, { by: 'cases', on: 'choice', proofs: { low: by('low', 'low'), high: by('high', 'high') } }),
    ).toBe(true);
    expect(proves(chosen, { by: 'cases', on: 'choice', proofs: { low: by('low', 'low') } })).toBe(false);
    expect(prove(goal('x >= 0'), { by: 'cases', on: '1/x', proofs: {} })).toMatchObject({ step: 'defined' });
  });

  it('assumes nothing of a single entry, which would then be used of all', () => {
    const g = goal('total(x[i]) >= 0');
    const proofs = { 'x[i] < 0': signs, 'x[i] = 0': signs, 'x[i] > 0': signs };
    expect(prove(g, { by: 'cases', on: 'x[i]', proofs })).toMatchObject({
      why: 'is said of one entry, and would be used of all',
    });
    const everyEntry = { ...all({ 'entry 1': 'x[i] >= 0' }), ofEveryEntry: ['i'] } as const;
    const from = (left: Parameters<typeof iff>[0]) => goal(iff(left, 'total(abs(x[i])) = total(x[i])'));
    const certificate = { by: 'iff', forwards: { by: 'polynomial' }, backwards: signs };
    expect(prove(from(everyEntry), certificate)).toMatchObject({ step: 'backwards' });
    expect(prove(from('x[i] >= 0'), certificate)).toMatchObject({ step: 'left' });
    const ofOneColumn = { ...all({ 'entry 1': 'A[i,j] >= 0' }), ofEveryEntry: ['i'] } as const;
    const why = 'is said of one entry, and would be used of all';
    expect(prove(from(ofOneColumn), certificate)).toMatchObject({ step: 'left', why });
  });

  it('`rewrite` puts one side of a known equation for the other', () => {
    const g = goal('sqrt(total(x[i]^2)) = 1', { unit: 'total(x[i]^2) = 1' });
    expect(proves(g, { by: 'rewrite', equations: ['unit'], proof: { by: 'polynomial' } })).toBe(true);
    expect(proves(g, { by: 'rewrite', equations: [], proof: { by: 'polynomial' } })).toBe(false);
    const weak = goal('sqrt(y) = 1', { unit: 'y <= 1' });
    expect(proves(weak, { by: 'rewrite', equations: ['unit'], proof: { by: 'polynomial' } })).toBe(false);
  });

  it('`absurd` shows anything from a contradiction, and from nothing else', () => {
    const contradiction = goal('x = y', { up: 'x > 1', down: 'x < 0' });
    expect(proves(contradiction, { by: 'absurd', proof: linear({ up: 1, down: 1 }, { plus: 0 }) })).toBe(false);
    expect(proves(contradiction, { by: 'absurd', proof: linear({ up: 1, down: 1 }, { plus: 1 }) })).toBe(true);
    expect(proves(goal('x = y', { up: 'x > 1' }), { by: 'absurd', proof: linear({ up: 1 }) })).toBe(false);
  });

  it('`signs` reads a sign off', () => {
    expect(proves(goal('exp(x) + y^2 > 0'), signs)).toBe(true);
    expect(proves(goal('x*y < 0', { x: 'x > 0', y: '-1 >= y' }), signs)).toBe(true);
    expect(proves(goal('x*y < 0', { x: 'x >= 0', y: '-1 >= y' }), signs)).toBe(false);
    expect(proves(goal('x^2 > 0'), signs)).toBe(false);
    expect(proves(goal('total(x[i]^2) >= 0'), signs)).toBe(true);
    expect(proves(goal('total(x[i]) >= 0'), signs)).toBe(false);
    expect(proves(goal('total(x[i]^2) > 0'), signs)).toBe(false);
    expect(proves(goal('max(x, y) >= x'), signs)).toBe(true);
    expect(proves(goal('max(x, y) <= x'), signs)).toBe(false);
  });

  it('negates by the laws of De Morgan', () => {
    expect(negated(all({ a: 'x < 1', b: 'x != 2' }))).toEqual(any({ a: 'x >= 1', b: 'x = 2' }));
    expect(negated(iff('x < 1', 'y < 1'))).toEqual(
      any({
        'left alone': all({ left: 'x < 1', right: 'y >= 1' }),
        'right alone': all({ left: 'x >= 1', right: 'y < 1' }),
      }),
    );
  });
});
