/** What is printed on: its colours and its width. */
import pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;

export interface Page {
  readonly colours: Colours;
  /** Columns; text that goes elsewhere than to a terminal is not folded. */
  readonly width: number;
}

export const PLAIN: Page = { colours: pc.createColors(false), width: Number.POSITIVE_INFINITY };

export function pageOf(output: { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined }): Page {
  const width = output.isTTY && output.columns ? output.columns : PLAIN.width;
  return { colours: pc.createColors(isColoured(output.isTTY === true, process.env)), width };
}

/** picocolors decides once, for process.stdout, and takes CI for a terminal; here each stream is asked. */
export function isColoured(terminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return terminal && env.TERM !== 'dumb';
}

/** Text in lines of at most `width` columns, broken at spaces and after hyphens; every line begins with `indent`. */
export function fold(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().split(/(\s+)|(?<=[a-z]-)(?=[a-z])/)) {
    if (piece === undefined || piece === '') continue;
    const longer = line + piece.replace(/\s+/, ' ');
    if (line === '' || [...indent, ...longer.trimEnd()].length <= width) line = longer;
    else {
      lines.push(indent + line.trimEnd());
      line = piece.trimStart();
    }
  }
  return line === '' ? lines : [...lines, indent + line];
}
