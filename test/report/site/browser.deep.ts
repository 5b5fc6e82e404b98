/**
 * The site of all claims, in Debian's Chromium: of the evidence that LEMMATA_EVIDENCE names, or of a quick check. Pictures
 * of some pages are kept in the folder that LEMMATA_SCREENSHOTS names.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli.ts';
import { ILLUSTRATED_CLAIMS } from '../../../src/commands/illustrations.ts';
import { Captured } from '../../sample.ts';

const CHROMIUM = '/usr/bin/chromium';
const here = existsSync(CHROMIUM);
const root = resolve(import.meta.dirname, '../../..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const IN_PAGE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');
const { LEMMATA_EVIDENCE: EVIDENCE, LEMMATA_SCREENSHOTS: SCREENSHOTS } = process.env;

describe.skipIf(!here)(here ? 'the site in a browser' : `the site in a browser (skipped: no ${CHROMIUM})`, () => {
  let folder: string;
  let site: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lemmata-'));
    site = join(folder, 'site');
    const evidence = EVIDENCE ?? join(folder, 'evidence.json');
    const world = { root, stdout: new Captured(), stderr: new Captured() };
    if (EVIDENCE === undefined) await run(['check', '--effort', 'quick', '--json', evidence], world);
    expect(await run(['report', '--evidence', evidence, '--out', site], world), world.stderr.text).toBe(0);
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    });
  }, 1_800_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const url = (path: string) => pathToFileURL(join(site, path)).href;
  const files = () =>
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => relative(site, join(e.parentPath, e.name)));
  const pages = () => files().filter((f) => f.endsWith('.html'));
  const some = () => [
    ...pages().filter((p) => !p.includes('/')),
    'posts/johnson-lindenstrauss.html',
    'posts/margin-softmax.html',
    'claims/margin-softmax/euclid-is-metric.html',
    'claims/johnson-lindenstrauss/length-law.html',
    ...ILLUSTRATED_CLAIMS.map((c) => `claims/${c}.html`).filter((p) => existsSync(join(site, p))),
    ...pages().filter((p, i) => p.startsWith('claims') && i % 60 === 0),
  ];

  it('weighs less than 5 MB, a claim less than 300 KB', () => {
    const size = (file: string) => statSync(join(site, file)).size;
    expect(files().reduce((sum, f) => sum + size(f), 0)).toBeLessThan(5e6);
    for (const page of pages().filter((p) => p.startsWith('claims'))) expect(size(page), page).toBeLessThan(3e5);
  });

  it('loads every page without an error, and links to pages that are there', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (m) => m.type() === 'error' && errors.push(`${page.url()}: ${m.text()}`));
    page.on('pageerror', (e) => errors.push(`${page.url()}: ${e.message}`));
    page.on('requestfailed', (r) => errors.push(`${page.url()}: ${r.url()}`));
    for (const path of pages()) {
      await page.goto(url(path));
      const links: string[] = await page.evaluate('[...document.links].map((a) => a.href)');
      for (const link of links.filter((l) => l.startsWith('file:'))) {
        if (!existsSync(new URL(link))) errors.push(`${path}: ${link}`);
      }
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('stops a script in a page', async () => {
    const page = await browser.newPage();
    await page.goto(url('index.html'));
    const run = `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = true">'); 0`;
    await page.evaluate(run);
    await page.waitForTimeout(100);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    await page.close();
  });

  it('is searched and filtered by keyboard alone, in both languages', async () => {
    const page = await browser.newPage();
    await page.goto(url('index.html'));
    const shown = () => page.locator('li[data-verdict]:visible').count();
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent');
    const all = await shown();
    await page.keyboard.press('/');
    await page.keyboard.type('gaussian vector UNIT');
    expect(await shown()).toBeGreaterThan(0);
    expect(await shown()).toBeLessThan(all / 10);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('Gaussian vector');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await expect.poll(shown).toBe(all);
    await page.keyboard.type('单位向量');
    expect(await shown()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('refuted');
    const refuted = await page.locator('li[data-verdict=refuted]').count();
    expect(await shown()).toBe(refuted);
    expect(await page.locator('#found').textContent()).toBe(`${refuted} of ${all} shown`);

    await page.locator('#language').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#found').textContent()).toBe(`显示 ${refuted} / ${all}`);
    await page.locator('a', { hasText: '勘误' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/errata/);
    expect(await page.locator('h1').textContent()).toBe('勘误');
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 800, 1600]) {
      it(`has no text over text and nothing beyond the edge, ${colorScheme}, ${width} px`, async () => {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
        for (const path of some()) {
          await openAll(page, url(path));
          expect(await page.evaluate('overlaps()'), path).toEqual([]);
          expect(await page.evaluate('sideways()'), path).toBe(0);
          expect(await page.evaluate('smallestLetters()'), path).toBeGreaterThan(9);
          if (SCREENSHOTS) {
            const name = `${path.replaceAll('/', '-')}-${colorScheme}-${width}.png`;
            await page.screenshot({ path: join(SCREENSHOTS, name), fullPage: true });
          }
        }
        await page.close();
      });
    }

    it(`has no serious fault for axe, ${colorScheme}`, async () => {
      const page = await browser.newPage({ colorScheme });
      for (const path of some()) {
        await openAll(page, url(path));
        await page.evaluate(AXE);
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        const serious = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
        expect(
          serious.map((v) => `${v.id}: ${v.nodes[0]?.html}`),
          path,
        ).toEqual([]);
      }
      await page.close();
    });
  }
});

interface AxeResults {
  readonly violations: readonly { id: string; impact?: string; nodes: readonly { html: string }[] }[];
}

/** With all that is folded unfolded. */
async function openAll(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate('for (const d of document.querySelectorAll("details")) d.open = true; 0');
  await page.evaluate('document.fonts.ready.then(() => 0)');
  await page.evaluate(IN_PAGE);
}
