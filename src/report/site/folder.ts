/** A site on the disk: made whole beside its place, then put there in one move; what is no site of ours is left alone. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import type { Site } from './site.ts';

/** Lists the files of the site, itself aside. */
const LIST = 'lemmata-report.json';
const list = z.strictObject({ files: z.array(z.string()) });

/** Throws before anything is written where the folder holds what is not ours to replace. */
export function requireReplaceable(folder: string): void {
  if (!existsSync(folder)) return;
  if (!lstatSync(folder).isDirectory()) throw new Error('it is not a folder');
  const found = filesUnder(folder);
  const ours = new Set([LIST, ...listedIn(folder)]);
  const foreign = found.find((file) => !ours.has(file));
  if (foreign !== undefined) throw new Error(`it holds ${foreign}, which is no part of a report`);
}

/** Replaces the folder whole, or not at all. */
export function writeSite(folder: string, site: Site): void {
  requireReplaceable(folder);
  const place = resolve(folder);
  mkdirSync(dirname(place), { recursive: true });
  const made = mkdtempSync(`${place}.tmp-`);
  try {
    chmodSync(made, 0o777 & ~process.umask());
    for (const [path, content] of site) {
      const file = resolve(made, path);
      if (!file.startsWith(made + sep)) throw new Error(`${path} leads out of it`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content, { flag: 'wx' });
    }
    writeFileSync(join(made, LIST), `${JSON.stringify({ files: [...site.keys()].sort() }, null, 1)}\n`);
    const before = `${made}-before`;
    const replaced = existsSync(place);
    if (replaced) renameSync(place, before);
    try {
      renameSync(made, place);
    } catch (error) {
      if (replaced) renameSync(before, place);
      throw error;
    }
    rmSync(before, { recursive: true, force: true });
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function listedIn(folder: string): readonly string[] {
  try {
    return list.parse(JSON.parse(readFileSync(join(folder, LIST), 'utf8'))).files;
  } catch {
    return [];
  }
}

/** With slashes; links are not followed. */
function filesUnder(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    return entry.isDirectory() ? filesUnder(folder, `${path}/`) : [path];
  });
}
