/** What the site says, in English and Chinese: the one stands on the page, the other in an attribute, and a switch exchanges them. */
import type { ClaimEvidence, Kind, Title, Verdict } from '../../evidence.ts';
import { looserThanDeclared } from '../../evidence.ts';
import { count, counted, isContrary, type Standing, standing } from '../words.ts';
import { type Html, html } from './html.ts';

export function both(en: string, zh: string): Html {
  return html`<span data-zh="${zh}">${en}</span>`;
}

export function titleOf({ en, zh }: Title): Html {
  return en === zh ? html`${en}` : both(en, zh);
}

/** How a claim looks at a glance. */
export type Look = 'proved' | 'survived' | 'refuted' | 'unexpected' | 'open';

export function lookOf(e: ClaimEvidence): Look {
  const s = standing(e);
  if (s === 'unexpected') return 'unexpected';
  return s === 'no answer' ? 'open' : (e.verdict as Look);
}

/** Told apart by sign as well as by colour. */
export const SIGN: Readonly<Record<Look, string>> = {
  proved: '∎',
  survived: '✓',
  refuted: '✗',
  unexpected: '!',
  open: '?',
};

export const LOOKS: Readonly<Record<Look, readonly [en: string, zh: string]>> = {
  proved: ['proved', '已证明'],
  survived: ['survived', '未被推翻'],
  refuted: ['false as written, refuted', '原述有误，已推翻'],
  unexpected: ['not as expected', '与预期不符'],
  open: ['no answer', '没有结论'],
};

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  proved: '已证明',
  survived: '未被推翻',
  refuted: '已推翻',
  undecided: '未定',
  'gave up': '放弃',
  interrupted: '中断',
};

export const KINDS: Readonly<Record<Kind, string>> = {
  inequality: '不等式',
  identity: '恒等式',
  implication: '蕴含式',
  existence: '存在性',
  constant: '常数',
  limit: '极限',
  probability: '概率',
  expectation: '期望',
};

export const STANDINGS: Readonly<Record<Standing, string>> = {
  'as expected': '与预期相符',
  unexpected: '与预期不符',
  'no answer': '没有结论',
};

export function sign(look: Look): Html {
  return html`<span class="sign ${look}" role="img" aria-label="${LOOKS[look][0]}">${SIGN[look]}</span>`;
}

/** The sign where the verdict stands beside it in words. */
export function mark(look: Look): Html {
  return html`<b class="sign ${look}" aria-hidden="true">${SIGN[look]}</b>`;
}

/** The verdict in words. */
export function verdictInWords(e: ClaimEvidence): Html {
  const contrary = isContrary(e.verdict, e.expected === 'true');
  const loose = looserThanDeclared(e) && !contrary;
  return html`${ofVerdict(e)}${
    contrary && both(` It was expected to be ${e.expected}.`, `预期其${e.expected === 'true' ? '成立' : '不成立'}。`)
  }${loose && both(' It is declared tight, and no case comes within a thousandth of the bound.', '它声称界是紧的，但没有案例接近到千分之一以内。')}`;
}

function ofVerdict(e: ClaimEvidence): Html {
  const n = count(e.cases);
  const why = e.why === undefined ? '' : `: ${e.why}`;
  switch (e.verdict) {
    case 'proved':
      return e.proof?.kernels
        ? both('Proved for all inputs: its certificate was checked.', '已证明：对所有输入成立，证书已核验。')
        : both('Proved by evaluation: nothing is quantified over.', '已由精确计算证明：命题不含任意量。');
    case 'survived':
      return e.chance
        ? both(
            `Survived ${counted(e.cases, 'trial')}: a defect of the size named below is excluded.`,
            `经 ${n} 次试验未被推翻：下述大小的偏差已被排除。`,
          )
        : both(`Survived: ${counted(e.cases, 'case')}, none refuting.`, `未被推翻：${n} 个案例，无一反例。`);
    case 'refuted':
      if (e.expected === 'false')
        return both('False as written: refuted by the case below.', '原述有误：已被下面的例子推翻。');
      return e.counterexample
        ? both('Refuted by the case below.', '已被下面的例子推翻。')
        : both('Refuted by sampling.', '已被抽样推翻。');
    case 'undecided':
      return both(`Undecided${why}.`, `未定${why}。`);
    case 'gave up':
      return both(`Gave up${why}.`, `放弃${why}。`);
    case 'interrupted':
      return both(`Interrupted${why}.`, `中断${why}。`);
  }
}
