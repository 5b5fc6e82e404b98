import { type Arbitrary, type Random, Value } from 'fast-check';
import { every, type Statement } from '../statement.ts';
import { Draw } from './draw.ts';
import { ForeignDraw } from './foreign.ts';
import type { Given } from './given.ts';

export type Drawing = Readonly<Record<string, unknown>>;

/**
 * The variables of a claim, in order; a later one may depend on earlier ones. One variable in ten takes the value of an
 * earlier one, if that is of its set: statements break where things coincide.
 */
export class RecordDraw extends Draw<Drawing> {
  readonly draws: readonly (readonly [name: string, draw: Arbitrary<any> | Given<any>])[];

  constructor(draws: Readonly<Record<string, Arbitrary<any> | Given<any>>>) {
    super();
    this.draws = Object.entries(draws);
  }

  override generate(random: Random): Value<Drawing> {
    return new Value(this.sample(random), undefined);
  }

  protected override sample(random: Random): Drawing {
    const drawn: Record<string, unknown> = {};
    const values: unknown[] = [];
    for (const [name, d] of this.draws) {
      const draw = resolve(d, drawn);
      let value: unknown;
      if (values.length > 0 && random.nextInt(0, 9) === 0)
        value = draw.fit(values[random.nextInt(0, values.length - 1)]);
      value ??= draw.generate(random).value;
      drawn[name] = value;
      values.push(value);
    }
    return drawn;
  }

  /** The corners of the variables combined, the simplest combinations first; at most 256. */
  override corners(): readonly Drawing[] {
    let partial: Drawing[] = [{}];
    for (const [name, d] of this.draws) {
      const longer = partial.map((drawn) =>
        resolve(d, drawn)
          .corners()
          .map((c) => ({ ...drawn, [name]: c })),
      );
      const rounds = Math.max(0, ...longer.map((l) => l.length));
      const next: Drawing[] = [];
      for (let i = 0; i < rounds && next.length < MOST_CORNERS; i++) {
        for (const l of longer) if (i < l.length && next.length < MOST_CORNERS) next.push(l[i]!);
      }
      partial = next;
    }
    return partial;
  }

  override *simpler(value: Drawing): Iterable<Drawing> {
    for (let i = 0; i < this.draws.length; i++) {
      const [name, d] = this.draws[i]!;
      for (const v of resolve(d, value).simpler(value[name])) {
        const changed = this.#refitted({ ...value, [name]: v }, i + 1, value);
        if (changed) yield changed;
      }
    }
  }

  override fit(value: unknown): Drawing | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    const given = value as Drawing;
    const fitted = this.#refitted(given, 0);
    return fitted && this.draws.every(([name]) => fitted[name] === given[name]) ? given : fitted;
  }

  override admits(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false;
    return this.draws.every(
      ([name, d]) => name in value && resolve(d, value as Drawing).admits((value as Drawing)[name]),
    );
  }

  override membership(value: Drawing): Statement | undefined {
    return every(this.draws, ([name, d]) => resolve(d, value).membership(value[name]));
  }

  /** The variables from the i-th on, made to fit those before; those of a member stay where their set does. */
  #refitted(value: Drawing, i: number, member?: Drawing): Drawing | undefined {
    const drawn: Record<string, unknown> = { ...value };
    for (const [name, d] of this.draws.slice(i)) {
      const draw = resolve(d, drawn);
      if (member && draw === resolve(d, member)) continue;
      const fitted = draw.fit(drawn[name]);
      if (fitted === undefined) return undefined;
      drawn[name] = fitted;
    }
    return drawn;
  }
}

const MOST_CORNERS = 256;

function resolve(d: Arbitrary<any> | Given<any>, earlier: Drawing): Draw<any> {
  return ForeignDraw.adopt('given' in d ? d.given(earlier) : d);
}
