import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/report/site/html.ts';
import { frontPage } from '../../../../src/report/site/pages/front.ts';
import { bookOf, FALSE, SAMPLED, TRUE } from '../made.ts';

describe('the front page', () => {
  const book = { ...bookOf(TRUE, FALSE, SAMPLED), broken: [{ file: 'f.ts', field: 'title', message: 'is missing' }] };
  const text = html`${frontPage(book).body}`.text;

  it('has a square for every claim, a row for every claim, and what filters go by', () => {
    expect(text.match(/class="sign \w+" tabindex="-1"/g)).toHaveLength(3);
    expect(text).toContain(
      'data-verdict="refuted" data-standing="as expected" data-kind="inequality" data-slugs="one"',
    );
    expect(text.match(/<li data-verdict/g)).toHaveLength(3);
  });

  it('counts', () => {
    expect(text).toContain('3 claims of 2 posts.');
    expect(text).toContain('3 claims, seed 1, quick effort');
  });

  it('offers every verdict, standing, kind and post to filter by', () => {
    for (const value of ['gave up', 'no answer', 'limit', 'other']) expect(text).toContain(`<option value="${value}"`);
  });

  it('names broken files', () => {
    expect(text).toContain('f.ts: title: is missing');
  });
});
