/** `lemmata new`: the file of a claim that already runs, to be filled in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { firstLine } from '../engine/first-line.ts';
import { type Kind, kind } from '../evidence.ts';
import { EXIT, type ExitCode, unreadable, wrongUsage } from './exit.ts';
import type { World } from './world.ts';

export const KINDS: readonly Kind[] = kind.options;

const SRC = resolve(import.meta.dirname, '..');
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The name of a subject's own file. */
const RESERVED = 'subject';

export async function create(name: string, options: { kind: Kind }, { root, stdout }: World): Promise<ExitCode> {
  requireName(name);
  const path = join(root, 'properties', `${name}.ts`);
  const shown = relative(process.cwd(), path);
  if (existsSync(path)) throw wrongUsage(`${shown} exists already; nothing was written`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, template(options.kind, dirname(path)), { flag: 'wx' });
  } catch (error) {
    throw unreadable(`cannot write ${shown}: ${firstLine(error)}`);
  }
  stdout.write(`${shown}\nFill it in, then: npx lemmata check ${name}\n`);
  return EXIT.expected;
}

/** The claim of that kind under `templates/`, with what it imports found from `folder`. */
function template(kind: Kind, folder: string): string {
  const src = relative(folder, SRC).split(sep).join('/');
  const text = readFileSync(join(import.meta.dirname, 'templates', `${kind}.ts`), 'utf8');
  return text.replaceAll("from '../../", `from '${src}/`);
}

function requireName(name: string): void {
  const parts = name.split('/');
  if (parts.length === 2 && parts.every((part) => NAME.test(part)) && parts[1] !== RESERVED) return;
  if (parts[1] === RESERVED)
    throw wrongUsage(`'${name}': ${RESERVED}.ts is the subject's own file; choose another name`);
  const near = parts.map(hyphened).filter((part) => part !== '');
  const hint = near.length === 2 && near[1] !== RESERVED ? `; did you mean ${near.join('/')}?` : '';
  throw wrongUsage(`'${name}' is not SUBJECT/NAME in lower-case words with hyphens${hint}`);
}

function hyphened(part: string): string {
  return part
    .replace(/\.ts$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
