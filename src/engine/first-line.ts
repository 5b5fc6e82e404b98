/** The first line of whatever was thrown, all that is shown of it; of a syntax error, the line and what is wrong there. */
export function firstLine(error: unknown): string {
  const message = String(error instanceof Error ? error.message : error);
  const syntax = /^Transform failed.*\n.*?:(\d+):\d+: ERROR: (.*)/.exec(message);
  return syntax ? `line ${syntax[1]}: ${syntax[2]}` : message.split('\n')[0]!;
}
