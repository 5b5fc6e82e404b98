/**
 * Replay tokens: one line that holds a case exactly. A token carries the drawn values themselves, not the way they were
 * drawn, so it stays good when a draw changes.
 *
 * A Real is `=3/5`, the square root of one `√3/5`, the bits of a double `#0.1` (the shortest decimal that reads back to
 * them); text is `'…`, a bigint `n7`, a number that is no integer `d0.5`; arrays and records are themselves.
 */
import { z } from 'zod';
import type { Drawing } from '../draw/record.ts';
import { Rational } from '../numbers/rational.ts';
import { Real, real, sqrt } from '../numbers/real.ts';

/** The token is not one of ours; the message is a line for people. */
export class BadToken extends Error {
  override readonly name = 'BadToken';
}

export interface Case {
  readonly claim: string;
  readonly variation?: string | undefined;
  readonly drawn: Drawing;
}

const PREFIX = 'lemmata1.';
const content = z.strictObject({
  claim: z.string(),
  variation: z.string().optional(),
  drawn: z.record(z.string(), z.unknown()),
});

export function writeToken({ claim, variation, drawn }: Case): string {
  const json = JSON.stringify({ claim, variation, drawn: encode(drawn) });
  return PREFIX + Buffer.from(json, 'utf8').toString('base64url');
}

/** Throws `BadToken`. */
export function readToken(token: string): Case {
  const { claim, variation, drawn } = parse(token);
  return { claim, variation, drawn: decode(drawn) as Drawing };
}

/** The name of the claim a token belongs to. Throws `BadToken`. */
export function claimOf(token: string): string {
  return parse(token).claim;
}

function parse(token: string): z.infer<typeof content> {
  if (!token.startsWith(PREFIX)) throw new BadToken(`not a replay token: it does not begin with ${PREFIX}`);
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(token.slice(PREFIX.length), 'base64url').toString('utf8'));
  } catch {
    throw new BadToken('not a replay token: it is cut short or altered');
  }
  const checked = content.safeParse(json);
  if (!checked.success) throw new BadToken('not a replay token: it lacks a claim or its values');
  return checked.data;
}

function encode(x: unknown): unknown {
  if (x instanceof Real) return encodeReal(x);
  if (typeof x === 'string') return `'${x}`;
  if (typeof x === 'bigint') return `n${x}`;
  if (typeof x === 'number')
    return Number.isSafeInteger(x) && !Object.is(x, -0) ? x : `d${Object.is(x, -0) ? '-0' : x}`;
  if (typeof x === 'boolean' || x === null) return x;
  if (Array.isArray(x)) return x.map(encode);
  if (isPlain(x)) return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, encode(v)]));
  const found = typeof x === 'object' ? x.constructor.name : typeof x;
  throw new TypeError(`a drawn value must be plain data; found a ${found}`);
}

function isPlain(x: unknown): x is object {
  return typeof x === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(x));
}

function encodeReal(x: Real): string {
  if (x.op === 'sqrt' && x.args[0]!.leaf) return `√${x.args[0]!.leaf}`;
  const q = x.leaf;
  if (q === undefined) throw new TypeError('a drawn Real must be a rational or the square root of one');
  const exact = q.toString();
  const short = `${x.lo}`;
  return x.lo === x.hi && short.length < exact.length ? `#${short}` : `=${exact}`;
}

function decode(x: unknown): unknown {
  if (typeof x === 'string') return decodeText(x);
  if (Array.isArray(x)) return x.map(decode);
  if (typeof x === 'object' && x !== null) return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, decode(v)]));
  return x;
}

function decodeText(text: string): unknown {
  const rest = text.slice(1);
  try {
    switch (text[0]) {
      case '=':
        return real(asWritten(Rational.parse(rest), rest));
      case '√':
        return sqrt(real(asWritten(Rational.parse(rest), rest)));
      case '#':
        return real.double(asWritten(Number(rest), rest));
      case "'":
        return rest;
      case 'n':
        return asWritten(BigInt(rest), rest);
      case 'd':
        return rest === '-0' ? -0 : asWritten(Number(rest), rest);
    }
  } catch {
    // falls to the error below
  }
  throw new BadToken(`not a replay token: ${JSON.stringify(text.slice(0, 40))} is no value`);
}

/** A number read from text that is its own: not, say, 0 from an empty one. */
function asWritten<T extends Rational | number | bigint>(x: T, text: string): T {
  if (`${x}` !== text) throw new SyntaxError(`${x} is not written '${text}'`);
  return x;
}
