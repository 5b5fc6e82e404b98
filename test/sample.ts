/** Evidence made by hand, and outputs that remember what was written. */
import type { ClaimEvidence, Counterexample, Sampling } from '../src/evidence.ts';

export function evidenceOf(changes: Partial<ClaimEvidence> = {}): ClaimEvidence {
  return {
    claim: 'demo/some-claim',
    title: { en: 'Some claim', zh: '某命题' },
    source: { cite: 'a book', where: 'page 1' },
    kind: 'inequality',
    expected: 'true',
    verdict: 'survived',
    cases: 1000,
    discarded: 0,
    hypotheses: [],
    neighbours: [],
    superfluous: [],
    tight: false,
    sharpest: null,
    seconds: 0.5,
    ...changes,
  };
}

export const COUNTEREXAMPLE: Counterexample = {
  values: { x: '(1, 0)', eps: '3/4' },
  token: 'lemmata1.abc',
  fails: ['1 ≤ 3/4   fails'],
  margin: '0.250',
  shrinks: 1,
  irrelevant: [],
};

export const SAMPLING: Sampling = {
  relation: '≤',
  trials: 1984,
  observed: 0.25,
  claimed: 0.5,
  capital: '1.23e-5',
  detects: 2,
  share: '1e-12',
  miss: '1e-6',
};

export class Captured {
  text = '';
  readonly isTTY: boolean | undefined;
  readonly columns: number | undefined;

  constructor(terminal: { columns: number } | undefined = undefined) {
    this.isTTY = terminal && true;
    this.columns = terminal?.columns;
  }

  write(text: string): true {
    this.text += text;
    return true;
  }

  get lines(): string[] {
    return this.text.split('\n').filter((line) => line !== '');
  }
}
