/** A counterexample to read: the values, the comparison that fails with both of its sides, and how to see it again. */
import type { ClaimEvidence, Counterexample } from '../evidence.ts';
import { fold, type Page } from './page.ts';
import { samplingLine } from './sampling.ts';
import { counted } from './words.ts';

/** The counterexamples of a check that a reader must see, each under what it refutes. */
export function counterexamples(claims: readonly ClaimEvidence[], page: Page): string[] {
  return claims.flatMap((e) => {
    const own = e.counterexample ? [{ of: e.claim, what: ofClaim(e), x: e.counterexample }] : [];
    const survivors = e.superfluous.flatMap((s) =>
      s.counterexample
        ? [{ of: e.claim, what: `expected to survive, and refuted: ${s.name}`, x: s.counterexample }]
        : [],
    );
    const sampled =
      e.verdict === 'refuted' && e.chance
        ? [heading(e.claim, e.title.en, `${ofClaim(e)} by sampling`, page), `    ${samplingLine(e.chance)}`].join('\n')
        : [];
    return [
      ...[sampled].flat(),
      ...[...own, ...survivors].map(({ of, what, x }) => counterexample(of, e.title.en, what, x, page)),
    ];
  });
}

function ofClaim(e: ClaimEvidence): string {
  return e.expected === 'false' ? 'false as written, and refuted' : 'expected to be true, and refuted';
}

/** One counterexample, under what it refutes. */
export function counterexample(claim: string, title: string, what: string, x: Counterexample, page: Page): string {
  const { colours: c, width } = page;
  return [
    heading(claim, title, what, page),
    ...values(x.values, '    ', width),
    ...x.fails.map((line) => `    ${c.red(line)}`),
    c.dim(`    ${measure(x)}`),
    ...(x.irrelevant.length > 0 ? [c.dim(`    any ${x.irrelevant.join(', any ')} will do`)] : []),
    `    ${replayLine(x.token)}`,
  ].join('\n');
}

function heading(claim: string, title: string, what: string, { colours }: Page): string {
  return `${colours.bold(claim)}  ${title}\n  ${what}:`;
}

/** By how much it fails, where that is a number, and how often it was made simpler. */
function measure({ margin, shrinks }: Counterexample): string {
  const shrunk = counted(shrinks, 'shrink');
  return Number.isNaN(Number(margin)) ? shrunk : `by ${margin} of the larger side; ${shrunk}`;
}

/** A line for each variable, the signs of equality below each other; what is too long goes on below its value. */
export function values(of: Readonly<Record<string, string>>, indent: string, width: number): string[] {
  const widest = Math.max(0, ...Object.keys(of).map((name) => name.length));
  return Object.entries(of).flatMap(([name, value]) => {
    const head = `${indent}${name.padEnd(widest)} = `;
    const [first = '', ...rest] = fold(value, ' '.repeat(head.length), width);
    return [head + first.trimStart(), ...rest];
  });
}

export function replayLine(token: string): string {
  return `npx lemmata replay ${token}`;
}
