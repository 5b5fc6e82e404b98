import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fold, isColoured, PLAIN, pageOf } from '../../src/report/page.ts';
import { Captured } from '../sample.ts';

describe('colours', () => {
  it.each([
    ['a terminal is coloured', true, {}, true],
    ['a pipe is not', false, {}, false],
    ['a pipe under CI is not', false, { CI: 'true' }, false],
    ['NO_COLOR wins over a terminal', true, { NO_COLOR: '1' }, false],
    ['NO_COLOR wins over FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR colours a pipe', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0 takes them from a terminal', true, { FORCE_COLOR: '0' }, false],
    ['a dumb terminal has none', true, { TERM: 'dumb' }, false],
  ])('%s', (_, terminal, env, coloured) => {
    expect(isColoured(terminal, env)).toBe(coloured);
  });
});

describe('a page', () => {
  beforeEach(() => {
    for (const name of ['NO_COLOR', 'FORCE_COLOR']) vi.stubEnv(name, undefined);
    vi.stubEnv('TERM', 'xterm');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is as wide as the terminal, and coloured', () => {
    const page = pageOf(new Captured({ columns: 80 }));
    expect(page.width).toBe(80);
    expect(page.colours.red('x')).not.toBe('x');
  });

  it('is plain and without end elsewhere', () => {
    const page = pageOf(new Captured());
    expect(page.width).toBe(PLAIN.width);
    expect(page.colours.red('x')).toBe('x');
  });
});

describe('folded text', () => {
  it('breaks at spaces and stays within the width', () => {
    expect(fold('one two three four', '  ', 11)).toEqual(['  one two', '  three', '  four']);
  });

  it('breaks after a hyphen within a word, and at no other sign', () => {
    expect(fold('a-long-name x -1 2', '', 7)).toEqual(['a-long-', 'name x', '-1 2']);
  });

  it('leaves a word that is too long whole', () => {
    expect(fold('a incomprehensibilities b', '', 5)).toEqual(['a', 'incomprehensibilities', 'b']);
  });

  it('is one line on a page without end, and none for no text', () => {
    expect(fold('one  two\nthree', '', PLAIN.width)).toEqual(['one two three']);
    expect(fold('', '', 10)).toEqual([]);
  });
});
