import { describe, expect, it } from 'vitest';
import { pageText, postLink, rootFrom } from '../../../src/report/site/layout.ts';

describe('the frame of a page', () => {
  it('finds the rest of the site by relative paths', () => {
    expect(rootFrom('index.html')).toBe('');
    expect(rootFrom('claims/a/b.html')).toBe('../../');
    const text = pageText({ path: 'claims/a/b.html', title: 't', body: 'x' });
    expect(text).toContain('href="../../assets/site.css"');
    expect(text).toContain('src="../../assets/site.js"');
  });

  it('loads nothing from elsewhere and runs no script of its own', () => {
    const text = pageText({
      path: 'index.html',
      title: '</title><script>alert(1)</script>',
      body: '<script>x</script>',
    });
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="assets/site.js">']);
    expect(text).toContain("default-src 'self' file:; style-src");
    expect(text).not.toContain('script-src');
  });

  it('links to a post at its home', () => {
    expect(postLink(8656).text).toContain('href="https://kexue.fm/archives/8656"');
  });
});
