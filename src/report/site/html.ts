/** HTML by tagged templates: what is inserted is text, and inert, unless it is HTML already. */

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Html | string | number | undefined | false | readonly Content[];

/** html`<b>${name}</b>`; lists are joined, and nothing is written for undefined and false. */
export function html(parts: TemplateStringsArray, ...inserted: readonly Content[]): Html {
  return new Html(parts.map((part, i) => part + textOf(inserted[i])).join(''));
}

function textOf(content: Content): string {
  if (content instanceof Html) return content.text;
  if (content === undefined || content === false) return '';
  return typeof content === 'object' ? content.map(textOf).join('') : escaped(String(content));
}

/** Also what a text could hide behind: control characters, and those that reverse the order of what follows. */
export function escaped(text: string): string {
  return text.replace(INVISIBLE, '\uFFFD').replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

const INVISIBLE = /[^\P{Cc}\t\n]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
