import { describe, expect, it } from 'vitest';
import { withGeneratedParts } from '../../src/report/readme.ts';
import { evidenceOf, SAMPLING } from '../sample.ts';

const source = (slug: string) => ({ cite: 'kexue', post: 8656, slugs: [slug], where: 'eq. (1)' });
const counterexample = {
  values: { x: '1/2', y: '7' },
  token: 'lemmata1.x',
  fails: ['x = 1/2 ≤ 0'],
  margin: '1',
  shrinks: 0,
  irrelevant: ['y'],
};
const claims = [
  evidenceOf({ claim: 'made/one', source: source('one'), verdict: 'proved', title: { en: '|x| ≥ 0', zh: '…' } }),
  evidenceOf({ claim: 'made/two', source: source('two') }),
  evidenceOf({
    claim: 'made/three',
    source: source('two'),
    expected: 'false',
    verdict: 'refuted',
    title: { en: 'False as stated: all of it', zh: '…' },
    counterexample,
  }),
];
const subjects = { made: { title: { en: 'Made up', zh: '…' }, post: 8656, notJudged: { four: 'no statement' } } };
const EMPTY = 'before\n<!-- claims -->\nstale\n<!-- end of claims -->\nafter\n';
const made = (readme: string, parts: object = {}) =>
  withGeneratedParts(readme, { claims, subjects, file: () => 'the text\n', ...parts });

describe('the generated parts of the README', () => {
  it('leave the rest as it is, and stay as they are when made again', () => {
    const once = made(EMPTY);
    expect(once.startsWith('before\n<!-- claims -->\n\n')).toBe(true);
    expect(once.endsWith('\n<!-- end of claims -->\nafter\n')).toBe(true);
    expect(once).not.toContain('stale');
    expect(made(once)).toBe(once);
  });

  it('count the claims of each post by how they stand', () => {
    const rows = made(EMPTY).split('\n');
    expect(rows).toContain('| Made up | [8656](https://kexue.fm/archives/8656) | 3 | 1 | 1 | 1 | 1 |');
    expect(rows).toContain('| **together** |  | **3** | **1** | **1** | **1** | **1** |');
  });

  it('list each claim with a link, its place, its standing; and what is not judged, with the reason', () => {
    const rows = made(EMPTY).split('\n');
    expect(rows).toContain('| [\\|x\\| ≥ 0](properties/made/one.ts) | `one` | inequality | proved | 0 |');
    expect(rows).toContain(
      '| [False as stated: all of it](properties/made/three.ts) | `two` | inequality | **false as written** | 0 |',
    );
    expect(rows).toContain('- `four`: no statement');
  });

  it('show what is false as written with its counterexample, but for what does not matter, and what holds', () => {
    const [row] = made(EMPTY)
      .split('### Errata')[1]!
      .split('\n')
      .filter((line) => line.includes('three'));
    expect(row).toContain('| x = 1/2, x = 1/2 ≤ 0 | ');
    expect(row).toContain('](properties/made/two.ts) |');
  });

  it('cut a counterexample that is long, and say of a sampled one in how many trials', () => {
    const long = { ...counterexample, values: { x: '1'.repeat(200) } };
    const of = (e: object) => made(EMPTY, { claims: [evidenceOf({ claim: 'made/x', expected: 'false', ...e })] });
    expect(of({ counterexample: long })).toContain('| x = 1/2 ≤ 0 |');
    expect(of({ chance: SAMPLING })).toContain('| in 1,984 trials |');
  });

  it('hold the text of a file, and need the lines that enclose the tables', () => {
    const example = '<!-- example: a/b.ts -->\nold\n<!-- end of example -->';
    expect(made(`${example}\n${EMPTY}`)).toContain(
      '<!-- example: a/b.ts -->\n```ts\nthe text\n```\n<!-- end of example -->',
    );
    expect(() => made('nothing')).toThrow('README.md lacks the lines <!-- claims --> and <!-- end of claims -->');
  });
});
