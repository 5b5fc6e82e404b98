import { describe, expect, it } from 'vitest';
import { html } from '../../../src/report/site/html.ts';
import { both } from '../../../src/report/site/phrases.ts';
import { shared } from '../../../src/report/site/shared.ts';

const often = both('often', '"常"');
const page = (i: number) => html`${often}${both(`page ${i}`, `第 ${i} 页`)}`.text;
const pages = new Map(Array.from({ length: 12 }, (_, i) => [`${i}.html`, page(i)]));

describe('phrases that many pages share', () => {
  it('are kept once, as they are read, and by number on the pages', () => {
    const found = shared(pages);
    expect(found.phrases).toEqual(['"常"']);
    expect(found.pages.get('3.html')).toBe('<span data-p=0>often</span><span data-zh="第 3 页">page 3</span>');
  });

  it('are those of many pages alone', () => {
    const few = new Map([...pages].slice(0, 3));
    expect(shared(few)).toEqual({ pages: few, phrases: [] });
  });
});
