import { describe, expect, it } from 'vitest';
import { ClassesDraw, classes } from '../../src/draw/classes.ts';
import { AXIOMS, type Axiom } from '../../src/draw/metric-space.ts';
import { decide } from '../../src/engine/decide.ts';
import { keepsMargin, twoClasses } from '../../src/models/classes.ts';
import {
  type DistanceTable,
  nonnegativity,
  reflexivity,
  symmetry,
  triangleInequality,
} from '../../src/models/metric.ts';
import type { Statement } from '../../src/statement.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const holds = (s: Statement): boolean => decide(s) === 'yes';

describe.each<Axiom | undefined>([undefined, 'symmetry', 'triangle inequality'])(
  'two classes, lacking: %s',
  (lacking) => {
    const draw = new ClassesDraw(2, 1, lacking);
    const { points } = draw.space;
    const axioms: Readonly<Record<Axiom, (d: DistanceTable) => Statement>> = {
      nonnegativity,
      identity: (d) => reflexivity(d, points),
      symmetry: (d) => symmetry(d, points),
      'triangle inequality': (d) => triangleInequality(d, points),
    };
    const kept = AXIOMS.filter((a) => a !== lacking);
    itIsADraw(draw, { member: (d) => kept.every((a) => holds(axioms[a](d))), samples: 60 });

    it('have a margin in many cases, and none in many', () => {
      const [own, other] = twoClasses(2, 1);
      const spaces = drawn(draw, 400);
      const margin = (d: DistanceTable) => holds(keepsMargin(d, own, other, 0)) && holds(keepsMargin(d, other, own, 0));
      expect(share(spaces, margin)).toBeGreaterThan(0.2);
      expect(share(spaces, margin)).toBeLessThan(0.95);
    });
  },
);

describe('classes in a claim', () => {
  it('take their sizes from the variables before', () => {
    const waiting = classes('p', 2);
    const draw = waiting.given({ p: 3 }) as ClassesDraw;
    expect(draw.space.points).toEqual(['x1', 'x2', 'x3', 'c1', 'y1', 'y2', 'c2']);
    expect(waiting.given({ p: 3 })).toBe(draw);
    expect(() => waiting.given({})).toThrow(TypeError);
  });
});
