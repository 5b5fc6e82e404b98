import { describe, expect, it } from 'vitest';
import { bars } from '../../../../src/report/site/pictures/bars.ts';
import { figure } from '../../../../src/report/site/pictures/picture.ts';

describe('bars', () => {
  const { text } = figure(
    bars({
      title: { en: 'Fruit', zh: '水果' },
      by: 'kind',
      counts: 'how many',
      bars: [
        ['apples', 3],
        ['pears', 0],
      ],
    }),
  );

  it('bear their numbers, and none for nothing', () => {
    expect(text).toMatch(/<g transform="translate\([^)]*\)"><text [^>]*>3<\/text><\/g>/);
    expect(text).toContain('aria-label="Fruit. apples: 3; pears: 0."');
  });

  it('stand over whole numbers', () => {
    expect(text).not.toMatch(/>\d\.\d<\/text>/);
    expect(text).toContain('<td>pears</td><td>0</td>');
  });
});
