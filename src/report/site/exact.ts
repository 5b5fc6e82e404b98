/** Exact cases: their values, what fails, and how to see them again. */
import type { Counterexample, ExactCase } from '../../evidence.ts';
import { count, counted } from '../words.ts';
import { type Content, type Html, html } from './html.ts';
import { both } from './phrases.ts';

const LONGEST = 4000;

/** What is too long for a page is cut, and says so. */
export function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${count(text.length)} characters)`;
}

export function valuesList(values: Readonly<Record<string, string>>): Html {
  const entries = Object.entries(values).map(([name, value]) => html`<dt>${cut(name)}</dt><dd>${cut(value)}</dd>`);
  return html`<dl class="values">${entries}</dl>`;
}

export function counterexampleBlock(x: Counterexample): Html {
  return html`${valuesList(x.values)}
<ul class="fails">${x.fails.map((line) => html`<li><code>${cut(line)}</code></li>`)}</ul>
<p class="note">${measure(x)}</p>`;
}

/** By how much it fails, where that is a number, and how often it was made simpler. */
function measure({ margin, shrinks, irrelevant }: Counterexample): string {
  const parts = [
    ...(Number.isNaN(Number(margin)) ? [] : [`by ${margin} of the larger side`]),
    counted(shrinks, 'shrink'),
    ...(irrelevant.length > 0 ? [`any ${irrelevant.join(', any ')} will do`] : []),
  ];
  return cut(parts.join('; '));
}

/** A command is shown only for a token that is one: a reader pastes it into a shell. */
export function replayBlock({ token }: Pick<ExactCase, 'token'>): Html {
  if (!/^[\w.=+/-]+$/.test(token))
    return html`<p class="note">${both('Its token is malformed.', '其回放标记格式有误。')}</p>`;
  const shown = token.length > LONGEST ? 'EVIDENCE.json' : token;
  return command(`npx lemmata replay ${shown}`);
}

export function command(text: string): Html {
  return html`<pre>${text}</pre>`;
}

export function folded(summary: Content, inside: Content): Html {
  return html`<details><summary>${summary}</summary>${inside}</details>`;
}
