/** Which claims a pattern means: a subject, a claim's name or its file, a glob, or a part of a name. */
import { distance } from 'fastest-levenshtein';
import type { ClaimFile } from '../engine/registry.ts';
import { unreadable, wrongUsage } from './exit.ts';

/** All claims for no pattern; the order stays that of the names. A pattern that means none is wrong usage. */
export function select(files: readonly ClaimFile[], patterns: readonly string[]): ClaimFile[] {
  if (files.length === 0) throw unreadable('no claims: there is no properties/<subject>/<name>.ts');
  const wanted = new Set(patterns.flatMap((pattern) => meantBy(pattern, files)));
  return patterns.length === 0 ? [...files] : files.filter((f) => wanted.has(f));
}

/** The one claim that a name means. */
export function selectOne(files: readonly ClaimFile[], name: string): ClaimFile {
  const found = select(files, [name]);
  if (found.length === 1) return found[0]!;
  throw wrongUsage(`'${name}' names ${found.length} claims: ${listed(found.map((f) => f.name))}`);
}

/** Those of the names that a misspelt word is close to, nearest first. */
export function nearest(word: string, names: Iterable<string>): string[] {
  const near = (name: string) => Math.min(...[name, lastPart(name)].map((part) => distance(word, part)));
  const limit = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, d: near(name) }))
    .filter(({ d }) => d <= limit)
    .sort((a, b) => a.d - b.d || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** `; did you mean …?` or nothing. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const near = nearest(word, names);
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}

function meantBy(pattern: string, files: readonly ClaimFile[]): ClaimFile[] {
  const wanted = pattern
    .replace(/^\.\//, '')
    .replace(/^properties\//, '')
    .replace(/\.ts$|\/$/, '');
  const rules: ((f: ClaimFile) => boolean)[] = [
    (f) => f.name === wanted || f.subject === wanted || f.path === pattern,
    (f) => lastPart(f.name) === wanted,
    /[*?]/.test(wanted) ? (f) => glob(wanted).test(f.name) : (f) => wanted !== '' && f.name.includes(wanted),
  ];
  for (const rule of rules) {
    const found = files.filter(rule);
    if (found.length > 0) return found;
  }
  const hint = didYouMean(
    wanted,
    files.flatMap((f) => [f.subject, f.name]),
  );
  throw wrongUsage(`no claim is named '${pattern}'${hint || '; `lemmata list` shows all'}`);
}

function glob(pattern: string): RegExp {
  const inside = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${inside}$`);
}

function lastPart(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown}, …` : shown;
}
