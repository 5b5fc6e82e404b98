import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stop } from '../../src/commands/exit.ts';
import { readEvidence, writeEvidence } from '../../src/commands/json-file.ts';
import type { Evidence } from '../../src/evidence.ts';
import { evidenceOf } from '../sample.ts';

const EVIDENCE: Evidence = { version: 1, seed: 1, effort: 'quick', claims: [evidenceOf()], broken: [] };

describe('a file of evidence', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lemmata-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read as it was written, indented by two', async () => {
    const path = join(folder, 'e.json');
    await writeEvidence(path, EVIDENCE);
    expect(readEvidence(path)).toEqual(EVIDENCE);
    expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(EVIDENCE, null, 2)}\n`);
  });

  it('is replaced whole: who has it open goes on reading what was there', async () => {
    const path = join(folder, 'e.json');
    writeFileSync(path, 'before');
    const open = openSync(path, 'r');
    await writeEvidence(path, EVIDENCE);
    expect(readFileSync(open, 'utf8')).toBe('before');
    closeSync(open);
    expect(readEvidence(path)).toEqual(EVIDENCE);
  });

  it('stays as it was when what should replace it is no evidence', async () => {
    const path = join(folder, 'e.json');
    writeFileSync(path, 'before');
    await expect(writeEvidence(path, { ...EVIDENCE, seed: 0.5 })).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe('before');
  });

  it('that cannot be replaced is left, with no scraps beside it, and one line says so', async () => {
    const path = join(folder, 'e.json');
    mkdirSync(path);
    const failure = await writeEvidence(path, EVIDENCE).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Stop);
    expect((failure as Stop).code).toBe(4);
    expect((failure as Stop).message).toMatch(/^cannot write .*; what was there before is intact$/);
    expect(readdirSync(folder)).toEqual(['e.json']);
  });
});
