import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { evidenceWith, FALSE, SAMPLED, TRUE } from '../report/site/made.ts';
import { Captured, evidenceOf } from '../sample.ts';

const SMALL = resolve(import.meta.dirname, '..', 'small');

describe('lemmata report', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lemmata-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, content: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const report = async (...evidence: string[]) => {
    const [stdout, stderr] = [new Captured(), new Captured()];
    const out = join(folder, 'site');
    const code = await run(['report', '--evidence', ...evidence, '--out', out], { root: SMALL, stdout, stderr });
    return { code, out, said: stdout.text, err: stderr.text };
  };

  it('writes a site of several files of evidence, and says where', async () => {
    const { code, out, said } = await report(put('a.json', evidenceWith(TRUE)), put('b.json', evidenceWith(SAMPLED)));
    expect(code).toBe(0);
    expect(said).toMatch(/^\d+ pages: .*site\/index\.html\n$/);
    expect(readdirSync(join(out, 'claims')).sort()).toEqual(['demo', 'other']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('2 claims');
  });

  it('typesets the statement in the file of the claim', async () => {
    const known = evidenceOf({ claim: 'demo/square-positive' });
    const { out } = await report(put('a.json', evidenceWith(known)));
    expect(readFileSync(join(out, 'claims', 'demo', 'square-positive.html'), 'utf8')).toContain('<math');
  });

  it('writes the same bytes twice', async () => {
    const path = put('a.json', evidenceWith(TRUE, FALSE));
    const { out } = await report(path);
    const read = () =>
      readdirSync(out, { recursive: true, withFileTypes: true }).flatMap((e) =>
        e.isFile() ? [readFileSync(join(e.parentPath, e.name), 'base64')] : [],
      );
    const first = read();
    await report(path);
    expect(read()).toEqual(first);
  });

  it.each<[string, unknown, RegExp]>([
    ['is cut off', JSON.stringify(evidenceWith(TRUE)).slice(0, -9), /cannot read .*JSON/],
    ['is no evidence', { version: 1 }, /is not evidence/],
    ['is of another version', { ...evidenceWith(), version: 99 }, /is not evidence/],
    ['is nested without end', '['.repeat(1e6), /cannot read|is not evidence/],
    [
      'names a claim that leads elsewhere',
      evidenceWith(evidenceOf({ claim: '../../x/y' })),
      /is not named SUBJECT\/NAME/,
    ],
    ['has a claim twice', evidenceWith(TRUE, TRUE), /evidence of demo\/a-corrected twice/],
  ])('exits with 4 in one line, and writes nothing, when the evidence %s', async (_, content, message) => {
    const { code, out, err } = await report(put('bad.json', content));
    expect(code).toBe(4);
    expect(err).toMatch(message);
    expect(err.trimEnd()).not.toContain('\n');
    expect(existsSync(out)).toBe(false);
  });

  it('refuses a file that is not there, or far too long to be evidence, unread', async () => {
    expect((await report(join(folder, 'absent.json'))).err).toMatch(/there is no file .*; npx lemmata check --json/);
    const huge = put('huge.json', '');
    truncateSync(huge, 2 ** 40);
    expect((await report(huge)).err).toMatch(/has 1099511627776 bytes; evidence has at most/);
    expect((await report(folder)).err).toMatch(/is not a file/);
  });

  it('leaves a folder that is no report as it is', async () => {
    const path = put('a.json', evidenceWith(TRUE));
    const [stdout, stderr] = [new Captured(), new Captured()];
    expect(await run(['report', '--evidence', path, '--out', folder], { root: SMALL, stdout, stderr })).toBe(4);
    expect(stderr.text).toMatch(/it holds a\.json, which is no part of a report; what was there before is intact/);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});
