import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli.ts';
import { KINDS } from '../src/commands/new.ts';
import { type Evidence, evidence } from '../src/evidence.ts';
import { Captured } from './sample.ts';

const SMALL = resolve(import.meta.dirname, 'small');
const BROKEN = resolve(import.meta.dirname, 'broken');
const SAMPLED = resolve(import.meta.dirname, 'sampled');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lemmata-'));
  // Outside the checkout, files are ES modules only if a package.json says so.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function lemmata(argv: string[], root = SMALL, terminal?: { columns: number }) {
  const stdout = new Captured(terminal);
  const stderr = new Captured();
  const code = await run(argv, { root, stdout, stderr });
  return { code, out: stdout.text, lines: stdout.lines, err: stderr.lines.filter((l) => !/^\d+\/\d+ claims/.test(l)) };
}

const quick = (...patterns: string[]) => ['check', ...patterns, '--effort', 'quick'];

async function evidenceFor(
  root: string,
  ...patterns: string[]
): Promise<{ path: string; text: string; read: Evidence }> {
  const path = join(folder, `${patterns.join('-').replaceAll('/', '-')}.json`);
  await lemmata([...quick(...patterns), '--json', path], root);
  const text = readFileSync(path, 'utf8');
  return { path, text, read: evidence.parse(JSON.parse(text)) };
}

describe('check', () => {
  it('exits with 0 when all is as expected, and ends with a line that counts', async () => {
    const { code, out, lines, err } = await lemmata(quick('plain', 'demo/number-below-its-square'));
    expect(code).toBe(0);
    expect(out).not.toMatch(/excludes|share|chance/);
    expect(err).toEqual([]);
    expect(lines.at(-1)).toMatch(/^2 claims, 301 cases: 2 as expected; \d+\.\d s$/);
  });

  it('prints the counterexample of a false statement, with the command that replays it', async () => {
    const { out } = await lemmata(quick('demo/number-below-its-square'));
    expect(out).toContain('false as written, and refuted:\n    x = 1/2\n    1/2 ≤ 1/4   fails\n');
    const token = /npx lemmata replay (\S+)/.exec(out)![1]!;
    expect((await lemmata(['replay', token])).code).toBe(0);
  });

  it('exits with 1 when a claim held to be true is refuted, though another gave up', async () => {
    const { code, out } = await lemmata(quick('demo'));
    expect(code).toBe(1);
    expect(out).toContain('expected to be true, and refuted:');
    expect(out).toContain('expected to survive, and refuted: x may be negative:');
    expect(out).toContain('gave up: 0 of 300 cases met the hypotheses');
  });

  it('exits with 1 when a false neighbour stands', async () => {
    const { code, out } = await lemmata(quick('square-positive'));
    expect(code).toBe(1);
    expect(out).toContain('false neighbour not refuted: the square is a fourth power (survived, 4,000 cases)');
  });

  it('exits with 2 when a claim gave up and nothing is contrary', async () => {
    expect((await lemmata(quick('rarely-met', 'plain'))).code).toBe(2);
  });

  it('exits with 2 when it is interrupted, and still prints the table', async () => {
    const stdout = new Captured();
    const interrupt = AbortSignal.abort();
    expect(await run(quick('plain'), { root: SMALL, stdout, stderr: new Captured(), interrupt })).toBe(2);
    expect(stdout.text).toContain('?  number-below-its-size  interrupted');
  });

  it('exits with 4 when a file is broken, in one line that names file, field and remedy, and runs the others', async () => {
    const { code, out, err } = await lemmata([...quick('faulty', 'sound'), '--cases', '50'], BROKEN);
    expect(code).toBe(4);
    expect(out).toContain('✓  again                  survived');
    expect(out).toMatch(/2 claims, 100 cases: 2 as expected, 7 broken files; .* s\n$/);
    expect(err).toHaveLength(7);
    expect(err).toContain(
      "properties/faulty/lacks-a-source.ts: source: is missing; expected kexue(post, 'slug', 'where') or cite('work', 'where')",
    );
  });

  it('writes the same evidence twice, apart from the seconds, and another with another seed', async () => {
    const bare = ({ text }: { text: string }) => text.replace(/"seconds": [\d.]+/g, '');
    const first = await evidenceFor(SMALL, 'demo');
    const second = await evidenceFor(SMALL, 'demo');
    expect(bare(second)).toBe(bare(first));
    expect(first.read.claims.map((c) => c.claim)).toEqual([...first.read.claims.map((c) => c.claim)].sort());
    const path = join(folder, 'seed.json');
    await lemmata([...quick('demo'), '--seed', '-7', '--json', path]);
    const other = readFileSync(path, 'utf8');
    expect(evidence.parse(JSON.parse(other)).seed).toBe(-7);
  });

  it('refuses before the run to write where it cannot, in one line', async () => {
    for (const [path, why] of [
      [join(folder, 'absent', 'e.json'), /^lemmata: cannot write .*: there is no folder/],
      [join(folder, 'package.json', 'e.json'), /^lemmata: cannot write .*: .* is not a folder$/],
      [folder, /^lemmata: cannot write .*: it is not a regular file$/],
    ] as const) {
      const { code, out, err } = await lemmata([...quick('plain'), '--json', path]);
      expect([code, out]).toEqual([4, '']);
      expect(err).toEqual([expect.stringMatching(why)]);
    }
  });

  it('folds the table into a narrow terminal', async () => {
    const { out } = await lemmata(quick('demo/number'), SMALL, { columns: 66 });
    const table = stripVTControlCharacters(out).split('\n\n')[0]!;
    expect(table.split('\n').slice(2)).toEqual([
      ' ✓  number-below-its-    refuted      1    –           –         –',
      '    square',
    ]);
  });
});

describe('check of claims about chance', () => {
  const sampled = (...argv: string[]) => lemmata(quick(...argv), SAMPLED);

  it('says in the table what they exclude, below it what they risk, and writes that too', async () => {
    const path = join(folder, 'coins.json');
    const { code, out, lines } = await sampled('fair-coin', 'no-coin', '--json', path);
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/sharpest {2}excludes {2}share$/);
    expect(lines[2]).toMatch(/fair-coin .* odds ×2 {2}1e-12$/);
    expect(lines[3]).toMatch(/no-coin .* – {6}–$/);
    expect(lines.at(-2)).toBe(
      'chance: 1 test; any false alarm has probability at most 1.0e-12 (budget 1e-9), ' +
        'a defect that is excluded is missed with probability at most 1e-6',
    );
    expect(out).not.toContain('would not notice');
    const { chance } = evidence.parse(JSON.parse(readFileSync(path, 'utf8')));
    expect(chance).toEqual({ tests: 1, atMost: '1.0e-12', budget: '1e-9', miss: '1e-6' });
  });

  it('exits with 1 when one held to be true is refuted, and shows what was sampled', async () => {
    const { code, out } = await sampled('loaded-die');
    expect(code).toBe(1);
    expect(out).toMatch(/refuted by sampling:\n {4}[\d,]+ trials: 0\.\d+ on average, ≤ 0\.\d+ claimed; a unit staked/);
    expect(out).not.toContain('npx lemmata replay');
  });

  it('exits with 2 when --cases cuts a test, and says how many trials it may take; so many are enough', async () => {
    const { code, out } = await sampled('fair-coin', '--cases', '100');
    expect(code).toBe(2);
    expect(out).toMatch(/\? {2}fair-coin {2}undecided {5}64 /);
    const enough = /--cases 100 stops the test; it may take (\d+) trials\n/.exec(out)![1]!;
    expect((await sampled('fair-coin', '--cases', enough)).code).toBe(0);
  });

  it('exits with 4 when the shares pass the budget, names who took it, and loses nothing else', async () => {
    const path = join(folder, 'greedy.json');
    const { code, lines, err } = await sampled('greedy', 'fair-coin', '--json', path);
    expect(code).toBe(4);
    expect(err).toEqual([
      'properties: share: false-alarm shares sum to 1.201e-9, more than 1e-9: ' +
        'greedy/first (6e-10), greedy/second (6e-10), coins/fair-coin (1e-12)',
    ]);
    expect(lines.at(-1)).toMatch(/^3 claims, .*: 3 as expected, 1 broken file; /);
    const { chance, claims, broken } = evidence.parse(JSON.parse(readFileSync(path, 'utf8')));
    expect([chance, claims.length, broken.length]).toEqual([undefined, 3, 1]);
    expect(claims.every((e) => e.verdict === 'survived' && e.chance !== undefined)).toBe(true);
  });

  it('exits with 4 in one line a file when they are at fault, each with its field', async () => {
    const { code, err } = await sampled('faulty');
    expect(code).toBe(4);
    expect(err.map((line) => line.replace('properties/faulty/', ''))).toEqual([
      'bounded-backwards.ts: the file itself: does not load: bounded: expected [least, most], found [1, 0]',
      expect.stringMatching(/^changes-its-relation\.ts: conclude: compares by [≤≥] and by [≤≥]$/),
      'compares-something-else.ts: conclude: expected P compared with a bound, such as atMost(P, 1)',
      expect.stringMatching(/^leaves-its-bounds\.ts: variable: is [2-5], out of its bounds$/),
    ]);
  });
});

describe('wrong usage', () => {
  it.each([
    [['chek'], "lemmata: unknown command 'chek'", 'check'],
    [['check', '--efort', 'quick'], "lemmata: unknown option '--efort'", '--effort'],
    [['check', '--effort', 'quik'], "'quik' is invalid. Expected quick, normal, deep", 'quick'],
    [['check', '--seed', '1.6'], "'1.6' is invalid. Expected an integer", '2'],
    [['check', '--seed', 'one'], "'one' is invalid. Expected an integer", ''],
    [['check', '--seed', '9007199254740993'], 'Expected an integer', '9007199254740991'],
    [['check', '--seed', ''], "'' is invalid. Expected an integer", ''],
    [['check', '--cases', '0'], 'Expected 1 or more', ''],
    [['check', '--limit', 'soon'], 'Expected a number of seconds', ''],
    [['check', '--limit', '-1'], 'Expected a number of seconds', ''],
    [['check', '--limit', '1e9'], 'Expected a number of seconds', ''],
    [['check', 'demo/square-positve'], "no claim is named 'demo/square-positve'", 'demo/square-positive'],
    [['list', 'plian'], "no claim is named 'plian'", 'plain'],
    [['show', 'square-positve'], "no claim is named 'square-positve'", 'demo/square-positive'],
    [['show', 'demo'], "'demo' names 4 claims", ''],
    [['show'], "missing required argument 'claim'", ''],
    [['show', 'a', 'b'], "too many arguments for 'show'", ''],
    [['new', 'demo/x', '--kind', 'identiy'], "'identiy' is invalid. Expected", 'identity'],
    [['new', 'demo/square-positive'], 'exists already; nothing was written', ''],
    [['new', 'Demo/MyClaim.ts'], "'Demo/MyClaim.ts' is not SUBJECT/NAME", 'demo/my-claim'],
    [['new', 'claim'], "'claim' is not SUBJECT/NAME", ''],
    [['new', '../x/y'], "'../x/y' is not SUBJECT/NAME", 'x/y'],
    [['new', 'demo/subject'], "subject.ts is the subject's own file", ''],
  ])('%j exits with 3, says what is wrong and suggests the nearest', async (argv, message, near) => {
    const { code, out, err } = await lemmata(argv);
    expect([code, out]).toEqual([3, '']);
    expect(err[0]).toMatch(/^lemmata: /);
    expect(err.join(' ')).toContain(message);
    if (near === '') expect(err.join(' ').toLowerCase()).not.toContain('did you mean');
    else expect(err.join(' ').toLowerCase()).toContain(`did you mean ${near}?`);
  });

  it('is to type nothing: the help is shown', async () => {
    const { code, err } = await lemmata([]);
    expect(code).toBe(3);
    expect(err[0]).toBe('Usage: lemmata [options] [command]');
  });

  it('is not to ask for help or the version', async () => {
    const help = await lemmata(['check', '--help']);
    expect([help.code, help.err]).toEqual([0, []]);
    expect(help.out).toContain('When several apply: 4, then 1, then 2.');
    expect(await lemmata(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n' });
  });
});

describe('list', () => {
  it('shows the claims and what is not judged', async () => {
    const { code, out } = await lemmata(['list']);
    expect(code).toBe(0);
    expect(out).toContain('✗  number-below-its-square    inequality           0  False as written');
    expect(out).toContain('    taste\n      A matter of taste, with no statement to test.\n');
  });

  it('is JSON on request', async () => {
    const { code, out } = await lemmata(['list', 'plain', 'square-positive', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      claims: [
        {
          claim: 'demo/square-positive',
          title: 'A square is positive',
          source: { cite: 'a fixture', where: 'nowhere' },
          kind: 'inequality',
          expected: 'true',
          proof: false,
          neighbours: ['the square is a fourth power'],
        },
        expect.objectContaining({ claim: 'plain/number-below-its-size' }),
      ],
      notJudged: [{ slug: 'taste', subject: 'demo', reason: 'A matter of taste, with no statement to test.' }],
    });
  });

  it('lists what it can and exits with 4 when a file is broken', async () => {
    const { code, lines, err } = await lemmata(['list', 'sound', 'has-no-default'], BROKEN);
    expect(code).toBe(4);
    expect(lines.at(-1)).toBe('2 claims');
    expect(err).toEqual([expect.stringMatching(/^properties\/faulty\/has-no-default\.ts: default: exports undefined/)]);
  });

  it('exits with 4 where there is nothing', async () => {
    const { code, err } = await lemmata(['list'], folder);
    expect([code, ...err]).toEqual([4, 'lemmata: no claims: there is no properties/<subject>/<name>.ts']);
  });

  it.each([
    ['throws', "throw new Error('no subject today');", 'lemmata: a subject.ts does not load: no subject today'],
    [
      'exports nothing',
      'export {};',
      'lemmata: a subject.ts does not load: rotten: no `notJudged` in its default export',
    ],
  ])('exits with 4 when a subject.ts %s', async (how, text, message) => {
    const root = join(folder, how.replace(' ', '-'));
    mkdirSync(join(root, 'properties/rotten'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    await lemmata(['new', 'rotten/claim'], root);
    writeFileSync(join(root, 'properties/rotten/subject.ts'), text);
    const { code, err } = await lemmata(['list'], root);
    expect([code, ...err]).toEqual([4, message]);
  });
});

describe('show', () => {
  it('tells all about one claim', async () => {
    const { code, out } = await lemmata(['show', 'positive-below']);
    expect(code).toBe(0);
    expect(out).toContain('assume\n  x is positive (tested)\n');
    expect(out).toContain(
      'superfluous\n  x may be negative: without x is positive\n    The square forgets the sign.\n',
    );
  });

  it('tells of a claim about chance what it excludes', async () => {
    const { code, out } = await lemmata(['show', 'fair-coin'], SAMPLED);
    expect(code).toBe(0);
    expect(out).toContain('sampled\n  for P; excludes defects of the odds by a factor of 2 at quick effort');
  });

  it('exits with 4 in one line when the file is broken', async () => {
    const { code, err } = await lemmata(['show', 'lacks-a-source'], BROKEN);
    expect(code).toBe(4);
    expect(err).toEqual([
      expect.stringMatching(/^lemmata: properties\/faulty\/lacks-a-source\.ts: source: is missing/),
    ]);
  });
});

describe('replay', () => {
  it('of a file exits with 0 when every counterexample in it still refutes', async () => {
    const { path } = await evidenceFor(SMALL, 'demo/number', 'plain', 'positive');
    const { code, lines } = await lemmata(['replay', path]);
    expect(code).toBe(0);
    expect(lines).toEqual([
      '✓ demo/number-below-its-square',
      '✓ demo/positive-below-its-square',
      '✓ demo/positive-below-its-square, varied: x may be negative',
      '✓ plain/number-below-its-size, varied: the constant is 9/10',
      '4 counterexamples, 4 still refute',
    ]);
  });

  it('of a case that is no counterexample exits with 1', async () => {
    const { read } = await evidenceFor(SMALL, 'plain');
    const { code, out } = await lemmata(['replay', read.claims[0]!.sharpest!.token]);
    expect(code).toBe(1);
    expect(out).toContain('no counterexample: the conclusion holds');
  });

  it('of a file exits with 1 when one in it no longer refutes, and shows that one whole', async () => {
    const { read } = await evidenceFor(SMALL, 'plain');
    const [claim] = read.claims;
    const { values, token } = claim!.sharpest!;
    const counterexample = { values, token, fails: ['?'], margin: '0', shrinks: 0, irrelevant: [] };
    const path = join(folder, 'stale.json');
    writeFileSync(path, JSON.stringify({ ...read, claims: [{ ...claim, counterexample }] }));
    const { code, out } = await lemmata(['replay', path]);
    expect(code).toBe(1);
    expect(out).toContain('✗ plain/number-below-its-size: no counterexample: the conclusion holds');
    expect(out).toContain('  conclude  holds\n');
    expect(out).toContain('2 counterexamples, 1 still refutes\n');
  });

  it('of a file exits with 4 when a claim in it is not there any more, after all the others', async () => {
    const { path } = await evidenceFor(SMALL, 'demo/number');
    const root = join(folder, 'elsewhere');
    mkdirSync(root);
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    await lemmata(['new', 'demo/number-below-its-squares'], root);
    const { code, lines, err } = await lemmata(['replay', path], root);
    expect(code).toBe(4);
    expect(err).toEqual([
      'demo/number-below-its-square: the token is of demo/number-below-its-square, and there is no such claim here; ' +
        'did you mean demo/number-below-its-squares?',
    ]);
    expect(lines).toEqual(['1 counterexample, 0 still refute']);
  });

  it.each([
    ['a token that is none', 'rubbish', /not a replay token/],
    ['a token cut short', 'lemmata1.eyJjbGFpbSI6ImRl', /not a replay token: it is cut short or altered/],
    ['a file that is not there', 'absent.json', /there is no file absent\.json/],
    ['a folder', '.', /not a replay token/],
  ])('of %s exits with 4 and one line', async (_, argument, message) => {
    const { code, out, err } = await lemmata(['replay', argument]);
    expect([code, out]).toEqual([4, '']);
    expect(err).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['no JSON', '{ "version": 1,', /^lemmata: cannot read .*JSON/],
    ['other JSON', '[]', /is not evidence written by `lemmata check --json`: /],
    ['evidence of another version', '{ "version": 2 }', /is not evidence written by .*: version: /],
    [
      'evidence with a field too many',
      '{ "version": 1, "seed": 1, "effort": "quick", "claims": [], "broken": [], "x": 1 }',
      /Unrecognized key: "x"/,
    ],
  ])('of a file with %s exits with 4 and one line', async (_, text, message) => {
    const path = join(folder, 'malformed.json');
    writeFileSync(path, text);
    const { code, err } = await lemmata(['replay', path]);
    expect(code).toBe(4);
    expect(err).toEqual([expect.stringMatching(message)]);
  });
});

describe('new', () => {
  it('writes a claim of each kind that runs at once, with neighbours that are refuted', async () => {
    const root = join(folder, 'begun');
    mkdirSync(root);
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    for (const kind of KINDS) {
      const { code, lines } = await lemmata(['new', `demo/of-${kind}`, '--kind', kind], root);
      expect(code).toBe(0);
      expect(lines).toEqual([
        relative(process.cwd(), join(root, `properties/demo/of-${kind}.ts`)),
        `Fill it in, then: npx lemmata check demo/of-${kind}`,
      ]);
    }
    const path = join(folder, 'begun.json');
    const { code } = await lemmata([...quick(), '--json', path], root);
    expect(code).toBe(0);
    const { claims } = evidence.parse(JSON.parse(readFileSync(path, 'utf8')));
    expect(claims.map((c) => c.kind).sort()).toEqual([...KINDS].sort());
    expect(claims.every((c) => c.neighbours.length > 0)).toBe(true);
    expect(claims.filter((c) => c.chance).map((c) => c.kind)).toEqual(['expectation', 'probability']);
  });

  it('overwrites nothing', async () => {
    const file = join(SMALL, 'properties/demo/square-positive.ts');
    const before = readFileSync(file, 'utf8');
    expect((await lemmata(['new', 'demo/square-positive'])).code).toBe(3);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('exits with 4 in one line where it cannot write', async () => {
    const root = join(folder, 'package.json');
    const { code, err } = await lemmata(['new', 'demo/x'], root);
    expect(code).toBe(4);
    expect(err).toEqual([expect.stringMatching(/^lemmata: cannot write .*demo\/x\.ts: /)]);
    expect(existsSync(join(root, 'properties'))).toBe(false);
  });
});
