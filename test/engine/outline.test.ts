import { describe, expect, it } from 'vitest';
import { outline } from '../../src/engine/outline.ts';
import { step } from '../../src/evidence.ts';

const linear = { by: 'linear', multipliers: { sign: 1, 'a line': 2 } };

describe('the outline of a certificate', () => {
  it('names the steps by their places, as errors do, with the kernel, the line, and what is used', () => {
    const chain = {
      by: 'chain',
      lines: [
        { name: 'a line', line: 'x > 0', proof: { by: 'parts', parts: { below: linear } } },
        { name: 'means', lemma: 'AM-GM', with: { a: 'x' }, given: [linear] },
      ],
      proof: { by: 'cases', on: 'x', proofs: { 'x = 0': { by: 'rewrite', equations: ['e'], proof: linear } } },
    };
    const uses = ['sign', 'a line'];
    expect(outline({ by: 'iff', forwards: linear, backwards: chain })).toEqual([
      { path: [], by: 'iff' },
      { path: ['forwards'], by: 'linear', uses },
      { path: ['backwards'], by: 'chain' },
      { path: ['backwards', 'a line'], by: 'parts', line: 'x > 0' },
      { path: ['backwards', 'a line', 'below'], by: 'linear', uses },
      { path: ['backwards', 'means'], by: 'a standard lemma', uses: ['AM-GM'] },
      { path: ['backwards', 'means', 'given', '1'], by: 'linear', uses },
      { path: ['backwards', 'proof'], by: 'cases', uses: ['x'] },
      { path: ['backwards', 'proof', 'x = 0'], by: 'rewrite', uses: ['e'] },
      { path: ['backwards', 'proof', 'x = 0', 'proof'], by: 'linear', uses },
    ]);
  });

  it('names certificates for certain sizes by these', () => {
    const sized = [
      { sizes: { n: 1, m: 2 }, proof: linear },
      { every: 'n', proof: linear },
    ];
    expect(outline(sized).map((s) => s.path)).toEqual([['n = 1, m = 2'], ['every n']]);
  });

  it('names what squares are multiplied by, once', () => {
    const squares = {
      by: 'squares',
      terms: [{ square: 'x', times: ['h', 'g'] }, { times: ['h'] }, {}],
      equations: { e: 'x' },
    };
    const steps = outline(squares);
    expect(steps).toEqual([{ path: [], by: 'squares', uses: ['h', 'g', 'e'] }]);
    expect(step.array().parse(steps)).toEqual(steps);
  });

  it('names certificates for each sign by these', () => {
    expect(outline({ every: 'n', proof: { '> 0': linear, '≤ 0': linear } }).map((s) => s.path)).toEqual([
      ['> 0'],
      ['≤ 0'],
    ]);
  });

  it('is short, whatever the certificate is', () => {
    const long = 'x'.repeat(1000);
    const lines = Array.from({ length: 200 }, (_, i) => ({ name: `${i}`, line: long, proof: linear }));
    const steps = outline({ by: 'chain', lines, proof: linear });
    expect(steps).toHaveLength(60);
    expect(steps[1]!.line).toHaveLength(160);
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`h${i}`, 1]));
    expect(outline({ by: 'linear', multipliers: many })[0]!.uses).toHaveLength(12);
    expect(outline('no certificate')).toEqual([]);
  });
});
