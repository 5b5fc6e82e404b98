/** The folder is the registry: `properties/<subject>/<name>.ts` is the claim `<subject>/<name>`. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Claim, Subject } from '../claim.ts';
import type { Broken } from '../evidence.ts';
import { firstLine } from './first-line.ts';
import { defect } from './validate.ts';

const SUBJECT_FILE = 'subject.ts';

export interface ClaimFile {
  /** `<subject>/<name>`. */
  readonly name: string;
  readonly subject: string;
  /** Absolute path. */
  readonly path: string;
  /** Path from the project's root, as shown to people. */
  readonly file: string;
  /** There is a certificate for it under `proofs/`. */
  readonly proof: boolean;
}

export type Loaded = { readonly claim: Claim } | { readonly broken: Broken };

/** All claim files under `root`/properties, sorted by name. */
export function claimFiles(root: string): ClaimFile[] {
  const properties = join(root, 'properties');
  return subjectFolders(root).flatMap((subject) =>
    readdirSync(join(properties, subject))
      .filter((f) => f.endsWith('.ts') && f !== SUBJECT_FILE)
      .map((f) => `${subject}/${f.slice(0, -'.ts'.length)}`)
      .sort()
      .map((name) => {
        const path = join(properties, `${name}.ts`);
        return {
          name,
          subject,
          path,
          file: relative(root, path).split(sep).join('/'),
          proof: existsSync(join(root, 'proofs', `${name}.ts`)),
        };
      }),
  );
}

/** The subject's own file, where it has one; a subject without is known by its folder alone. */
export async function loadSubjects(root: string): Promise<Record<string, Subject>> {
  const subjects: Record<string, Subject> = {};
  for (const name of subjectFolders(root)) {
    const path = join(root, 'properties', name, SUBJECT_FILE);
    subjects[name] = existsSync(path)
      ? ((await import(pathToFileURL(path).href)) as { default: Subject }).default
      : { title: { en: name, zh: name }, notJudged: {} };
  }
  return subjects;
}

/** Imports a claim and checks its shape. Never throws: what is wrong comes back as one line. */
export async function loadClaim({ path, file }: Pick<ClaimFile, 'path' | 'file'>): Promise<Loaded> {
  try {
    const module: { default?: unknown } = await import(pathToFileURL(path).href);
    const found = defect(module.default);
    return found ? { broken: { file, ...found } } : { claim: module.default as Claim };
  } catch (error) {
    return { broken: { file, field: 'the file itself', message: `does not load: ${firstLine(error)}` } };
  }
}

/** The certificate of a claim, as the plain data that it is; undefined where there is none. */
export async function loadProof({ name, path }: Pick<ClaimFile, 'name' | 'path'>): Promise<unknown> {
  const root = path.slice(0, -join('properties', `${name}.ts`).length);
  const proof = join(root, 'proofs', `${name}.ts`);
  if (!existsSync(proof)) return undefined;
  const module: { default?: unknown } = await import(pathToFileURL(proof).href);
  return JSON.parse(JSON.stringify(module.default ?? null));
}

function subjectFolders(root: string): string[] {
  const properties = join(root, 'properties');
  if (!existsSync(properties)) return [];
  return readdirSync(properties, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
    .sort();
}
