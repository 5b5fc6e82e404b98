/** The frame of every page. Pages find each other by relative paths, so that the site opens from a disk. */
import { type Content, Html, html } from './html.ts';
import { both } from './phrases.ts';

export interface Page {
  /** Path in the site, with slashes. */
  readonly path: string;
  /** For the window. */
  readonly title: string;
  readonly body: Content;
}

/** From the page to the root of the site: '' or '../'s. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

export function claimPath(name: string): string {
  return `claims/${name}.html`;
}

export function postPath(subject: string): string {
  return `posts/${subject}.html`;
}

/** Nothing but the site's own files is loaded; a script in a page does not run. */
const POLICY = "default-src 'self' file:; style-src 'self' file: 'unsafe-inline'; object-src 'none'; base-uri 'none'";

export function pageText({ path, title, body }: Page): string {
  const root = rootFrom(path);
  const document: Html = html`<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${root}assets/site.css">
<script src="${root}assets/site.js"></script></head><body>
<a class="skip" href="#main">${both('To the content', '跳到正文')}</a>
<header><nav aria-label="Site"><a href="${root}index.html">Lemmata</a> <a href="${root}errata.html">${both('Errata', '勘误')}</a></nav>
<button type="button" id="language" hidden></button></header>
<main id="main" tabindex="-1">${body}</main></body></html>
`;
  return `<!doctype html>\n${document.text.replaceAll(OPTIONAL, '').replace(/\n{2,}/g, '\n')}`;
}

/** End tags that HTML does not ask for: there are so many that a tenth of the site would be they. */
const OPTIONAL = /<\/(li|dt|dd|tr|td|th|thead|tbody|option)>/g;

/** A link to a post at its home. */
export function postLink(post: number): Html {
  return html`<a href="https://kexue.fm/archives/${post}" rel="noreferrer">kexue.fm/archives/${post}</a>`;
}
