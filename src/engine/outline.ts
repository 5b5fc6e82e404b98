/** A certificate as a list of its steps, to read: what each one shows, by which kernel, and from what. */
import type { Step } from '../evidence.ts';

/** Of a list, and of a text: the proof itself stands in its file. */
const MOST_STEPS = 60;
const MOST_USES = 12;
const LONGEST = 160;

export function outline(certificate: unknown): Step[] {
  return stepsIn(certificate, [], undefined).slice(0, MOST_STEPS);
}

/** Every certificate and every instance of a lemma within, in their order. */
function stepsIn(data: unknown, path: readonly string[], line: string | undefined): Step[] {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((entry, i) => stepsIn(entry, [...path, nameOf(entry, i)], undefined));
  const { by, lemma, line: shown } = data as Record<string, unknown>;
  const own = typeof by === 'string' ? by : typeof lemma === 'string' ? LEMMA : undefined;
  const uses = usedIn(data as Record<string, unknown>);
  const steps: Step[] =
    own === undefined
      ? []
      : [
          {
            path: path.map(short),
            by: short(own),
            ...(line !== undefined && { line: short(line) }),
            ...(uses.length > 0 && { uses: uses.slice(0, MOST_USES).map(short) }),
          },
        ];
  const within = Object.entries(data).flatMap(([key, value]) =>
    key === 'proof' && own === undefined
      ? stepsIn(value, path, typeof shown === 'string' ? shown : undefined)
      : stepsIn(value, SILENT.has(key) ? path : [...path, key], undefined),
  );
  return [...steps, ...within];
}

const LEMMA = 'a standard lemma';

/** Keys that a step at fault is not called by, either. */
const SILENT: ReadonlySet<string> = new Set(['lines', 'parts', 'proofs']);

/** A line by its name, certificates for certain sizes by these. */
function nameOf(entry: unknown, i: number): string {
  if (typeof entry !== 'object' || entry === null) return `${i + 1}`;
  if ('name' in entry && typeof entry.name === 'string') return entry.name;
  if ('sizes' in entry && typeof entry.sizes === 'object') {
    return Object.entries(entry.sizes ?? {})
      .map(([name, n]) => `${name} = ${n}`)
      .join(', ');
  }
  if ('every' in entry && entry.every !== undefined) return `every ${[entry.every].flat().join(', ')}`;
  return `${i + 1}`;
}

/** The hypotheses and lines that a step names, and what its squares are multiplied by. */
function usedIn({ multipliers, terms, equations, on, lemma }: Record<string, unknown>): string[] {
  const times = Array.isArray(terms) ? terms.map((t: { times?: unknown } | null) => t?.times) : [];
  const names = [multipliers, ...times, equations, on, lemma].flatMap(namesIn);
  return [...new Set(names.filter((name) => typeof name === 'string'))];
}

function namesIn(x: unknown): unknown[] {
  if (Array.isArray(x)) return x;
  return typeof x === 'object' && x !== null ? Object.keys(x) : [x];
}

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
