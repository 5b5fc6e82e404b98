import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Site, siteOf } from '../../../src/report/site/site.ts';
import { COUNTEREXAMPLE, evidenceOf, SAMPLING } from '../../sample.ts';
import { bookOf, FALSE, SAMPLED, TRUE } from './made.ts';

const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><svg onload=alert(1)>';

describe('the site', () => {
  const site = siteOf(bookOf(TRUE, FALSE, SAMPLED));

  it('has the front page, the errata, a page a post, a page a claim, and what they need', () => {
    expect([...site.keys()]).toEqual([
      'index.html',
      'errata.html',
      'posts/demo.html',
      'posts/other.html',
      'claims/demo/a.html',
      'claims/demo/a-corrected.html',
      'claims/other/sampled.html',
      'assets/site.css',
      'assets/temml.css',
      'assets/Temml.woff2',
      'assets/stix-two-math.woff2',
      'assets/stix-two-math-license.txt',
      'assets/site.js',
    ]);
  });

  it('is the same twice', () => {
    const bytes = (s: Site) => [...s].map(([path, content]) => [path, Buffer.from(content).toString('base64')]);
    expect(bytes(siteOf(bookOf(SAMPLED, FALSE, TRUE)))).toEqual(bytes(site));
  });

  it('has no link that leads nowhere', () => {
    expect(brokenLinks(site)).toEqual([]);
    const broken = new Map(site);
    broken.delete('claims/demo/a.html');
    expect(brokenLinks(broken)).not.toEqual([]);
  });

  it('makes inert text of whatever the evidence holds', () => {
    const x = {
      ...COUNTEREXAMPLE,
      values: { [HOSTILE]: HOSTILE },
      token: HOSTILE,
      fails: [HOSTILE],
      margin: HOSTILE,
      irrelevant: [HOSTILE],
    };
    const varied = { name: HOSTILE, verdict: 'refuted' as const, why: HOSTILE, cases: 1, counterexample: x };
    const e = evidenceOf({
      title: { en: HOSTILE, zh: `${HOSTILE}。` },
      source: { cite: HOSTILE, slugs: [HOSTILE], where: HOSTILE, post: 1 },
      expected: 'false',
      why: HOSTILE,
      hypotheses: [{ name: HOSTILE, constructed: 0, met: 1, missed: 0 }],
      neighbours: [varied],
      superfluous: [{ ...varied, reason: HOSTILE }],
      sharpest: { values: { [HOSTILE]: HOSTILE }, token: HOSTILE, atLeast: 1, atMost: 1 },
      counterexample: x,
      proof: {
        by: HOSTILE,
        assumes: [HOSTILE],
        kernels: [HOSTILE],
        only: HOSTILE,
        outline: [{ path: [HOSTILE], by: HOSTILE, line: HOSTILE, uses: [HOSTILE] }],
      },
      chance: { ...SAMPLING, capital: HOSTILE, share: HOSTILE, miss: HOSTILE, path: [[64, 1, 1]] },
      teeth: [{ name: HOSTILE, least: 1, most: 2 }],
    });
    const many = Array.from({ length: 12 }, (_, i) => ({ ...e, claim: `demo/h${i}` }));
    const book = { ...bookOf(...many), broken: [{ file: HOSTILE, field: HOSTILE, message: HOSTILE }] };
    const site = siteOf(book);
    for (const [path, text] of pages(site)) expect(strangers(text), path).toEqual([]);
    const [phrases] = String(site.get('assets/site.js')).split(';\n//');
    expect(JSON.parse(phrases!.replace('self.PHRASES = ', ''))).toContain(`${HOSTILE}。`);
    expect(strangers(`<p>${HOSTILE}</p>`)).toEqual(['SCRIPT', 'IMG', 'IMG onerror', 'SVG onload']);
  });
});

function pages(site: Site): [string, string][] {
  return [...site].filter((file): file is [string, string] => typeof file[1] === 'string' && file[0].endsWith('.html'));
}

function brokenLinks(site: Site): string[] {
  return pages(site).flatMap(([path, text]) =>
    [...text.matchAll(/(?:href|src)="([^"#][^"]*)"/g)]
      .map(([, to]) => to!)
      .filter((to) => !to.startsWith('https://kexue.fm/archives/'))
      .filter((to) => !site.has(new URL(to, `file:///${path}`).pathname.slice(1)))
      .map((to) => `${path} → ${to}`),
  );
}

/** Elements and attributes of a page that load or run something, the site's own script aside. */
function strangers(text: string): string[] {
  const { document } = parseHTML(text);
  const elements: Iterable<Element> = document.querySelectorAll('*');
  return [...elements].flatMap((element) => {
    const own = element.tagName === 'SCRIPT' && /^(\.\.\/)*assets\/site\.js$/.test(element.getAttribute('src') ?? '');
    const foreign = /^(SCRIPT|IMG|IFRAME|OBJECT|EMBED)$/i.test(element.tagName) && !own ? [element.tagName] : [];
    const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
    return [...foreign, ...handlers.map((name) => `${element.tagName} ${name}`)];
  });
}

interface Element {
  readonly tagName: string;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
}
