/** Many claims at a glance: a square for each on the front page, and how many there are of each look. */
import type { Entry } from '../book.ts';
import { type Html, html } from '../html.ts';
import { claimPath } from '../layout.ts';
import { both, LOOKS, type Look, lookOf, SIGN } from '../phrases.ts';

/** For the eye and the mouse only, which a script tells the titles: what it shows is said by `tally`, and the claims are listed elsewhere. */
export function glance(entries: readonly Entry[]): Html {
  const squares = entries.map(({ evidence: e }) => {
    const look = lookOf(e);
    return html`<a class="sign ${look}" tabindex="-1" href="${claimPath(e.claim)}">${SIGN[look]}</a>`;
  });
  return html`<div class="glance" aria-hidden="true">${squares}</div>`;
}

export function tally(entries: readonly Entry[]): Html {
  const looks = entries.map((e) => lookOf(e.evidence));
  const parts = (Object.keys(LOOKS) as Look[]).flatMap((look) => {
    const n = looks.filter((l) => l === look).length;
    const [en, zh] = LOOKS[look];
    return n > 0 ? [html`<span class="sign ${look}" aria-hidden="true">${SIGN[look]}</span> ${n} ${both(en, zh)}`] : [];
  });
  return html`<span class="tally">${parts.map((p) => html`<span>${p}</span> `)}</span>`;
}
