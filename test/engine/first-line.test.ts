import { describe, expect, it } from 'vitest';
import { firstLine } from '../../src/engine/first-line.ts';

describe('whatever was thrown', () => {
  it('is told by its first line', () => {
    expect([new Error('one\ntwo'), 'one\ntwo', 7, undefined, new RangeError('')].map(firstLine)).toEqual([
      'one',
      'one',
      '7',
      'undefined',
      '',
    ]);
  });

  it('is told by the line and the fault, if it is a syntax error', () => {
    const message = 'Transform failed with 1 error:\n/a/b.ts:12:3: ERROR: Expected ";" but found "x"\nmore';
    expect(firstLine(new Error(message))).toBe('line 12: Expected ";" but found "x"');
  });
});
