/**
 * What a claim is.
 *
 * A claim file exports one of these by default: title, statement, source; what is drawn (`forAll`), assumed (`assume`),
 * concluded (`conclude`); the false neighbours that show what each hypothesis and each constant is for (`failsIf`); and
 * what turned out not to be needed (`superfluous`). The path of the file is the claim's name.
 */
import type { Arbitrary } from 'fast-check';
import type { Sampler } from './chance/law.ts';
import type { Given } from './draw/given.ts';
import type { Effort, Kind, Source, Title } from './evidence.ts';
import { type Real, real, type Scalar } from './numbers/real.ts';
import type { Statement } from './statement.ts';

export type { Effort, Kind, Source, Title } from './evidence.ts';

/** What a variable ranges over: a fast-check arbitrary, or one that depends on variables named before it. */
export type Drawable<T> = Arbitrary<T> | Given<T>;
export type Draws = Readonly<Record<string, Drawable<any>>>;
export type Drawn<F extends Draws> = { readonly [K in keyof F]: F[K] extends Drawable<infer T> ? T : never };
type Redrawn<F extends Draws> = { readonly [K in keyof F]?: Drawable<Drawn<F>[K]> };

export type Scalars = Readonly<Record<string, Scalar>>;
export type Predicate<D, C> = (drawn: D, constants: { readonly [K in keyof C]: Real }) => Statement;

/**
 * A hypothesis is a predicate, tested on every case; or one that the draws guarantee, which says what to draw instead
 * when it is dropped. The engine tests the latter too: a case that misses it is a defect of the draw.
 */
export type Hypothesis<F extends Draws, C> = Predicate<Drawn<F>, C> | Constructed<F, C>;
export interface Constructed<F extends Draws, C> {
  readonly holds: Predicate<Drawn<F>, C>;
  readonly without: Redrawn<F>;
}

/** The claim with something changed: what is not mentioned stays. */
export interface Variation<F extends Draws = any, C = any> {
  /** The name of a hypothesis to leave out. */
  readonly drop?: string;
  /** The name of a hypothesis, or 'conclusion', whose relations change between strict and weak. */
  readonly flip?: string;
  readonly constants?: { readonly [K in keyof C]?: Scalar };
  readonly forAll?: Redrawn<F>;
  readonly assume?: Readonly<Record<string, Hypothesis<F, C>>>;
  readonly conclude?: Predicate<Drawn<F>, C>;
  readonly chance?: Partial<Chance>;
}
export type Variations<F extends Draws, C> = Readonly<Record<string, Variation<F, C>>>;
export type Survivors<F extends Draws, C> = Readonly<Record<string, Variation<F, C> & { readonly reason: string }>>;

/** Plain data for what is drawn: an integer, or the text of a rational, stands for a Real. */
export type Plain<T> = T extends Real ? Scalar : T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;

/**
 * What makes a claim one about chance: what is sampled, given what is drawn, and what is looked at. The conclusion then
 * compares with a bound the probability, or the mean, of the outcome, which stands among the drawn under `symbol`.
 */
export interface Chance {
  readonly symbol: 'P' | 'E';
  readonly sample: (drawn: any, constants: any) => Sampler<any>;
  /** Of what was sampled: an event, or a number in the range. */
  readonly outcome: (sampled: any, drawn: any, constants: any) => Statement | Real;
  readonly range: readonly [least: Real, most: Real];
  /** The odds ratio from which on a defect is found, at each effort. */
  readonly detects: Readonly<Record<Effort, number>>;
  /** The probability with which the claim may be refuted although it is true: the text of a rational. */
  readonly share: string;
}

/** What the author of a claim writes. */
export interface Wording<F extends Draws, C extends Scalars> {
  readonly title: Title;
  /** TeX, in the source's notation. */
  readonly statement: string;
  readonly source: Source;
  /** Every number that could be moved. A decimal is text: '0.02'. */
  readonly constants?: C;
  readonly forAll: F;
  readonly assume?: Readonly<Record<string, Hypothesis<F, C>>>;
  readonly conclude: Predicate<Drawn<F>, C>;
  /** The false neighbours, by what is wrong with each. The engine must refute them. */
  readonly failsIf?: Variations<F, C>;
  /** Changes that do no harm, each with the reason: a hypothesis not needed, a constant that can be sharpened. */
  readonly superfluous?: Survivors<F, C>;
  /** Hypotheses and constants that have no neighbour, each with the reason. */
  readonly unvaried?: Readonly<Record<string, string>>;
  /** The bound is attained, or nearly: the search must find a case within a thousandth of it. */
  readonly tight?: boolean;
  /** Where the two sides come close, by name: other draws for some variables, tried along with the main ones. */
  readonly nearEquality?: Readonly<Record<string, Redrawn<F>>>;
  /**
   * What a bound on a probability would not notice, by what is wrong: the claim for a sampler that is wrong by a factor.
   * The evidence says between which factors no case breaks it.
   */
  readonly teeth?: Readonly<Record<string, (factor: Real) => Predicate<Drawn<F>, C>>>;
  readonly chance?: Chance;
  /** For a statement that is false as written: the smallest exact counterexample, a case always run. */
  readonly counterexample?: { readonly [K in keyof F]: Plain<Drawn<F>[K]> };
}

/** What the engine runs: a wording with nothing left out, and its kind. */
export interface Claim {
  readonly kind: Kind;
  readonly title: Title;
  readonly statement: string;
  readonly source: Source;
  readonly constants: Readonly<Record<string, Real>>;
  readonly forAll: Draws;
  readonly assume: Readonly<Record<string, Hypothesis<any, any>>>;
  readonly conclude: Predicate<any, any>;
  readonly failsIf: Variations<any, any>;
  readonly superfluous: Survivors<any, any>;
  readonly unvaried: Readonly<Record<string, string>>;
  readonly tight: boolean;
  readonly nearEquality: Readonly<Record<string, Redrawn<any>>>;
  readonly teeth: Readonly<Record<string, (factor: Real) => Predicate<any, any>>>;
  readonly chance?: Chance;
  readonly counterexample?: Readonly<Record<string, unknown>>;
}

/** For all …: left ≤ right. */
export const inequality = ofKind('inequality');
/** For all …: left = right. */
export const identity = ofKind('identity');
/** For all … that satisfy the hypotheses: the conclusion. */
export const implication = ofKind('implication');

export function ofKind(kind: Kind) {
  return <F extends Draws, C extends Scalars = Record<never, Scalar>>(wording: Wording<F, C>): Claim => ({
    assume: {},
    failsIf: {},
    superfluous: {},
    unvaried: {},
    tight: false,
    nearEquality: {},
    teeth: {},
    ...wording,
    kind,
    constants: scalars(wording.constants ?? {}),
  });
}

/** Constants as Reals. What is not a number is left for the loader to complain about. */
export function scalars(constants: Scalars): Record<string, Real> {
  return Object.fromEntries(Object.entries(constants).map(([name, x]) => [name, real(x)]));
}

/** A post of 苏剑林's Scientific Spaces; the slugs are those of the claims it covers. */
export function kexue(post: number, slugs: string | readonly string[], where: string): Source {
  return { cite: `苏剑林, kexue.fm/archives/${post}`, post, slugs: [slugs].flat(), where };
}

/** A lemma from elsewhere: author, work, year; and the place in it. */
export function cite(work: string, where: string): Source {
  return { cite: work, where };
}

/** A folder's `subject.ts`, optional: its title, its post, and what of the post is not judged, each with the reason. */
export interface Subject {
  readonly title: Title;
  readonly post?: number;
  readonly notJudged: Readonly<Record<string, string>>;
}
