/** The page of a post: its claims, and what of it is not judged. */
import { count, counted, ratio } from '../../words.ts';
import { type Book, type Entry, entriesOf, type Post } from '../book.ts';
import { cut } from '../exact.ts';
import { type Html, html } from '../html.ts';
import { claimPath, type Page, postLink, postPath } from '../layout.ts';
import { both, lookOf, mark, titleOf, VERDICTS } from '../phrases.ts';
import { figure } from '../pictures/picture.ts';
import { sharpness } from '../pictures/sharpness.ts';
import { tally } from './glance.ts';

export function postPage(subject: string, post: Post, book: Book): Page {
  const entries = entriesOf(book, subject);
  const notJudged = Object.entries(post.notJudged);
  const body = html`<h1>${titleOf(post.title)}</h1>
${post.post !== undefined && html`<p>苏剑林; ${postLink(post.post)}</p>`}
${entries.length === 0 && html`<p>${both('There is no evidence of its claims here.', '此处没有其命题的证据。')}</p>`}
<p>${tally(entries)}</p>
${sharpness(entries.map((e) => e.evidence)).map(figure)}
<h2>${both('Claims', '命题')}</h2>
<ol class="claims">${entries.map(item)}</ol>
${notJudged.length > 0 && html`<h2>${both('Not judged', '未作评判')}</h2><dl>${notJudged.map(([slug, reason]) => html`<dt><code>${slug}</code></dt><dd>${cut(reason)}</dd>`)}</dl>`}`;
  return { path: postPath(subject), title: post.title.en, body };
}

function item({ evidence: e }: Entry): Html {
  const refuted = e.neighbours.filter((n) => n.verdict === 'refuted').length;
  const en: string[] = [e.verdict];
  const zh: string[] = [VERDICTS[e.verdict]];
  if (e.verdict === 'survived') {
    en.push(counted(e.cases, e.chance ? 'trial' : 'case'));
    zh.push(`${count(e.cases)} ${e.chance ? '次试验' : '例'}`);
  }
  if (e.neighbours.length > 0) {
    en.push(`${refuted} of ${counted(e.neighbours.length, 'neighbour')} refuted`);
    zh.push(`邻近命题推翻 ${refuted}/${e.neighbours.length}`);
  }
  if (e.sharpest) {
    en.push(`sharpest ${ratio(e.sharpest.atLeast)}`);
    zh.push(`最紧 ${ratio(e.sharpest.atLeast)}`);
  }
  return html`<li>${mark(lookOf(e))} <a href="../${claimPath(e.claim)}">${titleOf(e.title)}</a><p class="note">${both(en.join(' · '), zh.join(' · '))}</p></li>`;
}
