import { describe, expect, it } from 'vitest';
import { glance, tally } from '../../../../src/report/site/pages/glance.ts';
import { bookOf, FALSE, SAMPLED, TRUE } from '../made.ts';

describe('claims at a glance', () => {
  const { entries } = bookOf(TRUE, FALSE, SAMPLED);

  it('are squares that the keyboard passes over, told apart by sign and colour', () => {
    const { text } = glance(entries);
    expect(text).toContain('<a class="sign refuted" tabindex="-1" href="claims/demo/a.html">✗</a>');
    expect(text.match(/class="sign survived"/g)).toHaveLength(2);
    expect(text).toContain('aria-hidden="true"');
  });

  it('are counted by their look, in words', () => {
    expect(
      tally(entries)
        .text.replace(/<[^>]*>/g, '')
        .trim(),
    ).toBe('✓ 2 survived ✗ 1 false as written, refuted');
  });
});
