/** How the capitals of a test came about, look by look, to draw: of many looks no more than show the way. */
import { eValue, type Trials } from '../chance/e-process.ts';
import { exp2Below } from '../chance/log2.ts';
import type { Look } from '../evidence.ts';

/** Looks at fewer trials than this times those of the one before are left out. */
const GROWTH = 1.2;
/** There is no infinity in JSON. */
const MOST = 1e300;

export class Path {
  readonly #looks: Look[] = [];
  #last: Look | undefined;

  /** After another block; all looks come in order. */
  look(state: Trials): void {
    this.#last = [state.trials, short(eValue(state)), short(againstDefect(state))];
    const before = this.#looks.at(-1);
    if (before === undefined || state.trials >= GROWTH * before[0]) this.#looks.push(this.#last);
  }

  /** The last look is always there. */
  looks(): Look[] {
    const last = this.#last;
    return last === undefined || last === this.#looks.at(-1) ? this.#looks : [...this.#looks, last];
  }
}

/** The lesser of two, for an equation. */
function againstDefect({ above, below }: Trials): number {
  const sides = [above, below].filter((side) => side !== undefined);
  return Math.min(...sides.map((side) => exp2Below(side.defect)));
}

function short(capital: number): number {
  return Math.min(Number(capital.toPrecision(3)), MOST);
}
