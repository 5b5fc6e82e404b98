import { describe, expect, it } from 'vitest';
import { Stop } from '../../src/commands/exit.ts';
import { nearest, select, selectOne } from '../../src/commands/select.ts';
import type { ClaimFile } from '../../src/engine/registry.ts';

const FILES: ClaimFile[] = ['one/alpha', 'one/alpha-corrected', 'one/beta', 'two/alpha', 'two/gamma'].map((name) => ({
  name,
  subject: name.slice(0, 3),
  path: `/checkout/properties/${name}.ts`,
  file: `properties/${name}.ts`,
  proof: false,
}));

const names = (...patterns: string[]) => select(FILES, patterns).map((f) => f.name);
const complaint = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof Stop ? [error.code, error.message] : error;
  }
  return undefined;
};

describe('a pattern', () => {
  it.each([
    ['a subject', 'two', ['two/alpha', 'two/gamma']],
    ['a claim, and not those whose names begin alike', 'one/alpha', ['one/alpha']],
    ['a name without its subject', 'alpha', ['one/alpha', 'two/alpha']],
    ['a file', 'properties/one/beta.ts', ['one/beta']],
    ['a file seen from here', './properties/one/beta.ts', ['one/beta']],
    ['a file with its whole path', '/checkout/properties/one/beta.ts', ['one/beta']],
    ['a folder', 'properties/two/', ['two/alpha', 'two/gamma']],
    ['a glob', '*/alpha*', ['one/alpha', 'one/alpha-corrected', 'two/alpha']],
    ['a glob with a question mark', 't?o/*', ['two/alpha', 'two/gamma']],
    ['a part of a name', 'correct', ['one/alpha-corrected']],
  ])('can be %s', (_, pattern, expected) => {
    expect(names(pattern)).toEqual(expected);
  });

  it('is one of several; a claim that two of them mean comes once, in the order of names', () => {
    expect(names('two/gamma', 'beta', 'two')).toEqual(['one/beta', 'two/alpha', 'two/gamma']);
  });

  it('is not needed: without any, all claims are meant', () => {
    expect(names()).toEqual(FILES.map((f) => f.name));
  });

  it('that means nothing is wrong usage, with the nearest names', () => {
    expect(complaint(() => names('one', 'gama'))).toEqual([3, "no claim is named 'gama'; did you mean two/gamma?"]);
    expect(complaint(() => names('one/bta'))).toEqual([3, "no claim is named 'one/bta'; did you mean one/beta?"]);
    expect(complaint(() => names('xylophone'))).toEqual([3, "no claim is named 'xylophone'; `lemmata list` shows all"]);
    expect(complaint(() => names(''))).toEqual([3, "no claim is named ''; `lemmata list` shows all"]);
  });

  it('takes no other character of a name for a wildcard', () => {
    expect(complaint(() => names('one.alpha*'))).toEqual([3, expect.stringContaining('no claim is named')]);
  });

  it('cannot be resolved where there are no claims', () => {
    expect(complaint(() => select([], []))).toEqual([4, expect.stringContaining('no claims')]);
  });
});

describe('a single claim', () => {
  it('may be named by any pattern that means it alone', () => {
    expect(selectOne(FILES, 'corr').name).toBe('one/alpha-corrected');
  });

  it('is not chosen among several', () => {
    expect(complaint(() => selectOne(FILES, 'alpha'))).toEqual([3, "'alpha' names 2 claims: one/alpha, two/alpha"]);
    expect(complaint(() => selectOne(Array(7).fill(FILES[0]), 'one'))).toEqual([
      3,
      expect.stringMatching(/7 claims: .*, …$/),
    ]);
  });
});

describe('nearest names', () => {
  it('come nearest first, three at most, and none from far', () => {
    expect(nearest('quik', ['quick', 'normal', 'quiz', 'quit', 'quiet'])).toEqual(['quick', 'quit', 'quiz']);
    expect(nearest('zzzzzz', ['quick'])).toEqual([]);
  });
});
