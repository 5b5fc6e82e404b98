/** Exit codes, and the error that carries one: its message is all that the user sees. */
export const EXIT = { expected: 0, unexpected: 1, noAnswer: 2, usage: 3, input: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_HELP = `
Exit codes:
  0   every verdict is as expected, every false neighbour refuted,
      every expected survivor alive
  1   something is not as expected
  2   something is undecided, gave up or was interrupted
  3   wrong usage
  4   unreadable input: a broken claim file, a malformed token or JSON file;
      or a file that cannot be written
  70  an error inside lemmata
When several apply: 4, then 1, then 2.`;

export class Stop extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode, message: string) {
    super(message);
    this.name = 'Stop';
    this.code = code;
  }
}

export const wrongUsage = (message: string) => new Stop(EXIT.usage, message);
export const unreadable = (message: string) => new Stop(EXIT.input, message);
