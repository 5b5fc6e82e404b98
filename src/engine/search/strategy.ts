import type { Drawing } from '../../draw/record.ts';
import type { Judgement, Prepared } from '../case.ts';
import { score } from './score.ts';

/** A source of cases: it yields one and is told what came of it; what it returns is handed to the next. */
export type Strategy<T = void> = Generator<Drawing, T, Judgement>;

/** A case and how near it comes to refuting. */
export interface Scored {
  readonly drawn: Drawing;
  readonly score: number;
}

export function* scored(p: Prepared, drawn: Drawing): Strategy<Scored> {
  const judged = yield drawn;
  return { drawn, score: score(judged, p.hypotheses.length) };
}

export function better(a: Scored | undefined, b: Scored): Scored {
  return a === undefined || b.score > a.score ? b : a;
}

export function bestOf(cases: readonly Scored[]): Scored {
  return cases.reduce(better);
}
