import { describe, expect, it } from 'vitest';
import { BREAK, curves } from '../../../../src/report/site/pictures/curves.ts';
import { figure } from '../../../../src/report/site/pictures/picture.ts';

const picture = curves({
  title: { en: 'Powers', zh: '幂' },
  says: 'Both rise; the "square" overtakes.',
  x: { label: 'n', log: true },
  y: { label: 'value' },
  levels: [{ at: 50, name: 'enough' }],
  series: [
    {
      name: 'n',
      style: 'dashed',
      points: [
        [1, 1],
        [1000, 1 / 3],
      ],
    },
    {
      name: 'n²',
      style: 'points',
      points: [
        [1, 1],
        [10, 100],
      ],
    },
  ],
});

describe('curves', () => {
  const { text } = figure(picture);

  it('have their data beside them, series by series', () => {
    expect(picture.data).toEqual({
      head: ['series', 'n', 'value'],
      rows: [
        ['n', '1', '1'],
        ['n', '1000', '0.333333'],
        ['n²', '1', '1'],
        ['n²', '10', '100'],
      ],
    });
    expect(text).toContain('<td>0.333333</td>');
  });

  it('say what they show to those who do not see it', () => {
    expect(text).toMatch(/<svg [^>]*aria-label="Both rise; the &quot;square&quot; overtakes\."/);
    expect(text).toContain('role="img"');
  });

  it('tell series apart by dashes and points, not by colour alone', () => {
    expect(text).toContain('stroke-dasharray="6 4"');
    expect(text.match(/<circle/g)).toHaveLength(2);
    expect(text).toContain('<li class="series-1 dashed">n</li><li class="series-2 points">n²</li>');
  });

  it('have their levels named', () => {
    expect(text).toContain('>enough</text>');
    expect(text).toContain('stroke-dasharray="2 2"');
  });

  it('on an axis of logarithms are marked at powers of ten', () => {
    for (const tick of ['10⁰', '10¹', '10²', '10³']) expect(text).toContain(`>${tick}</text>`);
    expect(text).not.toContain('>10⁴<');
  });

  it('have lines that end and begin anew, where the data do not say so', () => {
    const points = [[1, 1], [2, 2], BREAK, [2, 3], [4, 4]] as const;
    const x = { label: 'x', log: true };
    const broken = curves({ ...picture, x, y: x, series: [{ name: 'f', style: 'line', points }] });
    expect(figure(broken).text).toMatch(/ d="M[^M]*L[^M]*M[^M]*L[^M]*"/);
    expect(figure(broken).text).not.toContain('NaN');
    expect(figure(broken).text).toContain('>10⁰</text>');
    expect(broken.data.rows).toHaveLength(4);
  });

  it('are placed to a hundredth of a pixel, and their numbers are left alone', () => {
    expect(text).not.toMatch(/(transform| d|[xy][12]?|c[xy])="[^"]*\d\.\d{3,}/);
    expect(text).toMatch(/(transform| d|[xy][12]?|c[xy])="[^"]*\d\.\d{1,2}\b/);
    expect(text).toContain('0.333333');
  });

  it('are the same twice, with no style of their own', () => {
    expect(figure(picture).text).toBe(text);
    expect(text).not.toContain('<style');
  });
});
