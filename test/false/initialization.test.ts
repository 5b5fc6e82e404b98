/** The mistakes that are made in an initialisation: each is a false neighbour of these claims, and refuted. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/engine/check.ts';
import { claimFiles, loadClaim } from '../../src/engine/registry.ts';

const MISTAKES = {
  'the truncation factor is forgotten': {
    'bert-initialization/layer-deviation': 'the truncation factor is forgotten',
    'bert-initialization/weight-variance': 'the truncation factor is forgotten',
    'initialization/lecun-truncated': 'truncation is forgotten',
    'initialization/he': 'truncation is forgotten',
  },
  'the variance is halved once too often': {
    'bert-initialization/backward-norm': 'the variance is halved',
    'bert-initialization/layer-deviation': 'the variance is halved once too often',
    'bert-initialization/logits-near-zero': 'the variance is halved once too often',
    'initialization/lecun': 'the variance is halved',
  },
  'the wrong fan is taken': {
    'bert-initialization/backward-norm': 'the fan-out is taken for the fan-in',
    'bert-initialization/layer-deviation': 'the fan-in takes the place of the fan-out',
    'initialization/he': 'the fan-out in place of the fan-in',
    'initialization/lecun': 'the fan-out in place of the fan-in',
  },
};

const files = claimFiles(resolve(import.meta.dirname, '../..'));

describe.each(Object.entries(MISTAKES))('%s', (_, caught) => {
  it.each(Object.entries(caught))('is caught by %s', async (name, neighbour) => {
    const loaded = await loadClaim(files.find((f) => f.name === name)!);
    if ('broken' in loaded) throw new Error(loaded.broken.message);
    const failsIf = { [neighbour]: loaded.claim.failsIf[neighbour]! };
    for (const seed of [1, 2, 3]) {
      const claim = { ...loaded.claim, failsIf, superfluous: {}, teeth: {} };
      const e = checkClaim(name, claim, { seed, effort: 'quick' });
      expect([e.verdict, ...e.neighbours.map((n) => n.verdict)]).toEqual(['survived', 'refuted']);
    }
  });
});
