/** One case: are the hypotheses met, and does the conclusion hold? */
import type { Claim, Draws, Predicate } from '../claim.ts';
import { type Drawing, RecordDraw } from '../draw/record.ts';
import { OutsideDomain, Undecided, Unsupported } from '../numbers/arithmetic.ts';
import type { Real } from '../numbers/real.ts';
import type { Statement } from '../statement.ts';
import { decide, slack, type Truth } from './decide.ts';
import { firstLine } from './first-line.ts';
import { ClaimDefect } from './validate.ts';
import { isConstructed, predicateOf } from './variation.ts';

/** A claim made ready to run. */
export interface Prepared {
  readonly draw: RecordDraw;
  /** Draws where the two sides come close, as the claim names them. */
  readonly nearEquality: readonly RecordDraw[];
  readonly hypotheses: readonly {
    readonly name: string;
    readonly constructed: boolean;
    readonly test: Predicate<any, any>;
  }[];
  readonly conclude: Predicate<any, any>;
  readonly constants: Readonly<Record<string, Real>>;
}

export function prepare(claim: Claim): Prepared {
  return {
    draw: new RecordDraw(claim.forAll),
    nearEquality: Object.values(claim.nearEquality).map(
      (draws) => new RecordDraw({ ...claim.forAll, ...(draws as Draws) }),
    ),
    hypotheses: Object.entries(claim.assume).map(([name, h]) => ({
      name,
      constructed: isConstructed(h),
      test: predicateOf(h),
    })),
    conclude: claim.conclude,
    constants: claim.constants,
  };
}

export type Judgement =
  /** `missed`: the index of the first hypothesis that is not met. */
  | { readonly is: 'discarded'; readonly missed: number; readonly statement: Statement | undefined }
  | { readonly is: 'undecided'; readonly where: string }
  | { readonly is: 'holds'; readonly statement: Statement }
  | { readonly is: 'fails'; readonly statement: Statement | undefined; readonly margin: number; readonly why: string };

/**
 * The verdict on one case. Hypotheses are tested in order, up to the first that is missed; those that the draws
 * guarantee, only where the guarantee is audited.
 */
export function judge(p: Prepared, drawn: Drawing, audit = true): Judgement {
  for (let i = 0; i < p.hypotheses.length; i++) {
    const h = p.hypotheses[i]!;
    if (h.constructed && !audit) continue;
    const met = truthOf(() => h.test(drawn, p.constants), h.name);
    if (met.truth === 'no' && h.constructed) {
      throw new ClaimDefect('forAll', `a drawn case misses '${h.name}', which the draws are said to guarantee`);
    }
    if (met.truth === 'no') return { is: 'discarded', missed: i, statement: met.statement };
    if (met.truth === 'unknown') return { is: 'undecided', where: h.name };
  }
  const { truth, statement, undefinedBy } = truthOf(() => p.conclude(drawn, p.constants), 'conclude');
  if (truth === 'unknown') return { is: 'undecided', where: 'the conclusion' };
  if (truth === 'yes') return { is: 'holds', statement: statement! };
  const margin = statement === undefined ? Infinity : -slack(statement);
  return { is: 'fails', statement, margin, why: undefinedBy ?? 'the comparison fails' };
}

/** Takes a value from the claim's draws; what goes wrong there, a misspelt size for one, is a defect of the claim. */
export function fromDraws<T>(take: () => T): T {
  try {
    return take();
  } catch (error) {
    if (error instanceof ClaimDefect) throw error;
    throw new ClaimDefect('forAll', `cannot be drawn from: ${firstLine(error)}`);
  }
}

interface Found {
  readonly truth: Truth;
  readonly statement: Statement | undefined;
  /** The conclusion could not be formed: what has no value. */
  readonly undefinedBy?: string;
}

/** Builds a statement and decides it; whatever else the claim's code does is a defect of the claim. */
export function truthOf(build: () => unknown, field: string, decideIt: (s: Statement) => Truth = decide): Found {
  let statement: unknown;
  try {
    statement = build();
    if (!isStatement(statement))
      throw new ClaimDefect(
        field,
        `returned ${describe(statement)}; expected a comparison such as atMost(left, right)`,
      );
    return { truth: decideIt(statement), statement };
  } catch (error) {
    if (error instanceof OutsideDomain)
      return { truth: 'no', statement: undefined, undefinedBy: `it has no value: ${error.message}` };
    if (error instanceof Undecided) return { truth: 'unknown', statement: undefined };
    if (error instanceof ClaimDefect) throw error;
    if (error instanceof Unsupported) throw new ClaimDefect(field, error.message);
    throw new ClaimDefect(field, `threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
  }
}

function isStatement(x: unknown): x is Statement {
  return typeof x === 'object' && x !== null && 'is' in x;
}

function describe(x: unknown): string {
  return typeof x === 'object' && x !== null ? `an object without a relation` : String(x);
}
