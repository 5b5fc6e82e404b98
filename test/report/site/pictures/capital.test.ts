import { describe, expect, it } from 'vitest';
import { capital } from '../../../../src/report/site/pictures/capital.ts';
import { figure } from '../../../../src/report/site/pictures/picture.ts';
import { evidenceOf, SAMPLING } from '../../../sample.ts';

const chance = {
  ...SAMPLING,
  path: [[64, 0.5, 3] as const, [192, 0, 1e6] as const].map((l) => [...l] as [number, number, number]),
};
const fallen = { ...SAMPLING, path: [[64, 1e300, 1]] as [number, number, number][] };
const neighbour = { name: 'p is more', verdict: 'refuted' as const, cases: 64, chance: fallen };

describe('the path of a capital', () => {
  const [picture] = capital(evidenceOf({ chance, neighbours: [neighbour] }));

  it('has the looks at the claim and at its neighbours as its data', () => {
    expect(picture!.data.rows).toEqual([
      ['the claim', 64, 0.5, 3],
      ['the claim', 192, 0, 1e6],
      ['p is more', 64, 1e300, 1],
    ]);
  });

  it('is drawn against its thresholds, 1/share and 1/miss, and stays in its frame', () => {
    const { text } = figure(picture!);
    expect(text).toContain('>refuted</text>');
    expect(text).toContain('>the defect is excluded</text>');
    expect(text).toContain('class="series-3 dotted">against false neighbours');
    expect(text).not.toMatch(/NaN|Infinity/);
    expect(text).toContain('>15</text>');
    // Of one look, a line from the unit to the edge, which is that of 10¹⁵ and not of 10³⁰⁰.
    expect(text).toMatch(/<path d="M52,[\d.]+L52,20"/);
    expect(text).toContain('the claim would be refuted at 1/1e-12');
  });

  it('is drawn without a threshold that is no number', () => {
    const odd = { ...chance, share: 'much', miss: '0' };
    expect(figure(capital(evidenceOf({ chance: odd }))[0]!).text).not.toMatch(/NaN|Infinity/);
  });

  it('is not there for a claim that is not sampled, or was looked at once, or of which no looks are known', () => {
    expect(capital(evidenceOf({ chance: fallen, neighbours: [neighbour] }))).toEqual([]);
    expect(capital(evidenceOf())).toEqual([]);
    expect(capital(evidenceOf({ chance: SAMPLING }))).toEqual([]);
  });
});
