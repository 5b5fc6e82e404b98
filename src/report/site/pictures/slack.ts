/** How close the cases of a claim come to equality: a table that is its own picture, a tenth of the weight of a drawing. */
import { type ClaimEvidence, QUOTIENTS_FROM } from '../../../evidence.ts';
import { type Html, html } from '../html.ts';
import { both } from '../phrases.ts';

export function slackTable({ slack, cases }: ClaimEvidence): Html | undefined {
  if (slack === undefined || cases === 1) return undefined;
  const most = Math.max(...slack);
  const last = slack.findLastIndex((n) => n > 0);
  const rows = slack.slice(0, last + 1).map((n, k) => {
    const bar = n > 0 && html`<i style="width:${Math.max(1, Math.round((100 * n) / most))}%"></i>`;
    return html`<tr><td>${fromText(QUOTIENTS_FROM[k]!)}</td><td>${n}</td><td>${bar}</td></tr>`;
  });
  return html`<table class="histogram"><thead><tr><th>${both('from', '自')}</th><th>${both('cases', '例')}</th><td></td></tr></thead><tbody>${rows}</tbody></table>`;
}

/** `0.99`, and `1 − 10⁻⁶` for what has more nines than are seen at a glance. */
function fromText(least: number): string {
  const nines = Math.round(-Math.log10(1 - least));
  return nines < 4 ? `${least}` : `1 − 10⁻${[...'⁰¹²³⁴⁵⁶⁷⁸⁹'][nines]}`;
}
