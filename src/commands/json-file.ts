/** Evidence in a file: validated on the way out and on the way in, and replaced whole or not at all. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { firstLine } from '../engine/first-line.ts';
import { type Evidence, evidence } from '../evidence.ts';
import { unreadable } from './exit.ts';

/** Said before a long run rather than after it. */
export function requireWritable(path: string): void {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw unreadable(`cannot write ${path}: there is no folder ${folder}`);
  if (!statSync(folder).isDirectory()) throw unreadable(`cannot write ${path}: ${folder} is not a folder`);
  if (existsSync(path) && !statSync(path).isFile()) throw unreadable(`cannot write ${path}: it is not a regular file`);
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw unreadable(`cannot write ${path}: ${firstLine(error)}`);
  }
}

export async function writeEvidence(path: string, e: Evidence): Promise<void> {
  const text = `${JSON.stringify(evidence.parse(e), null, 2)}\n`;
  try {
    await writeFileAtomic(path, text);
  } catch (error) {
    throw unreadable(`cannot write ${path}: ${firstLine(error)}; what was there before is intact`);
  }
}

export function readEvidence(path: string): Evidence {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw unreadable(`cannot read ${path}: ${firstLine(error)}`);
  }
  const read = evidence.safeParse(json);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const where = first?.path.length ? `${z.core.toDotPath(first.path)}: ` : '';
  throw unreadable(`${path} is not evidence written by \`lemmata check --json\`: ${where}${first?.message}`);
}
