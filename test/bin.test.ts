/** The command as a process of its own: what only a process has, and a user sees. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const CHECKOUT = resolve(import.meta.dirname, '..');
const BIN = join(CHECKOUT, 'src/lemmata.js');
const SMALL = ['--root', join(CHECKOUT, 'test/small')];
const BROKEN = ['--root', join(CHECKOUT, 'test/broken')];
const { NO_COLOR: _, FORCE_COLOR: __, DEBUG: ___, ...ENV } = process.env;

function lemmata(argv: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], {
    encoding: 'utf8',
    env: { ...ENV, ...env },
  });
  return { status, stdout, stderr };
}

const shell = (script: string) =>
  spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    cwd: CHECKOUT,
    env: { ...ENV, LEMMATA: `${process.execPath} ${BIN}` },
  });

describe('the command', () => {
  it('runs through a symbolic link', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lemmata-'));
    symlinkSync(BIN, join(folder, 'lemmata'));
    const { status, stdout } = spawnSync(join(folder, 'lemmata'), ['--version'], { encoding: 'utf8', env: ENV });
    rmSync(folder, { recursive: true });
    expect([status, stdout]).toEqual([0, '0.1.0\n']);
  });

  it('passes on its exit code', () => {
    expect(lemmata(['check', 'demo', '--effort', 'quick', ...SMALL]).status).toBe(1);
    expect(lemmata(['chek']).status).toBe(3);
    expect(lemmata(['replay', 'rubbish']).status).toBe(4);
  });

  it('survives a reader that stops reading, finishes its work, and exits with its own code', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lemmata-'));
    const file = join(folder, 'e.json');
    const gone = '(exec 0<&-; sleep 1)';
    const checked = shell(
      `$LEMMATA check demo --effort quick --root test/small --json ${file} | ${gone}; exit $PIPESTATUS`,
    );
    const replayed = shell(`$LEMMATA replay ${file} --root test/small | ${gone}; exit $PIPESTATUS`);
    rmSync(folder, { recursive: true });
    expect([checked.status, replayed.status, replayed.stderr]).toEqual([1, 0, '']);
  });

  it('prints no colour into a pipe, even under CI, and colour when it is forced', () => {
    const plain = lemmata(['list', ...SMALL], { CI: 'true' });
    expect(plain.stdout).not.toContain('\u001b');
    const coloured = lemmata(['list', ...SMALL], { FORCE_COLOR: '1' });
    expect(coloured.stdout).toContain('\u001b');
  });

  it('shows no stack trace, whatever a claim does', () => {
    const { status, stdout, stderr } = lemmata([
      'check',
      ...BROKEN,
      '--effort',
      'quick',
      '--limit',
      '3',
      'faulty',
      'leaving',
    ]);
    expect(status).toBe(4);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    const lines = stderr.split('\n').filter((line) => line !== '' && !/^\d+\/\d+ claims/.test(line));
    expect(lines).toHaveLength(10);
    for (const line of lines) expect(line).toMatch(/^properties\/(faulty|leaving)\/[a-z-]+\.ts: [a-zA-Z ]+: \S/);
  });

  it('is not ended by a claim that calls process.exit while it is listed', () => {
    const { status, stderr } = lemmata(['list', ...BROKEN, 'calls-exit-on-import']);
    expect([status, stderr]).toEqual([
      4,
      'properties/leaving/calls-exit-on-import.ts: the file itself: does not load: calls process.exit(0)\n',
    ]);
  });

  it('says an error of its own in one line, exits with 70, and shows the stack to those who ask', () => {
    const argv = ['list', ...BROKEN, 'throws-outside'];
    const { status, stderr } = lemmata(argv);
    expect([status, stderr]).toEqual([
      70,
      'lemmata: thrown from nowhere (an error inside lemmata; DEBUG=lemmata shows where)\n',
    ]);
    expect(lemmata(argv, { DEBUG: 'lemmata' }).stderr).toMatch(/^\s+at /m);
  });

  it('stops at Ctrl-C with the table of what is done, and exits with 2', async () => {
    const argv = [BIN, 'check', ...BROKEN, '--effort', 'quick', 'sound', 'loops-when-run'];
    const child = spawn(process.execPath, argv, { env: ENV });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
      if (/^2\/3 claims/m.test(stderr)) child.kill('SIGINT');
    });
    const status = await new Promise((done) => child.on('close', done));
    expect(status).toBe(2);
    expect(stdout).toContain('?  loops-when-run         interrupted');
    expect(stdout).toContain('✓  again                  survived');
    expect(stdout).toContain('interrupted: by Ctrl-C');
  });
});
