/**
 * Formulas, typeset when the site is made, as MathML: about 1 KB each and read aloud as they stand, where HTML with
 * positioned glyphs takes 7 KB, more for all claims together than the whole site may weigh. A mathematical font goes
 * with the site, because brackets stretch only in one.
 */
import temml from 'temml';
import { Html, html } from './html.ts';

/** TeX as a displayed formula; what is no TeX is shown as it is written. */
export function displayed(tex: string): Html {
  try {
    const mathml = temml.renderToString(tex, { displayMode: true, throwOnError: true, trust: false, wrap: 'none' });
    return new Html(mathml.replaceAll(REDUNDANT, ''));
  } catch {
    return html`<code>${tex}</code>`;
  }
}

/** What MathML Core has an attribute for, or the style sheet a rule. */
const REDUNDANT = / class="tml-display"| style="(display:block math;|math-depth:2;)"/g;
