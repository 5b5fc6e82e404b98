import { describe, expect, it } from 'vitest';
import { slackTable } from '../../../../src/report/site/pictures/slack.ts';
import { evidenceOf } from '../../../sample.ts';

describe('the histogram of slack', () => {
  const slack = [400, 0, 1, 0, 0, 0, 0, 100, 0, 0, 3, 1200];
  const rows = slackTable(evidenceOf({ slack }))!
    .text.split('<tr>')
    .slice(2)
    .map((row) =>
      row
        .replace(/<\/?(?!i )[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );

  it('has a row for each bin, with its count and a bar as long', () => {
    expect(rows).toHaveLength(12);
    expect(rows[0]).toBe('0 400 <i style="width:33%">');
    expect(rows[7]).toBe('0.999 100 <i style="width:8%">');
    expect(rows[10]).toMatch(/^1 − 10⁻⁶ 3 /);
    expect(rows[11]).toBe('1 − 10⁻⁹ 1200 <i style="width:100%">');
  });

  it('shows a bar wherever there is a case, and none where there is none', () => {
    expect(rows[2]).toContain('width:1%');
    expect(rows[1]).toBe('0.1 0');
  });

  it('ends with the last bin that has a case', () => {
    const short = slackTable(evidenceOf({ slack: [0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }))!;
    expect(short.text.match(/<tr>/g)).toHaveLength(3);
  });

  it('is not there where nothing was counted, or one case', () => {
    expect(slackTable(evidenceOf())).toBeUndefined();
    expect(slackTable(evidenceOf({ cases: 1, slack }))).toBeUndefined();
  });
});
