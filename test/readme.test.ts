import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli.ts';

const checkout = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(checkout, 'README.md'), 'utf8');

describe('the README', () => {
  it('names two commands that the project has', () => {
    const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
    for (const [, script] of readme.matchAll(/npm (?:run )?(check|test(?::deep)?|bench|coverage)\b/g)) {
      expect(scripts).toHaveProperty(script!);
    }
  });
});

describe('the walk-through of the README: a lemma is one file, in a new subject', () => {
  // Inside the checkout, so that the files import `../../src/…` as the README says.
  const root = mkdtempSync(join(checkout, 'node_modules', '.walk-through-'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  afterAll(() => rmSync(root, { recursive: true }));

  const lemma = (kind: string): string => {
    const name = `${kind}-lemma/as-the-readme-has-it`;
    const [, code] = new RegExp(`<!-- lemma: ${kind} -->\n\`\`\`ts\n([\\s\\S]*?)\`\`\``).exec(readme)!;
    mkdirSync(join(root, 'properties', `${kind}-lemma`), { recursive: true });
    const source = code!.replaceAll("'../../src/", `'${checkout}/src/`);
    writeFileSync(join(root, 'properties', `${name}.ts`), source);
    return name;
  };

  it('a true one shows in the list, survives, and its neighbours are refuted', async () => {
    const name = lemma('true');
    expect((await lemmata(root, 'list', name)).said).toContain('The geometric mean is at most the arithmetic mean');
    const { code, said } = await lemmata(root, 'check', name, '--effort', 'quick');
    expect(said).toMatch(/survived\s+300\s.*2\/2/);
    expect(code).toBe(0);
  });

  it('a false one is refuted by a counterexample that can be replayed', async () => {
    const { code, said } = await lemmata(root, 'check', lemma('false'), '--effort', 'quick');
    expect(code).toBe(1);
    expect(said).toContain('refuted');
    const [token] = /lemmata1\.\S+/.exec(said)!;
    expect((await lemmata(root, 'replay', token)).code).toBe(0);
  });

  it('a vacuous one is given up on, which is no pass', async () => {
    const { code, said } = await lemmata(root, 'check', lemma('vacuous'), '--effort', 'quick');
    expect(said).toContain('gave up');
    expect(code).toBe(2);
  });

  it('one about chance survives, with what it excludes; cut short it is undecided', async () => {
    const name = lemma('chance');
    const { code, said } = await lemmata(root, 'check', name, '--effort', 'quick');
    expect(said).toMatch(/survived.*2\/2.*odds ×2\s+1e-12/);
    expect(code).toBe(0);
    const cut = await lemmata(root, 'check', name, '--effort', 'quick', '--cases', '100');
    expect(cut.said).toContain('--cases 100 stops the test');
    expect(cut.code).toBe(2);
  });

  it('a badly written one gets a line that says what to mend, and the others still run', async () => {
    const { code, said } = await lemmata(root, 'check', lemma('broken'), lemma('true'), '--effort', 'quick');
    expect(said).toContain('conclude: returned true; expected a comparison such as atMost(left, right)');
    expect(said).toContain('survived');
    expect(said).not.toMatch(/\n\s+at /);
    expect(code).toBe(4);
  });
});

async function lemmata(root: string, ...argv: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const out = { write: (text: string) => said.push(text) };
  const code = await run(['--root', root, ...argv], { root, stdout: out, stderr: out });
  return { code, said: said.join('') };
}
