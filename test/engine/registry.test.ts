import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimFiles, loadClaim, loadSubjects } from '../../src/engine/registry.ts';

const root = resolve(import.meta.dirname, '../..');
const broken = join(root, 'test/broken');

describe('the folder', () => {
  it('is the registry: a claim is called by its path', () => {
    const files = claimFiles(root);
    const subjects = readdirSync(join(root, 'properties'), { withFileTypes: true }).filter((e) => e.isDirectory());
    expect(files.map((f) => f.name)).toContain('margin-softmax/suff-chain');
    expect(new Set(files.map((f) => f.subject)).size).toBeLessThanOrEqual(subjects.length);
    expect(files.map((f) => f.name)).toEqual(files.map((f) => f.name).sort());
    for (const { name, subject, path, file, proof } of files) {
      expect(name.startsWith(`${subject}/`)).toBe(true);
      expect([existsSync(path), join(root, file), file]).toEqual([true, path, `properties/${name}.ts`]);
      expect(proof).toBe(existsSync(join(root, 'proofs', `${name}.ts`)));
    }
  });

  it('may be missing', () => {
    expect(claimFiles(join(root, 'docs-that-are-not-there'))).toEqual([]);
  });

  it('says of a subject what its own file says, or else its name', async () => {
    expect(await loadSubjects(broken)).toMatchObject({
      faulty: { title: { en: 'faulty', zh: 'faulty' }, notJudged: {} },
    });
    const subjects = await loadSubjects(root);
    expect(Object.keys(subjects)).toContain('margin-softmax');
    expect(claimFiles(root).some((f) => f.name.endsWith('/subject'))).toBe(false);
  });
});

describe('a claim file', () => {
  const load = (name: string) => loadClaim(claimFiles(broken).find((f) => f.name === name)!);

  it('is loaded', async () => {
    const [file] = claimFiles(root);
    expect(await loadClaim(file!)).toMatchObject({ claim: { title: expect.anything() } });
  });

  it('that is broken comes back as one line: which file, which field, what is wrong', async () => {
    const field = async (name: string) => {
      const loaded = await load(name);
      return 'broken' in loaded && [loaded.broken.field, loaded.broken.message.includes('\n'), loaded.broken.file];
    };
    expect(await field('faulty/has-no-default')).toEqual(['default', false, 'properties/faulty/has-no-default.ts']);
    expect(await field('faulty/lacks-a-source')).toEqual(['source', false, 'properties/faulty/lacks-a-source.ts']);
    expect(await field('faulty/throws-on-import')).toEqual([
      'the file itself',
      false,
      'properties/faulty/throws-on-import.ts',
    ]);
  });
});
