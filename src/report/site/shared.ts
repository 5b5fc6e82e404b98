/** What many pages say is kept in Chinese once, in the script, and by its number on the pages: a twentieth of the site. */

/** Phrases of fewer pages stay where they are. */
const MANY = 10;
const PHRASE = /<span data-zh="([^"]*)">/g;

export interface Shared {
  readonly pages: ReadonlyMap<string, string>;
  /** By number. */
  readonly phrases: readonly string[];
}

export function shared(pages: ReadonlyMap<string, string>): Shared {
  const times = new Map<string, number>();
  for (const text of pages.values()) {
    for (const [, zh] of text.matchAll(PHRASE)) times.set(zh!, (times.get(zh!) ?? 0) + 1);
  }
  const numbers = new Map([...times].filter(([, n]) => n >= MANY).map(([zh], i) => [zh, i]));
  const numbered = (span: string, zh: string) => (numbers.has(zh) ? `<span data-p=${numbers.get(zh)}>` : span);
  return {
    pages: new Map([...pages].map(([path, text]) => [path, text.replace(PHRASE, numbered)])),
    phrases: [...numbers.keys()].map(unescaped),
  };
}

/** The other way round than `escaped`. */
function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
