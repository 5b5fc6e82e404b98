import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../../src/report/site/pictures/neighbours.ts';
import { figure } from '../../../../src/report/site/pictures/picture.ts';
import { evidenceOf } from '../../../sample.ts';

const having = (n: number) =>
  evidenceOf({ neighbours: Array.from({ length: n }, (_, i) => ({ name: `${i}`, verdict: 'refuted', cases: 1 })) });

describe('the picture of false neighbours', () => {
  it('counts the claims by how many they have, ten and more together', () => {
    const [picture] = neighbours([0, 2, 2, 9, 10, 12].map(having));
    const rows = picture!.data.rows.filter(([, n]) => n !== 0);
    expect(rows).toEqual([
      ['0', 1],
      ['2', 2],
      ['9', 1],
      ['10+', 2],
    ]);
    expect(figure(picture!).text).toMatch(/aria-label="[^"]*2: 2;/);
  });

  it('is not drawn of nothing', () => {
    expect(neighbours([])).toEqual([]);
  });
});
