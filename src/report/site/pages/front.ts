/** The front page: the posts, and every claim's standing at a glance, to be searched and filtered. */
import { kind, verdict } from '../../../evidence.ts';
import { brokenLine, chanceLine } from '../../summary.ts';
import { counted, standing } from '../../words.ts';
import { type Book, type Entry, entriesOf, postsOf, type Run } from '../book.ts';
import { cut, folded } from '../exact.ts';
import { type Content, type Html, html } from '../html.ts';
import { claimPath, type Page, postPath } from '../layout.ts';
import { both, KINDS, lookOf, STANDINGS, sign, titleOf, VERDICTS } from '../phrases.ts';
import { neighbours } from '../pictures/neighbours.ts';
import { figure } from '../pictures/picture.ts';
import { glance, tally } from './glance.ts';

export function frontPage(book: Book): Page {
  const { entries, broken, runs } = book;
  const posts = postsOf(book);
  const body = html`<h1>Lemmata</h1>
<p>${both(
    `Claims of theorems, checked by trying to break them: ${counted(entries.length, 'claim')} of ${counted(posts.length, 'post')}.`,
    `试图推翻定理命题，以此检验之：${posts.length} 篇博文，${entries.length} 个命题。`,
  )} ${tally(entries)}</p>
<section><h2>${both('Posts', '博文')}</h2><ul class="posts">${posts.map(([subject, post]) => {
    const own = entriesOf(book, subject);
    return html`<li><h3><a href="${postPath(subject)}">${titleOf(post.title)}</a></h3>${glance(own)}<p class="note">${own.length > 0 ? tally(own) : both('no evidence here', '此处没有证据')}</p></li>`;
  })}</ul></section>
<section><h2>${both('Claims', '命题')}</h2>
${filters(posts.map(([subject, { title }]) => [subject, title.en, title.zh]))}
<p id="found" role="status"></p>
${posts.map(([subject, post]) => claimList(subject, titleOf(post.title), entriesOf(book, subject)))}</section>
${neighbours(entries.map((e) => e.evidence)).map(figure)}
${broken.length > 0 && html`<section><h2>${both('Broken files', '无法读取的文件')}</h2><ul>${broken.map((b) => html`<li>${cut(brokenLine(b))}</li>`)}</ul></section>`}
<section><h2>${both('Evidence', '证据')}</h2><ul>${runs.map(runLine)}</ul></section>`;
  return { path: 'index.html', title: 'Lemmata', body };
}

type Option = readonly [value: string, en: string, zh: string];

/** Native controls; shown where there is a script to make them work. */
function filters(posts: readonly Option[]): Html {
  const options = (words: Readonly<Record<string, string>>): Option[] =>
    Object.entries(words).map(([value, zh]) => [value, value, zh]);
  return html`<form id="filters" role="search" hidden>
<label class="wide">${both('Search', '搜索')} <kbd>/</kbd><input type="search" id="query" autocomplete="off"></label>
${choice('subject', 'Post', '博文', posts)}
${choice('verdict', 'Verdict', '结论', options(pick(verdict.options, VERDICTS)))}
${choice('standing', 'Standing', '与预期', options(STANDINGS))}
${choice('kind', 'Kind', '类型', options(pick(kind.options, KINDS)))}
<button type="reset">${both('Clear', '清除')}</button></form>`;
}

function pick<K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>): Record<string, string> {
  return Object.fromEntries(keys.map((k) => [k, words[k]]));
}

/** An option holds text alone: its Chinese waits in an attribute. */
function choice(name: string, en: string, zh: string, options: readonly Option[]): Html {
  const all: readonly Option[] = [['', 'any', '全部'], ...options];
  return html`<label>${both(en, zh)}<select name="${name}">${all.map(([value, e, z]) => html`<option value="${value}" data-zh="${z}">${e}</option>`)}</select></label>`;
}

function claimList(subject: string, title: Content, entries: readonly Entry[]): Html | false {
  return (
    entries.length > 0 &&
    html`<section class="group" data-subject="${subject}"><h3>${title}</h3><ul class="plain">${entries.map((e) => row(subject, e))}</ul></section>`
  );
}

function row(subject: string, { evidence: e }: Entry): Html {
  const name = e.claim.slice(subject.length + 1);
  const slugs = e.source.slugs?.filter((slug) => slug !== name) ?? [];
  return html`<li data-verdict="${e.verdict}" data-standing="${standing(e)}" data-kind="${e.kind}"${slugs.length > 0 && html` data-slugs="${slugs.join(' ')}"`}>${sign(lookOf(e))} <a href="${claimPath(e.claim)}">${titleOf(e.title)}</a></li>`;
}

function runLine({ seed, effort, chance, claims }: Run): Html {
  const line = both(
    `${counted(claims, 'claim')}, seed ${seed}, ${effort} effort`,
    `${claims} 个命题，种子 ${seed}，力度 ${effort}`,
  );
  return html`<li>${line}${chance && folded(both('what sampling risks', '抽样的风险'), html`<p>${chanceLine(chance)}</p>`)}</li>`;
}
