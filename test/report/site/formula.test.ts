import { describe, expect, it } from 'vitest';
import { displayed } from '../../../src/report/site/formula.ts';

describe('a formula', () => {
  it('is displayed MathML', () => {
    const { text } = displayed(String.raw`x \le \frac{1}{2}`);
    expect(text).toMatch(/^<math display="block"><mrow><mi>x<\/mi>/);
    expect(text).toContain('<mfrac>');
  });

  it('that is no TeX is shown as it is written, inert', () => {
    expect(displayed(String.raw`\frac{<b>`).text).toBe(String.raw`<code>\frac{&#60;b&#62;</code>`);
  });

  it('links to nothing and loads nothing', () => {
    for (const tex of [String.raw`\href{javascript:alert(1)}{x}`, String.raw`\includegraphics{http://x/y.png}`]) {
      expect(displayed(tex).text).not.toMatch(/href=|src=/);
    }
  });
});
