import { describe, expect, it } from 'vitest';
import type { ClaimEvidence } from '../../../../src/evidence.ts';
import { html } from '../../../../src/report/site/html.ts';
import { claimPage } from '../../../../src/report/site/pages/claim.ts';
import { evidenceOf, SAMPLING } from '../../../sample.ts';
import { bookOf, FALSE, SAMPLED, TRUE } from '../made.ts';

const book = bookOf(TRUE, FALSE, SAMPLED);
const page = (name: string, of = book) => {
  const { body } = claimPage(of.entries.find((e) => e.evidence.claim === name)!, of);
  return html`${body}`.text.replace(/<math.*?<\/math>/gs, 'FORMULA');
};
const words = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the page of a claim', () => {
  it('says what it states, whose it is, what came of it, and how to run it again', () => {
    const text = words(page('demo/a'));
    expect(text).toContain('False as stated properties/demo/a.ts · inequality FORMULA ✗ False as written: refuted');
    expect(text).toContain('苏剑林; kexue.fm/archives/8656 ; section 1 ( one )');
    expect(text).toContain('Counterexample x (1, 0) eps 3/4 1 ≤ 3/4 fails');
    expect(text).toContain('npx lemmata replay lemmata1.abc');
    expect(text).toContain('npx lemmata check demo/a --seed 1 --effort quick');
  });

  it('says how often each hypothesis was met, what refuted the neighbours, what is not needed, and the sharpest case', () => {
    const text = words(page('demo/a-corrected'));
    expect(text).toContain('x is positive 50% 1,000 tested');
    expect(text).toContain('✗ x may be negative refuted, 3 cases x (1, 0)');
    expect(text).toContain('✓ y may be negative survived, 9 cases It is not used.');
    expect(text).toContain('Smaller side by larger: 0.9950 x 1');
    expect(text).toContain('--json evidence.json npx lemmata replay evidence.json');
    expect(text).not.toContain('lemmata1.abc');
  });

  it('says what was sampled', () => {
    const text = words(page('other/sampled'));
    expect(text).toContain('1,984 trials: 0.25 on average, ≤ 0.5 claimed');
    expect(text).toContain('off by a factor of 2 survives with probability at most 1e-6');
  });

  it('says what a proof rests on, its steps and its kernels', () => {
    const proof = { by: 'a certificate', kernels: ['linear', 'chain'], steps: 3, assumes: ['Markov'], only: 'n ≤ 4' };
    const text = words(page('demo/p', bookOf(evidenceOf({ claim: 'demo/p', verdict: 'proved', proof }))));
    expect(text).toContain('a certificate; 3 steps; checked by linear, chain. proofs/demo/p.ts');
    expect(text).toContain('n ≤ 4');
    expect(text).toContain('It rests on: Markov');
  });

  it('shows the steps of a proof, what they show and from what, and says when there are more', () => {
    const outline = [
      { path: [], by: 'chain' },
      { path: ['a <b>'], by: 'linear', line: 'x > 0', uses: ['sign', 'order'] },
    ];
    const proof = { by: 'a certificate', kernels: ['chain', 'linear'], steps: 2, outline, assumes: [] };
    const of = (p: typeof proof) =>
      words(page('demo/p', bookOf(evidenceOf({ claim: 'demo/p', verdict: 'proved', proof: p }))));
    expect(of(proof)).toContain('chain a &#60;b&#62; x &#62; 0 linear from sign; order');
    expect(of(proof)).not.toContain('The other steps');
    expect(of({ ...proof, steps: 90 })).toContain('The other steps stand in the file.');
  });

  it('counts the cases by their slack, and draws the path of a capital', () => {
    const slack = [1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7];
    const of = (e: Partial<ClaimEvidence>) => page('demo/p', bookOf(evidenceOf({ claim: 'demo/p', ...e })));
    expect(words(of({ slack, sharpest: TRUE.sharpest }))).toContain('from cases 0 1 0.1 2');
    const path: [number, number, number][] = [
      [64, 0.1, 2],
      [1984, 1e-5, 1e7],
    ];
    expect(of({ chance: { ...SAMPLING, path } })).toContain('<figure>');
    expect(of({ chance: SAMPLING })).not.toContain('<figure>');
  });

  it('marks a neighbour that stands, and a survivor that fell', () => {
    const stands = { name: 'stands', verdict: 'survived' as const, cases: 5 };
    const fell = { name: 'fell', verdict: 'refuted' as const, cases: 5, reason: 'r' };
    const e = evidenceOf({ claim: 'demo/p', neighbours: [stands], superfluous: [fell] });
    const text = words(page('demo/p', bookOf(e)));
    expect(text).toContain('! stands survived, 5 cases');
    expect(text).toContain('! fell refuted, 5 cases');
  });

  it('has no heading over nothing', () => {
    const text = page('demo/p', bookOf(evidenceOf({ claim: 'demo/p' })));
    expect(text.match(/<h2>/g)).toHaveLength(2);
  });
});
