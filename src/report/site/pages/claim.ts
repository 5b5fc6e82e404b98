/** The page of a claim: what it says, what came of it, and how to see it again. */
import type { ClaimEvidence, HypothesisCount, NeighbourEvidence, Sampling, Source, Step } from '../../../evidence.ts';
import { samplingLine } from '../../sampling.ts';
import { subjectOf } from '../../table.ts';
import { count, counted, ratio, share } from '../../words.ts';
import { type Book, type Entry, postsOf } from '../book.ts';
import { command, counterexampleBlock, cut, folded, replayBlock, valuesList } from '../exact.ts';
import { displayed } from '../formula.ts';
import { type Content, type Html, html } from '../html.ts';
import { claimPath, type Page, postLink, postPath } from '../layout.ts';
import { both, KINDS, lookOf, mark, titleOf, verdictInWords } from '../phrases.ts';
import { capital } from '../pictures/capital.ts';
import { figure } from '../pictures/picture.ts';
import { slackTable } from '../pictures/slack.ts';
import { relatedTo } from '../related.ts';

export function claimPage(entry: Entry, book: Book): Page {
  const { evidence: e, statement } = entry;
  const subject = subjectOf(e.claim);
  const post = postsOf(book).find(([s]) => s === subject)![1];
  const body = html`<p class="trail"><a href="../../${postPath(subject)}">${titleOf(post.title)}</a></p>
<h1>${titleOf(e.title)}</h1>
<p class="note"><code>properties/${e.claim}.ts</code> · ${both(e.kind, KINDS[e.kind])}</p>
${statement !== undefined && html`<div class="statement" tabindex="0">${displayed(statement)}</div>`}
<p class="verdict">${mark(lookOf(e))} ${verdictInWords(e)}</p>
${section('Source', '出处', [sourceBlock(e.source)])}
${section('Proof', '证明', proofBlock(e))}
${section('Counterexample', '反例', e.counterexample ? [counterexampleBlock(e.counterexample), replayBlock(e.counterexample)] : [])}
${section('Hypotheses', '假设', e.hypotheses.length > 0 ? [hypothesesTable(e)] : [])}
${section('Sampling', '抽样', e.chance ? [samplingBlock(e.chance)] : [])}
${section('What this bound would not notice', '此界察觉不到的错误', teethList(e))}
${section('Sharpest case', '最紧的案例', e.sharpest ? [sharpestBlock(e.sharpest), slackTable(e)] : [])}
${section(
  'False neighbours',
  '错误的邻近命题',
  e.neighbours.map((n) => neighbourBlock(n, n.verdict === 'refuted')),
)}
${section(
  'Not needed',
  '并非必要',
  e.superfluous.map((s) => neighbourBlock(s, s.verdict === 'survived' || s.verdict === 'proved', s.reason)),
)}
${section('Pictures', '图', [...capital(e), ...(book.pictures[e.claim] ?? [])].map(figure))}
${section(e.expected === 'false' ? 'What is true' : 'What it corrects', e.expected === 'false' ? '正确的表述' : '所更正的陈述', relatedList(entry, book))}
${section('To run it again', '如何重现', [runAgain(entry)])}`;
  return { path: claimPath(e.claim), title: e.title.en, body };
}

/** A part of the page; nothing if there is nothing in it. */
function section(en: string, zh: string, content: readonly Content[]): Html | undefined {
  return content.length === 0 ? undefined : html`<section><h2>${both(en, zh)}</h2>${content}</section>`;
}

function sourceBlock({ cite, post, slugs, where }: Source): Html {
  const link = post !== undefined && html`; ${postLink(post)}`;
  const author = post === undefined ? cite : cite.replace(`, kexue.fm/archives/${post}`, '');
  const names = slugs?.map((s, i) => html`${i > 0 && ', '}<code>${s}</code>`);
  return html`<p>${author}${link}; ${where}${names && html` <span class="note">(${names})</span>`}</p>`;
}

function proofBlock({ claim, proof }: ClaimEvidence): Html[] {
  if (!proof) return [];
  const { by, kernels = [], steps, outline = [], assumes, only } = proof;
  const facts = [
    cut(by),
    ...(steps === undefined ? [] : [counted(steps, 'step')]),
    ...(kernels.length > 0 ? [`checked by ${kernels.map(cut).join(', ')}`] : []),
  ];
  const cited = assumes.map((a) => html`<li>${cut(a)}</li>`);
  return [
    html`<p>${facts.join('; ')}.${kernels.length > 0 && html` <code>proofs/${claim}.ts</code>`}</p>`,
    ...(only === undefined ? [] : [html`<p>${both('For these sizes alone:', '仅限：')} ${cut(only)}</p>`]),
    ...(cited.length > 0 ? [html`<p>${both('It rests on:', '依据：')}</p><ul>${cited}</ul>`] : []),
    ...(outline.length > 0 ? [html`<ol class="steps">${outline.map(stepItem)}</ol>`] : []),
    ...(outline.length > 0 && steps !== undefined && steps > outline.length
      ? [html`<p>${both('The other steps stand in the file.', '其余步骤见文件。')}</p>`]
      : []),
  ];
}

function stepItem({ path, by, line, uses = [] }: Step): Html {
  const place = path.length > 0 && html`<b>${cut(path.join(': '))}</b> `;
  const from = uses.length > 0 && html` ${both('from', '由')} ${cut(uses.join('; '))}`;
  return html`<li>${place}${line !== undefined && html`<code>${cut(line)}</code> `}<span class="note">${cut(by)}${from}</span></li>`;
}

function hypothesesTable(e: ClaimEvidence): Html {
  return html`<table class="hypotheses"><thead><tr><th scope="col">${both('assumed', '假设')}</th><th scope="col">${both('met', '满足')}</th><th scope="col">${both('of', '总数')}</th><th scope="col"><span class="unseen">${both('how', '方式')}</span></th></tr></thead>
<tbody>${e.hypotheses.map(hypothesisRow)}</tbody></table>`;
}

function hypothesisRow({ name, constructed, met, missed }: HypothesisCount): Html {
  const all = met + missed;
  const how = all > 0 && constructed === all ? both('by construction', '由构造保证') : both('tested', '检验');
  return html`<tr><th scope="row">${cut(name)}</th><td>${share(met, all)}</td><td>${count(all)}</td><td>${how}</td></tr>`;
}

function samplingBlock(s: Sampling): Html {
  return html`<p>${samplingLine(s)}.</p><p class="note">${both(
    `A claim that is true is refuted with probability at most ${s.share}; one whose odds are off by a factor of ${s.detects} survives with probability at most ${s.miss}.`,
    `命题为真而被推翻的概率至多 ${s.share}；胜率偏离 ${s.detects} 倍而未被发现的概率至多 ${s.miss}。`,
  )}</p>`;
}

function teethList({ teeth = [] }: ClaimEvidence): Html[] {
  if (teeth.length === 0) return [];
  const lines = teeth.map((t) => html`<li>${cut(t.name)}: ×${t.least.toPrecision(3)} – ×${t.most.toPrecision(3)}</li>`);
  return [html`<ul>${lines}</ul>`];
}

function sharpestBlock(s: NonNullable<ClaimEvidence['sharpest']>): Html {
  return html`<p>${both('Smaller side by larger:', '较小边比较大边：')} ${ratio(s.atLeast)}</p>
${valuesList(s.values)}${folded(both('Replay', '重放'), replayBlock(s))}`;
}

function neighbourBlock(n: NeighbourEvidence, expected: boolean, reason?: string): Html {
  const look = expected ? (n.verdict === 'refuted' ? 'refuted' : 'survived') : 'unexpected';
  const inside = html`${reason !== undefined && html`<p>${cut(reason)}</p>`}${
    n.why !== undefined && html`<p>${cut(n.why)}</p>`
  }${n.chance && html`<p>${samplingLine(n.chance)}.</p>`}${n.counterexample && counterexampleBlock(n.counterexample)}`;
  const cases = `${n.verdict}, ${counted(n.cases, n.chance ? 'trial' : 'case')}`;
  return folded(html`${mark(look)} ${cut(n.name)} <span class="note">${cases}</span>`, inside);
}

function relatedList(entry: Entry, book: Book): Html[] {
  const links = relatedTo(entry, book).map(
    ({ evidence: e }) => html`<li><a href="${linkTo(e.claim, entry)}">${titleOf(e.title)}</a></li>`,
  );
  return links.length > 0 ? [html`<ul class="plain">${links}</ul>`] : [];
}

/** Claims of one subject lie in one folder. */
function linkTo(claim: string, { evidence }: Entry): string {
  const subject = subjectOf(evidence.claim);
  return subjectOf(claim) === subject ? `${claim.slice(subject.length + 1)}.html` : `../../${claimPath(claim)}`;
}

/** The tokens of the neighbours are left to the evidence: they would be the largest part of the site. */
function runAgain({ evidence: { claim, neighbours }, run }: Entry): Html {
  const check = `npx lemmata check ${claim} --seed ${run.seed} --effort ${run.effort}`;
  if (!neighbours.some((n) => n.counterexample)) return command(check);
  return command(`${check} --json evidence.json\nnpx lemmata replay evidence.json`);
}
