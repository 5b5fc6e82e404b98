import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from '../../../src/report/site/folder.ts';

const SITE = new Map<string, string>([
  ['index.html', 'front'],
  ['claims/a/b.html', 'claim'],
]);

describe('the folder of a site', () => {
  let above: string;
  let out: string;
  beforeEach(() => {
    above = mkdtempSync(join(tmpdir(), 'lemmata-'));
    out = join(above, 'out');
  });
  afterEach(() => rmSync(above, { recursive: true }));

  it('is made with all that is above it, and can be read by others', () => {
    writeSite(join(out, 'deep'), SITE);
    expect(readFileSync(join(out, 'deep', 'claims', 'a', 'b.html'), 'utf8')).toBe('claim');
    expect(readdirSync(out)).toEqual(['deep']);
  });

  it('is replaced whole: what is no longer part of the site is gone, and no scraps stay', () => {
    writeSite(out, SITE);
    writeSite(out, new Map([['index.html', 'new']]));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(out, 'claims'))).toBe(false);
    expect(readdirSync(above)).toEqual(['out']);
  });

  it('that holds something else is left as it is', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.tex'), 'years of work');
    expect(() => writeSite(out, SITE)).toThrow('it holds thesis.tex, which is no part of a report');
    expect(readdirSync(out)).toEqual(['thesis.tex']);
    rmSync(out, { recursive: true });
    writeSite(out, SITE);
    writeFileSync(join(out, 'claims', 'notes.txt'), 'mine');
    expect(() => writeSite(out, SITE)).toThrow('claims/notes.txt');
    expect(readFileSync(join(out, 'claims', 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('may be there and empty, and may not be a file or a link', () => {
    mkdirSync(out);
    writeSite(out, SITE);
    expect(existsSync(join(out, 'index.html'))).toBe(true);
    writeFileSync(join(above, 'file'), '');
    expect(() => writeSite(join(above, 'file'), SITE)).toThrow('it is not a folder');
    const elsewhere = mkdtempSync(join(tmpdir(), 'lemmata-'));
    symlinkSync(elsewhere, join(above, 'link'));
    expect(() => writeSite(join(above, 'link'), SITE)).toThrow('it is not a folder');
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  it('keeps what it had when a file of the site would lie outside or twice in one place', () => {
    writeSite(out, SITE);
    for (const bad of ['../stolen.html', '/tmp/lemmata-stolen.html', 'index.html/x']) {
      expect(() => writeSite(out, new Map([...SITE, [bad, 'x']]))).toThrow();
    }
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('front');
    expect(readdirSync(above)).toEqual(['out']);
  });
});
