import { describe, expect, it } from 'vitest';
import { implication } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { checkClaim } from '../../src/engine/check.ts';
import { checkProof } from '../../src/engine/proof.ts';
import { ClaimDefect } from '../../src/engine/validate.ts';
import { sum } from '../../src/numbers/real.ts';
import { atLeast, atMost, lessThan } from '../../src/statement.ts';
import { ABOUT } from './made.ts';

const claim = implication({
  ...ABOUT,
  forAll: { x: reals, y: reals },
  assume: { sign: ({ x }) => atMost(0, x), order: ({ x, y }) => atMost(x, y) },
  conclude: ({ y }) => atLeast(y, 0),
  failsIf: { 'x may be negative': { drop: 'sign' }, 'y is more': { conclude: ({ y }) => lessThan(0, y) } },
  superfluous: { 'y may be more than −1': { conclude: ({ y }) => atLeast(y, -1), reason: 'it is more than 0' } },
});
const certificate = { by: 'linear', multipliers: { sign: 1, order: 1 } };
const quick = (c: typeof claim, proof: unknown) =>
  checkClaim('made/up', c, {
    seed: 1,
    effort: 'quick',
    cases: 50,
    ...(proof !== undefined && { proof: checkProof(c, proof) }),
  });

describe('a certificate against its claim', () => {
  it('proves it, and is listed with what it rests on', () => {
    expect(checkProof(claim, certificate).proof).toEqual({
      by: 'a certificate',
      kernels: ['linear'],
      steps: 1,
      outline: [{ path: [], by: 'linear', uses: ['sign', 'order'] }],
      assumes: [],
    });
    const e = quick(claim, certificate);
    expect(e).toMatchObject({ verdict: 'proved', cases: 50, proof: { kernels: ['linear'] } });
    expect(e.neighbours.map((n) => n.verdict)).toEqual(['refuted', 'refuted']);
    expect(quick(claim, undefined)).toMatchObject({ verdict: 'survived' });
  });

  it('is a defect when it is rejected, and the step is named', () => {
    expect(() => checkProof(claim, { by: 'linear', multipliers: { sine: 1 } })).toThrow(
      "sine: 'sine' is no hypothesis",
    );
    expect(() => quick(claim, null)).toThrow(ClaimDefect);
    expect(() => checkProof(claim, [])).toThrow('is a list of nothing');
    expect(() => checkProof(claim, { every: 1, proof: certificate })).toThrow('expected a certificate');
  });

  it('is a defect when it proves a false neighbour as well', () => {
    const careless = { ...claim, failsIf: { 'y is less': { conclude: ({ y }: any) => atLeast(y, -2) } } };
    const slack = { by: 'linear', multipliers: { sign: 1, order: 1 }, plus: 2 };
    expect(() => checkProof(careless, certificate)).not.toThrow();
    const less = { ...careless, conclude: ({ y }: any) => atLeast(y, -2) };
    expect(() => checkProof(less, slack)).toThrow("proves the false neighbour 'y is less' as well");
    expect(() => checkProof({ ...claim, counterexample: { x: 1, y: 1 } }, certificate)).toThrow('has a counterexample');
  });

  it('raises what it proves among the harmless variations', () => {
    const weaker = {
      ...claim,
      superfluous: { 'x may be anything else': { drop: 'unused', reason: 'nothing uses it' } },
      assume: { ...claim.assume, unused: ({ x }: any) => atMost(x, 100) },
    };
    expect(quick(weaker, certificate).superfluous.map((s) => s.verdict)).toEqual(['proved']);
    expect(quick(claim, certificate).superfluous.map((s) => s.verdict)).toEqual(['survived']);
  });

  it('for some sizes leaves the claim as survived, and is noted beside it', () => {
    const sized = implication({
      ...ABOUT,
      forAll: { n: integers(1, 2), x: vector('n') },
      assume: { sign: ({ x }) => atLeast(sum(x), 0) },
      conclude: ({ x }) => atLeast(sum(x).times(2), 0),
      failsIf: { 'the sum may be negative': { drop: 'sign' } },
    });
    const twice = { by: 'linear', multipliers: { sign: 2 } };
    const some = [
      { sizes: { n: 1 }, proof: twice },
      { sizes: { n: 2 }, proof: twice },
    ];
    expect(quick(sized, some)).toMatchObject({ verdict: 'survived', proof: { only: 'n = 1; n = 2', steps: 2 } });
    expect(quick(sized, { every: 'n', proof: twice })).toMatchObject({ verdict: 'proved' });
    expect(() => quick(sized, twice)).toThrow('the integer n is drawn');
  });
});
