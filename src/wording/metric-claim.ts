/**
 * Claims about a distance d on named points, written as inequalities between distances.
 *
 * The four axioms are hypotheses by name, and kept by the draw; dropping one draws spaces that lack it.
 */
import {
  type Claim,
  type Draws,
  implication,
  type Predicate,
  type Scalars,
  type Source,
  type Title,
  type Variation,
} from '../claim.ts';
import { AXIOMS, type Axiom, metricSpace } from '../draw/metric-space.ts';
import type { RealDraw } from '../draw/reals.ts';
import { type DistanceTable, nonnegativity, reflexivity, symmetry, triangleInequality } from '../models/metric.ts';
import type { Real, Scalar } from '../numbers/real.ts';
import type { Statement } from '../statement.ts';
import { formulaTex, statementFormula } from './formula.ts';

export interface MetricVariation {
  readonly drop?: string;
  readonly flip?: string;
  readonly constants?: Readonly<Record<string, Scalar>>;
  readonly numbers?: Readonly<Record<string, RealDraw>>;
  /** Hypotheses in other words, or additional ones. */
  readonly suppose?: Readonly<Record<string, string>>;
  readonly conclude?: string;
}

export interface MetricWording {
  readonly title: Title;
  readonly source: Source;
  /** Names by class: `'z1 z3 c1 | z2 c2'`. Half of the spaces drawn put the classes apart. */
  readonly points: string;
  /** Real numbers that the wording uses beside distances. */
  readonly numbers?: Readonly<Record<string, RealDraw>>;
  readonly constants?: Scalars;
  readonly suppose?: Readonly<Record<string, string>>;
  readonly conclude: string;
  readonly failsIf?: Readonly<Record<string, MetricVariation>>;
  readonly superfluous?: Readonly<Record<string, MetricVariation & { readonly reason: string }>>;
  readonly unvaried?: Readonly<Record<string, string>>;
  /** Points on a line, `{ d: { x: 0, y: 3 }, m: '1/2' }`, or all distances, `{ d: { 'd(x,y)': 1, … } }`. */
  readonly counterexample?: { readonly d: Readonly<Record<string, Scalar>> } & Readonly<Record<string, unknown>>;
}

type Case = { readonly d: DistanceTable } & Readonly<Record<string, Real>>;

export function metricClaim(wording: MetricWording): Claim {
  const { points, numbers = {}, suppose = {}, conclude, failsIf = {}, superfluous = {}, ...rest } = wording;
  const names = points.split(/[\s|]+/).filter(Boolean);
  const tex = (text: string) => formulaTex(text, rest.constants);
  const premises = Object.values(suppose).map(tex);
  const written = {
    ...rest,
    statement: [...(premises.length > 0 ? [premises.join(',\\ '), '\\implies'] : []), tex(conclude)].join(' '),
    forAll: { d: metricSpace(points), ...numbers } as Draws,
    assume: { ...axioms(points, names), ...predicates(suppose) },
    conclude: predicate(conclude),
    failsIf: mapValues(failsIf, variation),
    superfluous: mapValues(superfluous, (v) => ({ ...variation(v), reason: v.reason })),
  };
  return implication(written as unknown as Parameters<typeof implication>[0]);
}

/** For `superfluous`: axioms that no step of the argument uses. */
export function unused(...names: Axiom[]): Record<string, MetricVariation & { reason: string }> {
  return Object.fromEntries(names.map((a) => [`${a} need not hold`, { drop: a, reason: UNUSED[a] }]));
}

const UNUSED: Readonly<Record<Axiom, string>> = {
  nonnegativity: 'it follows from the other three axioms, and no step uses it',
  identity: 'no step uses it: any function with symmetry and triangle inequality will do',
  symmetry: 'no step exchanges the two points of a distance',
  'triangle inequality': 'no step compares a path with a detour',
};

function axioms(points: string, names: readonly string[]) {
  const statements: Readonly<Record<Axiom, (d: DistanceTable) => Statement>> = {
    nonnegativity,
    identity: (d) => reflexivity(d, names),
    symmetry: (d) => symmetry(d, names),
    'triangle inequality': (d) => triangleInequality(d, names),
  };
  return Object.fromEntries(
    AXIOMS.map((axiom) => [
      axiom,
      { holds: ({ d }: { d: DistanceTable }) => statements[axiom](d), without: { d: metricSpace(points, axiom) } },
    ]),
  );
}

function variation({ suppose, conclude, numbers, drop, flip, constants }: MetricVariation): Variation {
  return {
    ...(drop !== undefined && { drop }),
    ...(flip !== undefined && { flip }),
    ...(constants && { constants }),
    ...(numbers && { forAll: numbers }),
    ...(suppose && { assume: predicates(suppose) }),
    ...(conclude !== undefined && { conclude: predicate(conclude) }),
  };
}

function predicates(texts: Readonly<Record<string, string>>): Record<string, Predicate<any, any>> {
  return mapValues(texts, predicate);
}

function predicate(text: string): Predicate<any, any> {
  const formula = statementFormula(text);
  return (drawn: Case, constants: Readonly<Record<string, Real>>) =>
    formula((name) => {
      const x = drawn.d[name] ?? drawn[name] ?? constants[name];
      if (x !== undefined) return x;
      throw new ReferenceError(`'${name}' in '${text}' is no number, constant or distance of the claim's points`);
    });
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, f: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([k, v]) => [k, f(v)]));
}
