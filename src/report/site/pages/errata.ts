/** What the posts say, what is true, and why. */
import { type Book, type Entry, entriesOf, postsOf } from '../book.ts';
import { counterexampleBlock, folded } from '../exact.ts';
import { displayed } from '../formula.ts';
import { type Html, html } from '../html.ts';
import { claimPath, type Page, postLink, postPath } from '../layout.ts';
import { both, lookOf, sign, titleOf, verdictInWords } from '../phrases.ts';
import { correctionsOf } from '../related.ts';

export const ERRATA = 'errata.html';

export function errataPage(book: Book): Page {
  const parts = postsOf(book).flatMap(([subject, post]) => {
    const errata = entriesOf(book, subject).filter((e) => e.evidence.expected === 'false');
    if (errata.length === 0) return [];
    return [
      html`<section><h2 id="${subject}"><a href="${postPath(subject)}">${titleOf(post.title)}</a></h2>
${post.post !== undefined && html`<p>${postLink(post.post)}</p>`}${errata.map((e) => erratum(e, book))}</section>`,
    ];
  });
  const body = html`<h1>${both('Errata', '勘误')}</h1>
<p>${both(
    'Statements of the posts that are false as written: each with a case that refutes it, exactly, and with what is true in its place.',
    '博文中按原文不成立的陈述：每条附精确的反例，以及正确的表述。',
  )}</p>
${parts.length > 0 ? parts : html`<p>${both('None.', '无。')}</p>`}`;
  return { path: ERRATA, title: 'Errata', body };
}

function erratum(entry: Entry, book: Book): Html {
  const { evidence: e, statement } = entry;
  const corrections = correctionsOf(entry, book);
  return html`<article><h3>${sign(lookOf(e))} <a href="${claimPath(e.claim)}">${titleOf(e.title)}</a></h3>
<p class="note">${e.source.where}</p>
${stated(statement)}<p>${verdictInWords(e)}</p>
${e.counterexample && folded(both('Why: the case that refutes it', '原因：反例'), counterexampleBlock(e.counterexample))}
${corrections.length > 0 && html`<h4>${both('What is true', '正确的表述')}</h4>${corrections.map(correction)}`}</article>`;
}

function correction({ evidence: e, statement }: Entry): Html {
  return html`<p>${sign(lookOf(e))} <a href="${claimPath(e.claim)}">${titleOf(e.title)}</a></p>${stated(statement)}`;
}

function stated(statement: string | undefined): Html | undefined {
  return statement === undefined ? undefined : html`<div class="statement" tabindex="0">${displayed(statement)}</div>`;
}
