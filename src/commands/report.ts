/** `lemmata report`: a site made of evidence, to look at. */
import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { firstLine } from '../engine/first-line.ts';
import { claimFiles, loadClaim } from '../engine/registry.ts';
import { type Book, entriesIn, UnusableEvidence } from '../report/site/book.ts';
import { requireReplaceable, writeSite } from '../report/site/folder.ts';
import { siteOf } from '../report/site/site.ts';
import { counted } from '../report/words.ts';
import { EXIT, type ExitCode, unreadable } from './exit.ts';
import { illustrations } from './illustrations.ts';
import { readEvidence } from './json-file.ts';
import { subjectsIn } from './load.ts';
import type { World } from './world.ts';

/** Far above what all claims at deep effort come to. */
const LARGEST = 64 * 2 ** 20;

export interface ReportOptions {
  readonly evidence: readonly string[];
  readonly out: string;
}

export async function report({ evidence, out }: ReportOptions, { root, stdout }: World): Promise<ExitCode> {
  refusing(out, () => requireReplaceable(out));
  for (const path of evidence) requireReadable(path);
  const site = siteOf(await bookOf(evidence, root));
  refusing(out, () => writeSite(out, site));
  const pages = [...site.keys()].filter((path) => path.endsWith('.html'));
  stdout.write(`${counted(pages.length, 'page')}: ${relative(process.cwd(), out) || '.'}/index.html\n`);
  return EXIT.expected;
}

async function bookOf(paths: readonly string[], root: string): Promise<Book> {
  const posts = await subjectsIn(root);
  try {
    const read = entriesIn(paths.map(readEvidence), await statementsIn(root));
    return { ...read, posts, pictures: illustrations(read.entries.map((e) => e.evidence.claim)) };
  } catch (error) {
    if (error instanceof UnusableEvidence) throw unreadable(`${paths.join(', ')}: ${error.message}`);
    throw error;
  }
}

/** What the claims' files state, in TeX; a file that does not load is for `check` to complain about. */
async function statementsIn(root: string): Promise<Record<string, string>> {
  const statements: Record<string, string> = {};
  for (const file of claimFiles(root)) {
    const loaded = await loadClaim(file);
    if ('claim' in loaded) statements[file.name] = loaded.claim.statement;
  }
  return statements;
}

function requireReadable(path: string): void {
  if (!existsSync(path)) throw unreadable(`there is no file ${path}; npx lemmata check --json ${path} writes it`);
  const found = statSync(path);
  if (!found.isFile()) throw unreadable(`${path} is not a file`);
  if (found.size > LARGEST) throw unreadable(`${path} has ${found.size} bytes; evidence has at most ${LARGEST}`);
}

function refusing(out: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw unreadable(`cannot write ${out}: ${firstLine(error)}; what was there before is intact`);
  }
}
