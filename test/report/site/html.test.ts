import { describe, expect, it } from 'vitest';
import { escaped, html } from '../../../src/report/site/html.ts';

describe('html', () => {
  it('makes text of what is inserted, and leaves HTML as it is', () => {
    const name = `<script>alert("1")</script>&'`;
    expect(html`<b title="${name}">${html`<i>${name}</i>`}</b>`.text).toBe(
      '<b title="&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#38;&#39;"><i>&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#38;&#39;</i></b>',
    );
  });

  it('joins lists, of lists too, and writes nothing for undefined and false, but 0 for 0', () => {
    expect(html`${['a', [html`<br>`, 1]]}|${undefined}${false}|${0}`.text).toBe('a<br>1||0');
  });

  it('shows what would hide or turn around the text', () => {
    expect(escaped('a\u202Eb\u0000c\u2066d\u001B[31m\te\n')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD[31m\te\n');
  });

  it('leaves letters of all scripts, joiners among them', () => {
    expect(escaped('ε₀ 引理 👩\u200D🏫')).toBe('ε₀ 引理 👩\u200D🏫');
  });
});
