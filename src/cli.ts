/** The command line: what there is to type, and what each outcome exits with. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { check } from './commands/check.ts';
import { EXIT, EXIT_HELP, type ExitCode, Stop } from './commands/exit.ts';
import { huntClaim } from './commands/hunt.ts';
import { list } from './commands/list.ts';
import { create, KINDS } from './commands/new.ts';
import { readme } from './commands/readme.ts';
import { replayTokenOrFile } from './commands/replay.ts';
import { didYouMean } from './commands/select.ts';
import { show } from './commands/show.ts';
import type { World } from './commands/world.ts';
import { EFFORTS } from './engine/effort.ts';
import { LIMITS } from './engine/pool.ts';

/** The checkout that holds this file. */
const CHECKOUT = resolve(import.meta.dirname, '..');
const SEED = 1;

/** Runs one command line and resolves to its exit code; nothing is read or printed but through `world`. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  let code: ExitCode = EXIT.expected;
  const program = commandLine(world, async (command) => {
    const { root } = program.opts<{ root?: string }>();
    code = await command(root === undefined ? world : { ...world, root: resolve(root) });
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.expected : EXIT.usage;
    if (!(error instanceof Stop)) throw error;
    world.stderr.write(`lemmata: ${error.message}\n`);
    return error.code;
  }
}

/** The process itself: its streams, Ctrl-C, and its end. */
export async function main(): Promise<void> {
  const leave = process.exit;
  process.exit = (code) => {
    throw new Error(`calls process.exit(${code ?? ''})`);
  };
  // A reader that has seen enough (`| head`) is no error; the run goes on to its exit code.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const { stdout, stderr } = process;
  const code = await run(process.argv.slice(2), { root: CHECKOUT, stdout, stderr, interrupt: interrupt.signal });
  stdout.write('', () => leave(code));
}

type Start = (command: (world: World) => Promise<ExitCode>) => Promise<void>;

function commandLine({ stdout, stderr }: World, start: Start): Command {
  const program = new Command('lemmata')
    .description('Checks theorem claims by trying to break them.')
    .version(version(), '--version')
    .addOption(new Option('--root <dir>', 'the folder that holds properties/').hideHelp())
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'lemmata: ')),
    })
    .showHelpAfterError('(--help shows the usage)')
    .exitOverride()
    .addHelpText('after', EXIT_HELP);

  program
    .command('check')
    .summary('try to break claims')
    .description('Runs claims and their false neighbours, and prints what came of them.')
    .argument('[pattern...]', 'a subject, a claim, its file, a glob, or a part of a name; all claims if none is given')
    .option('--seed <integer>', 'the same seed gives the same evidence', integer, SEED)
    .addOption(
      new Option('--effort <effort>', `${Object.keys(EFFORTS).join(', ')}`).argParser(effort).default('normal'),
    )
    .option('--cases <count>', "cases for a claim and for each neighbour, instead of the effort's", positiveInteger)
    .option('--json <file>', 'write the evidence there')
    .option('--limit <seconds>', `seconds that one claim may take (${limits()})`, seconds)
    .addHelpText('after', EXIT_HELP)
    .action((patterns, options) => start((w) => check(patterns, options, w)));

  program
    .command('prove')
    .summary('check certificates')
    .description('Checks the certificates under proofs/ alone, against the claims and their false neighbours.')
    .argument('[pattern...]', 'as for check; claims without a certificate are passed over')
    .addHelpText('after', '\nExits with 0 if every certificate is accepted, with 1 if not.')
    .action((patterns) => start(async (w) => (await import('./commands/prove.ts')).prove(patterns, w)));

  program
    .command('list')
    .summary('the claims there are')
    .description('Lists the claims, and what of their sources is not judged.')
    .argument('[pattern...]', 'as for check')
    .option('--json', 'as JSON')
    .action((patterns, options) => start((w) => list(patterns, options, w)));

  program
    .command('show')
    .summary('everything one claim says')
    .description('Shows the statement, the source, what is drawn and assumed, and the false neighbours.')
    .argument('<claim>')
    .action((claim) => start((w) => show(claim, w)));

  program
    .command('replay')
    .summary('run one case again')
    .description('Runs a case again, hypothesis by hypothesis, with both sides of every comparison.')
    .argument('<token|file>', 'a replay token, or a file that check --json wrote: every counterexample in it')
    .addHelpText('after', '\nExits with 0 if every case replayed still is a counterexample, with 1 if not.')
    .action((argument) => start((w) => replayTokenOrFile(argument, w)));

  program
    .command('hunt')
    .summary('search on, for one claim')
    .description('Searches on, with live progress, and prints the sharpest case, or the counterexample, exactly.')
    .argument('<claim>')
    .option('--seconds <seconds>', 'how long to search', seconds, 30)
    .option('--seed <integer>', 'where to begin', integer, SEED)
    .action((claim, options) => start((w) => huntClaim(claim, options, w)));

  program
    .command('report')
    .summary('a site to look at')
    .description('Writes a static site of what the evidence says: every claim, the posts, the errata.')
    .option('--evidence <file...>', 'files that check --json wrote', ['lemmata.json'])
    .option('--out <dir>', 'the folder to make; one that is no report is left alone', 'lemmata-report')
    // What typesets and draws takes a second to load, like the kernels: no other command should wait for it.
    .action((options) => start(async (w) => (await import('./commands/report.ts')).report(options, w)));

  program
    .command('new')
    .summary('begin a claim')
    .description('Writes properties/<subject>/<name>.ts: a claim that already runs, to be filled in.')
    .argument('<subject/name>', 'lower-case words with hyphens')
    .addOption(new Option('--kind <kind>', KINDS.join(', ')).argParser(kind).default('inequality'))
    .action((name, options) => start((w) => create(name, options, w)));

  program
    .command('readme', { hidden: true })
    .description('Makes the generated parts of README.md anew.')
    .action(() => start(readme));

  return program;
}

function integer(text: string): number {
  const n = Number(text);
  if (/^[+-]?\d+$/.test(text) && Number.isSafeInteger(n)) return n;
  const near =
    Number.isFinite(n) && text.trim() !== '' ? Math.max(-LARGEST, Math.min(LARGEST, Math.round(n))) : undefined;
  throw new InvalidArgumentError(`Expected an integer${near === undefined ? '' : `; did you mean ${near}?`}`);
}
const LARGEST = Number.MAX_SAFE_INTEGER;

function positiveInteger(text: string): number {
  const n = integer(text);
  if (n > 0) return n;
  throw new InvalidArgumentError('Expected 1 or more.');
}

function seconds(text: string): number {
  const n = Number(text);
  if (text.trim() !== '' && n > 0 && n <= LONGEST) return n;
  throw new InvalidArgumentError(`Expected a number of seconds above 0, at most ${LONGEST}.`);
}
/** The longest time that a timer can wait, 2³¹ ms. */
const LONGEST = 2_000_000;

function effort(text: string): string {
  return oneOf(Object.keys(EFFORTS), text);
}

function kind(text: string): string {
  return oneOf(KINDS, text);
}

function oneOf(names: readonly string[], text: string): string {
  if (names.includes(text)) return text;
  throw new InvalidArgumentError(`Expected ${names.join(', ')}${didYouMean(text, names)}`);
}

function limits(): string {
  return Object.entries(LIMITS)
    .map(([effort, s]) => `${effort} ${s}`)
    .join(', ');
}

function version(): string {
  return (JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as { version: string }).version;
}
