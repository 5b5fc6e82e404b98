import { describe, expect, it } from 'vitest';
import { identity } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { checkProof } from '../../src/engine/proof.ts';
import { trace } from '../../src/engine/trace.ts';
import { comparisonText } from '../../src/kernels/formula-text.ts';
import { gradients } from '../../src/models/two-gradients.ts';
import { equal } from '../../src/statement.ts';
import { ABOUT } from './made.ts';

const claim = identity({
  ...ABOUT,
  forAll: { net: nets({ width: [1, 2], depth: [1, 2] }) },
  conclude: ({ net }) => equal(gradients(net).output[0]!, gradients(net).output[0]!.times(1)),
  failsIf: {
    'twice as much': { conclude: ({ net }) => equal(gradients(net).output[0]!.times(2), gradients(net).output[0]!) },
  },
});

describe('a net in general', () => {
  it('has a variable for each of its numbers, for given widths', () => {
    const { variables, conclusion } = trace(claim, { net: '2-1' });
    expect(Object.keys(variables)).toEqual(
      ['x_1', 'x_2', 'w1_1_1', 'w1_1_2', 'b1_1', 's1_1', 'f_1'].map((name) => `net_${name}`),
    );
    expect(comparisonText(conclusion as never)).toContain('net_w1_1_1*net_x_1 + net_w1_1_2*net_x_2');
  });

  it('is one that the claim draws', () => {
    for (const net of ['3-1', '1-3', '2', '1-1-1-1', '2-x', ''])
      expect(() => trace(claim, { net })).toThrow('of widths');
    expect(() => trace(claim)).toThrow('of widths');
    const special = (shape: object) => ({ ...claim, forAll: { net: nets(shape) } }) as typeof claim;
    for (const shape of [{ orthogonal: true }, { generic: true }, { outputs: 2 }])
      expect(() => trace(special(shape), { net: '1-1' })).toThrow('of widths');
    expect(() => trace(special({ outputs: 1 }), { net: '2-1' })).not.toThrow();
  });

  it('proves nothing of other widths', () => {
    const found = checkProof(claim, { sizes: { net: '2-2-1' }, proof: { by: 'polynomial' } });
    expect([found.partial, found.proof.only]).toEqual([true, 'net = 2-2-1']);
  });
});
