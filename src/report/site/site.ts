/** The whole site as files: the same book gives the same bytes. Nothing is computed here, and nothing written. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Book, postsOf } from './book.ts';
import { pageText } from './layout.ts';
import { claimPage } from './pages/claim.ts';
import { errataPage } from './pages/errata.ts';
import { frontPage } from './pages/front.ts';
import { postPage } from './pages/post.ts';
import { shared } from './shared.ts';

/** By path in the site, with slashes. */
export type Site = ReadonlyMap<string, string | Uint8Array>;

export function siteOf(book: Book): Site {
  const pages = [
    frontPage(book),
    errataPage(book),
    ...postsOf(book).map(([subject, post]) => postPage(subject, post, book)),
    ...book.entries.map((entry) => claimPage(entry, book)),
  ];
  const { pages: texts, phrases } = shared(new Map(pages.map((p) => [p.path, pageText(p)])));
  return new Map<string, string | Uint8Array>([...texts, ...assets(), ['assets/site.js', script(phrases)]]);
}

/** The phrases that pages give by number, and what puts them there. */
function script(phrases: readonly string[]): string {
  const code = readFileSync(join(import.meta.dirname, 'assets', 'site.js'), 'utf8');
  return `self.PHRASES = ${JSON.stringify(phrases)};\n${code}`;
}

function assets(): [string, Uint8Array][] {
  const { resolve } = createRequire(import.meta.url);
  const own = join(import.meta.dirname, 'assets');
  const temml = dirname(resolve('temml'));
  const stix = dirname(resolve('@fontsource/stix-two-math/package.json'));
  const files = {
    'site.css': join(own, 'site.css'),
    'temml.css': join(temml, 'Temml-Local.css'),
    'Temml.woff2': join(temml, 'Temml.woff2'),
    'stix-two-math.woff2': join(stix, 'files', 'stix-two-math-latin-400-normal.woff2'),
    'stix-two-math-license.txt': join(stix, 'LICENSE'),
  };
  return Object.entries(files).map(([name, path]) => [`assets/${name}`, readFileSync(path)]);
}
