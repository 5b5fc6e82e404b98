/** The end of a check: what is not as expected, what broke, and the count of it all. */
import type { Broken, ClaimEvidence, Evidence, FalseAlarms } from '../evidence.ts';
import { grouped } from './grouped.ts';
import type { Page } from './page.ts';
import { samplingLine } from './sampling.ts';
import { count, counted, isContrary, mark, seconds, standing } from './words.ts';

/** For every claim that is not as expected, what is not; claims with the same to say are said together. */
export function surprises(claims: readonly ClaimEvidence[], { colours }: Page): string[] {
  const surprising = claims.filter((e) => standing(e) !== 'as expected');
  return [...grouped(surprising, (e) => reasons(e).join('\n'))].map(([why, those]) =>
    [
      ...those.map((e) => `${mark(standing(e), colours)} ${e.claim}`),
      ...why.split('\n').map((line) => `    ${line}`),
    ].join('\n'),
  );
}

function reasons(e: ClaimEvidence): string[] {
  const own =
    e.why !== undefined
      ? [`${e.verdict}: ${e.why}`]
      : isContrary(e.verdict, e.expected === 'true')
        ? [`${e.verdict}, and expected to be ${e.expected}`]
        : [];
  return [
    ...own,
    ...e.neighbours
      .filter((n) => n.verdict !== 'refuted')
      .map(
        (n) =>
          `false neighbour not refuted: ${n.name} (${n.verdict}, ${n.chance ? samplingLine(n.chance) : counted(n.cases, 'case')})`,
      ),
    ...e.superfluous
      .filter((s) => s.verdict !== 'survived' && s.verdict !== 'proved')
      .map((s) => `expected to survive: ${s.name} (${s.verdict}, ${counted(s.cases, 'case')})`),
  ];
}

export function brokenLine({ file, field, message }: Broken): string {
  return `${file}: ${field}: ${message}`;
}

/** What sampling may have got wrong, in one line. */
export function chanceLine({ tests, atMost, budget, miss }: FalseAlarms): string {
  return `chance: ${counted(tests, 'test')}; any false alarm has probability at most ${atMost} (budget ${budget}), a defect that is excluded is missed with probability at most ${miss}`;
}

export function summary({ claims, broken }: Evidence, elapsed: number): string {
  const tally = grouped(claims, standing);
  const of = (s: Parameters<typeof mark>[0]) => tally.get(s)?.length ?? 0;
  const parts = [
    `${count(of('as expected'))} as expected`,
    ...(of('unexpected') ? [`${count(of('unexpected'))} not as expected`] : []),
    ...(of('no answer') ? [`${count(of('no answer'))} without an answer`] : []),
    ...(broken.length ? [`${counted(broken.length, 'broken file')}`] : []),
  ];
  const cases = claims.reduce((n, e) => n + e.cases, 0);
  return `${counted(claims.length, 'claim')}, ${counted(cases, 'case')}: ${parts.join(', ')}; ${seconds(elapsed)}`;
}
