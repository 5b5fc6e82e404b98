/** A picture: drawn from plain data when the site is made, with its meaning in words and its data one click away. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Title } from '../../../evidence.ts';
import { folded } from '../exact.ts';
import { Html, html } from '../html.ts';
import { both, titleOf } from '../phrases.ts';

export interface Picture {
  readonly title: Title;
  /** What it shows, for those who do not see it. */
  readonly says: string;
  readonly plot: Plot.PlotOptions;
  /** The series, in the order of their colours. */
  readonly legend?: readonly { readonly name: string; readonly style: LineStyle }[];
  readonly data: Table;
}

/** Series are told apart by it as well as by their colours. */
export type LineStyle = 'line' | 'dashed' | 'dotted' | 'points';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Colours of series, told apart by shape or dashes as well: those of Okabe and Ito, for either background. */
export const SERIES = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)'] as const;

/** Narrow, so that its words can be read on a telephone. */
const WIDTH = 400;
const HEIGHT = 260;

export function figure(picture: Picture): Html {
  const { title, data, legend = [] } = picture;
  return html`<figure>${new Html(svg(picture))}<figcaption>${titleOf(title)}</figcaption>${
    legend.length > 0 &&
    html`<ul class="legend">${legend.map(({ name, style }, i) => html`<li class="series-${i + 1} ${style}">${name}</li>`)}</ul>`
  }
${folded(both('Data', '数据'), html`<div class="scroll" tabindex="0" role="region" aria-label="${title.en}: data">${table(data)}</div>`)}</figure>`;
}

function svg({ says, plot }: Picture): string {
  const { document } = parseHTML('<html><body></body></html>');
  const drawn = Plot.plot({
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 52,
    marginBottom: 42,
    className: 'plot',
    document: document as any,
    ...plot,
  }) as unknown as Drawn;
  drawn.querySelector('style')?.remove();
  // To those who do not see it, a picture is one thing.
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', says);
  return drawn.outerHTML.replace(COORDINATES, (numbers) =>
    numbers.replace(LONG, (x) => `${Number(Number(x).toFixed(2))}`),
  );
}

/** A hundredth of a pixel is not seen, and the digits after it would be a third of a picture. */
const COORDINATES = / (d|transform|[xy][12]?|c[xy]|width|height)="[^"]*"/g;
const LONG = /\d+\.\d{3,}/g;

function table({ head, rows }: Table): Html {
  return html`<table><thead><tr>${head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${rows.map((r) => html`<tr>${r.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

/** What is used of an element; the project is compiled without the types of a browser. */
interface Drawn {
  readonly outerHTML: string;
  querySelector(selector: string): Drawn | null;
  querySelectorAll(selector: string): Iterable<Drawn>;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  remove(): void;
}
