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

    it('have a margin more often than other spaces, and often none', () => {
      const [own, other] = twoClasses(2, 1);
      const margin = (d: DistanceTable) => holds(keepsMargin(d, own, other, 0)) && holds(keepsMargin(d, other, own, 0));
      const withMargin = share(drawn(draw, 400), margin);
      expect(withMargin).toBeGreaterThan(share(drawn(draw.space, 400), margin) + 0.05);
      expect(withMargin).toBeLessThan(0.85);
    });

    it('have the least margin that an argument can do with in many cases', () => {
      const tight = (d: DistanceTable) => {
        const at = (pair: string) => d[`d(${pair})`]!.toNumber();
        const radii = Math.max(at('x1,c1'), at('x2,c1')) + at('y1,c2');
        const margins = [at('x1,c2') - at('x1,c1'), at('x2,c2') - at('x2,c1'), at('y1,c1') - at('y1,c2')];
        return radii > 0 && Math.min(...margins) === radii;
      };
      expect(share(drawn(draw, 400), tight)).toBeGreaterThan(share(drawn(draw.space, 400), tight) + 0.05);
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
