import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/report/site/html.ts';
import { errataPage } from '../../../../src/report/site/pages/errata.ts';
import { bookOf, FALSE, SAMPLED, TRUE } from '../made.ts';

const words = (...claims: Parameters<typeof bookOf>) =>
  html`${errataPage(bookOf(...claims)).body}`.text
    .replace(/<math.*?<\/math>/gs, 'FORMULA')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the errata', () => {
  it('say what the post says, the case that refutes it, and what is true', () => {
    const text = words(TRUE, FALSE, SAMPLED);
    expect(text).toMatch(
      /A post .*False as stated section 1 FORMULA .*refuted by the case below.*1 ≤ 3\/4 fails.*What is true ✓ Some claim FORMULA/,
    );
    expect(text).not.toContain('other');
  });

  it('may be none', () => {
    expect(words(TRUE)).toContain('None.');
  });
});
