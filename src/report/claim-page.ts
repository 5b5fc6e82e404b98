/** Everything that a claim's file says, for `show`. */
import type { Chance, Claim, Variation } from '../claim.ts';
import type { Source } from '../evidence.ts';
import { values } from './counterexample.ts';
import { fold, type Page } from './page.ts';

export interface Described {
  readonly name: string;
  readonly file: string;
  readonly proof: boolean;
  readonly claim: Claim;
}

export function claimPage({ name, file, proof, claim }: Described, page: Page): string {
  const { colours: c } = page;
  const section = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', c.bold(head), ...lines.map((line) => `  ${line}`)];
  const told = (entries: readonly [string, string][]) =>
    entries.flatMap(([what, text]) => [what, ...fold(text, '  ', page.width - 2).map((line) => c.dim(line))]);
  const expected = claim.counterexample === undefined ? [] : [c.red('false as written: expected to be refuted')];

  return [
    `${c.bold(name)}  ${c.dim(claim.kind)}`,
    claim.title.en,
    claim.title.zh,
    ...expected,
    ...section('statement', [claim.statement]),
    ...section('source', sourceLines(claim.source)),
    ...section(claim.kind === 'existence' ? 'witness' : 'for all', [Object.keys(claim.forAll).join(', ')]),
    ...(claim.chance ? section('sampled', [chanceText(claim.chance)]) : []),
    ...section('constants', values(constantsOf(claim), '', page.width - 2)),
    ...section('assume', Object.entries(claim.assume).map(hypothesisLine)),
    ...section(
      'fails if',
      Object.entries(claim.failsIf).map((v) => variationLine(v, claim)),
    ),
    ...section(
      'superfluous',
      told(Object.entries(claim.superfluous).map(([what, s]) => [variationLine([what, s], claim), s.reason])),
    ),
    ...section('unvaried', told(Object.entries(claim.unvaried))),
    ...section('file', [file, ...(proof ? [`proofs/${name}.ts`] : [])]),
    ...section('to check it', [`npx lemmata check ${name}`]),
    ...section('to replay a case', ["npx lemmata replay TOKEN, the token from a check's report or JSON"]),
  ].join('\n');
}

function chanceText({ symbol, detects, share }: Chance): string {
  const odds = Object.entries(detects).map(([effort, ratio]) => `${ratio} at ${effort} effort`);
  return `for ${symbol}; excludes defects of the odds by a factor of ${odds.join(', ')}; share of false alarms ${share}`;
}

function sourceLines({ cite, post, slugs, where }: Source): string[] {
  return [
    `${cite}; ${where}`,
    ...(post === undefined ? [] : [`https://kexue.fm/archives/${post}`]),
    ...(slugs === undefined ? [] : [slugs.join(', ')]),
  ];
}

function constantsOf({ constants }: Claim): Record<string, string> {
  return Object.fromEntries(
    Object.entries(constants).map(([name, x]) => [name, x.leaf?.toString() ?? `≈ ${x.toNumber()}`]),
  );
}

function hypothesisLine([name, h]: [string, Claim['assume'][string]]): string {
  return `${name} (${typeof h === 'function' ? 'tested' : 'constructed'})`;
}

/** What is changed, by the fields of the variation. */
function variationLine([name, v]: [string, Variation], claim: Claim): string {
  const changes = [
    ...(v.drop === undefined ? [] : [`without ${v.drop}`]),
    ...(v.flip === undefined ? [] : [`${v.flip} flipped`]),
    ...Object.keys(v.constants ?? {}).map((k) => `${k} moved`),
    ...Object.keys(v.forAll ?? {}).map((k) => `${k} drawn otherwise`),
    ...Object.keys(v.assume ?? {}).map((k) => (k in claim.assume ? `${k} in other words` : `${k} assumed, too`)),
    ...(v.conclude === undefined ? [] : ['another conclusion']),
    ...(v.chance?.sample === undefined ? [] : ['another sampler']),
    ...(v.chance?.outcome === undefined ? [] : ['another outcome']),
  ];
  const text = changes.join(', ');
  return text === '' || text === name ? name : `${name}: ${text}`;
}
