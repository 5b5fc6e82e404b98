/** What a claim file must export, checked at run time, with one line for what is wrong: the field, and the remedy. */
import { Arbitrary } from 'fast-check';
import type { Claim } from '../claim.ts';
import { kind, source, title } from '../evidence.ts';
import { Real } from '../numbers/real.ts';

/** The claim itself is at fault: its code throws, returns what is no comparison, names what does not exist. */
export class ClaimDefect extends Error {
  override readonly name = 'ClaimDefect';
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

type Check = (x: any) => string | undefined;

const FIELDS: Readonly<Record<keyof Claim, Check>> = {
  kind: (x) => parsed(kind, x),
  title: (x) => parsed(title, x, "{ en: '…', zh: '…' }"),
  statement: (x) => (typeof x === 'string' && x.trim() !== '' ? undefined : `expected TeX, found ${say(x)}`),
  source: (x) => parsed(source, x, "kexue(post, 'slug', 'where') or cite('work', 'where')"),
  constants: (x) =>
    entries(x, (v) =>
      v instanceof Real ? undefined : `expected an integer or the text of a rational, found ${say(v)}`,
    ),
  forAll: (x) =>
    entries(x, (v) =>
      isDrawable(v) ? undefined : `expected a draw such as vector('n') or between(0, 1), found ${say(v)}`,
    ),
  assume: (x) =>
    entries(x, (v) =>
      typeof v === 'function' || isConstructed(v) ? undefined : `expected a predicate, found ${say(v)}`,
    ),
  conclude: (x) => (typeof x === 'function' ? undefined : `expected a function to a comparison, found ${say(x)}`),
  failsIf: (x) => entries(x, variation),
  superfluous: (x) =>
    entries(
      x,
      (v) => variation(v) ?? (typeof v.reason === 'string' && v.reason !== '' ? undefined : 'gives no reason'),
    ),
  unvaried: (x) => entries(x, (v) => (typeof v === 'string' && v !== '' ? undefined : 'gives no reason')),
  tight: (x) => (typeof x === 'boolean' ? undefined : `expected true or false, found ${say(x)}`),
  nearEquality: (x) => entries(x, (v) => (isRecord(v) ? undefined : `expected draws by variable, found ${say(v)}`)),
  teeth: (x) => entries(x, (v) => (typeof v === 'function' ? undefined : `expected a function, found ${say(v)}`)),
  chance: (x) =>
    x === undefined || (isRecord(x) && typeof x.sample === 'function' && typeof x.outcome === 'function')
      ? undefined
      : 'expected what is sampled and what is looked at',
  counterexample: (x) =>
    x === undefined || isRecord(x) ? undefined : `expected a value for every variable, found ${say(x)}`,
};

/** The first thing wrong with what a claim file exports by default. */
export function defect(x: unknown): { field: string; message: string } | undefined {
  if (!isRecord(x))
    return {
      field: 'default',
      message: `exports ${say(x)} by default; expected a claim, e.g. export default inequality({ … })`,
    };
  for (const [field, check] of Object.entries(FIELDS)) {
    const message = check(x[field]);
    if (message !== undefined) return { field, message };
  }
  return undefined;
}

/** Hypotheses and constants that nothing in the claim varies, and no line says why. */
export function unvariedNames(claim: Claim): string[] {
  const variations = [...Object.values(claim.failsIf), ...Object.values(claim.superfluous)];
  const varied = new Set(
    variations.flatMap((v) => [v.drop, v.flip, ...Object.keys(v.assume ?? {}), ...Object.keys(v.constants ?? {})]),
  );
  return [...Object.keys(claim.assume), ...Object.keys(claim.constants)].filter(
    (n) => !varied.has(n) && !(n in claim.unvaried),
  );
}

function variation(v: unknown): string | undefined {
  if (!isRecord(v)) return `expected what changes, e.g. { drop: 'a hypothesis' }, found ${say(v)}`;
  const known = ['drop', 'flip', 'constants', 'forAll', 'assume', 'conclude', 'chance', 'reason'];
  const unknown = Object.keys(v).find((k) => !known.includes(k));
  if (unknown !== undefined) return `'${unknown}' is not something that can vary (${known.slice(0, -1).join(', ')})`;
  return Object.keys(v).some((k) => k !== 'reason') ? undefined : 'changes nothing';
}

function isDrawable(v: unknown): boolean {
  return v instanceof Arbitrary || (isRecord(v) && typeof v.given === 'function');
}

function isConstructed(v: unknown): boolean {
  return isRecord(v) && typeof v.holds === 'function' && isRecord(v.without);
}

function isRecord(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}

function entries(x: unknown, check: Check): string | undefined {
  if (!isRecord(x)) return `expected a record, found ${say(x)}`;
  for (const [name, v] of Object.entries(x)) {
    const message = check(v);
    if (message !== undefined) return `${name}: ${message}`;
  }
  return undefined;
}

function parsed(
  schema: { safeParse(x: unknown): { success: boolean } },
  x: unknown,
  form?: string,
): string | undefined {
  if (schema.safeParse(x).success) return undefined;
  return `${x === undefined ? 'is missing' : `is ${say(x)}`}${form ? `; expected ${form}` : ''}`;
}

function say(x: unknown): string {
  if (typeof x === 'function') return 'a function';
  if (x instanceof Arbitrary) return 'a draw';
  return typeof x === 'object' && x !== null ? (JSON.stringify(x)?.slice(0, 80) ?? 'an object') : String(x);
}
