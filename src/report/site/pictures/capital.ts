/** What was won, look by look, by betting against a claim about chance, against its defect, and against its neighbours. */
import type { ClaimEvidence, Look } from '../../../evidence.ts';
import { BREAK, curves, type Point, type Series } from './curves.ts';
import type { Picture } from './picture.ts';

/** What is beyond is drawn at the edge: powers of ten. */
const [LEAST, MOST] = [-6, 15];

export function capital({ chance, neighbours }: ClaimEvidence): Picture[] {
  if (chance?.path === undefined) return [];
  const around = neighbours.flatMap(({ name, chance }) => (chance?.path ? [{ name, path: chance.path }] : []));
  const { path, share, miss } = chance;
  if ([path, ...around.map((n) => n.path)].every((looks) => looks.length < 2)) return [];
  const lines: Series[] = [
    { name: 'against the claim', style: 'line', points: claimed(path) },
    { name: 'against the defect', style: 'dashed', points: path.map(([n, , defect]) => point(n, defect)) },
    {
      name: 'against false neighbours',
      style: 'dotted',
      points: around.flatMap((n) => [...claimed(n.path), BREAK]),
    },
  ];
  const picture = curves({
    title: { en: 'What a unit staked has become, look by look', zh: '一单位赌注在各次查看时的资本' },
    says: `The capital staked against the claim is ${chance.capital} after ${chance.trials} trials; the claim would be refuted at 1/${share}, and the defect is excluded at 1/${miss}. What is below 10⁻⁶ or above 10¹⁵ is drawn at the edge.`,
    x: { label: 'trials', log: true },
    y: { label: 'log₁₀ of a unit staked' },
    levels: [
      { at: height(1 / Number(share)), name: 'refuted' },
      { at: height(1 / Number(miss)), name: 'the defect is excluded' },
    ].filter(({ at }) => at < MOST),
    series: lines.filter((line) => line.points.length > 0),
  });
  return [
    {
      ...picture,
      data: {
        head: ['of', 'trials', 'against it', 'against the defect'],
        rows: [{ name: 'the claim', path }, ...around].flatMap(({ name, path }) => path.map((look) => [name, ...look])),
      },
    },
  ];
}

/** One look alone would be no line: it is drawn from the unit up or down. */
function claimed(path: readonly Look[]): Point[] {
  const points = path.map(([trials, claim]) => point(trials, claim));
  return points.length === 1 ? [[points[0]![0], 0], ...points] : points;
}

function point(trials: number, capital: number): Point {
  return [trials, height(capital)];
}

function height(capital: number): number {
  return Math.max(LEAST, Math.min(MOST, Math.log10(capital)));
}
