import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { Captured } from '../sample.ts';

const SMALL = resolve(import.meta.dirname, '../small');
const SAMPLED = resolve(import.meta.dirname, '../sampled');
const BROKEN = resolve(import.meta.dirname, '../broken');

async function hunt(root: string, ...argv: string[]) {
  const [stdout, stderr] = [new Captured(), new Captured()];
  const code = await run(['--root', root, 'hunt', ...argv], { root, stdout, stderr });
  return { code, out: stdout.text, err: stderr.text };
}

describe('lemmata hunt', () => {
  it('exits with 1 when it refutes a claim that should be true, and shows the case', async () => {
    const { code, out } = await hunt(SMALL, 'demo/positive-below-its-square', '--seconds', '5');
    expect(out).toMatch(/refuted after .* cases/);
    expect(out).toContain('npx lemmata replay lemmata1.');
    expect(code).toBe(1);
  });

  it('stops when its time is over, with the sharpest case', async () => {
    const { code, out } = await hunt(SMALL, 'plain/number-below-its-size', '--seconds', '0.01');
    expect(out).toContain('not refuted after');
    expect(code).toBe(0);
  });

  it('names what is wrong with a claim that cannot be run, and exits with 4', async () => {
    const { code, err } = await hunt(BROKEN, 'faulty/returns-a-boolean', '--seconds', '1');
    expect(err).toMatch(/^lemmata: .*conclude: returned (true|false)/);
    expect(code).toBe(4);
  });

  it('is wrong usage for a claim about chance: that is sampled', async () => {
    const { code, out, err } = await hunt(SAMPLED, 'fair-coin', '--seconds', '1');
    expect([code, out]).toEqual([3, '']);
    expect(err).toBe(
      'lemmata: coins/fair-coin is a claim about chance: it is sampled, with npx lemmata check coins/fair-coin\n',
    );
  });

  it('knows the claim, or says which is near; wants a number of seconds', async () => {
    expect((await hunt(SMALL, 'plain/nmber-below-its-size')).code).toBe(3);
    expect((await hunt(SMALL, 'plain/number-below-its-size', '--seconds', '0')).code).toBe(3);
  });
});
