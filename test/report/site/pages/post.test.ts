import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/report/site/html.ts';
import { postPage } from '../../../../src/report/site/pages/post.ts';
import { bookOf, FALSE, SAMPLED, TRUE } from '../made.ts';

describe('the page of a post', () => {
  const book = bookOf(TRUE, FALSE, SAMPLED);
  const text = html`${postPage('demo', book.posts.demo!, book).body}`.text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

  it('lists its claims with what came of them, and no others', () => {
    expect(text).toContain('✓ 1 survived ✗ 1 false as written, refuted');
    expect(text).toContain('✓ Some claim survived · 1,000 cases · 1 of 1 neighbour refuted · sharpest 0.9950');
    expect(text).toContain('✗ False as stated refuted');
    expect(text).not.toContain('1,984');
  });

  it('says what is not judged, and why', () => {
    expect(text).toContain('slogan It says nothing.');
  });

  it('says when there is no evidence', () => {
    const none = bookOf(SAMPLED);
    expect(html`${postPage('demo', none.posts.demo!, none).body}`.text).toContain('There is no evidence');
  });
});
