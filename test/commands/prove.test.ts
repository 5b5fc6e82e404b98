import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { Captured } from '../sample.ts';

const CHECKOUT = resolve(import.meta.dirname, '../..');
const UNPROVED = resolve(import.meta.dirname, '../unproved');

async function prove(root: string, ...argv: string[]) {
  const [stdout, stderr] = [new Captured(), new Captured()];
  const code = await run(['--root', root, 'prove', ...argv], { root, stdout, stderr });
  return { code, out: stdout.text, err: stderr.text };
}

describe('lemmata prove', () => {
  it('checks the certificates of the claims that are meant, and prints what they rest on', async () => {
    const { code, out } = await prove(CHECKOUT, 'margin-softmax/suff-*', 'euclid-is-metric');
    expect(out).toMatch(
      /□ margin-softmax\/suff-chain {2}linear, 1 step; assumes nothing; 7 false neighbours rejected\n/,
    );
    expect(out).toMatch(/euclid-is-metric .* assumes Cauchy–Schwarz, a sum of squares vanishes term by term;/);
    expect(out).toMatch(/certificates: \d accepted; [\d.]+ s\n$/);
    expect(code).toBe(0);
  });

  it('names the step at fault, and exits with 1', async () => {
    const { code, out } = await prove(UNPROVED);
    expect(out).toContain('✗ lines/negative-multiple\n    order: a negative multiple of an inequality');
    expect(out).toContain("✗ lines/too-much\n    proves the false neighbour 'y is more' as well");
    expect(out).toMatch(/2 certificates: 0 accepted, 2 rejected; /);
    expect(code).toBe(1);
  });
});
