import { describe, expect, it } from 'vitest';
import { counterexampleBlock, cut, replayBlock } from '../../../src/report/site/exact.ts';
import { COUNTEREXAMPLE } from '../../sample.ts';

describe('an exact case', () => {
  it('shows its values, what fails, and by how much', () => {
    const { text } = counterexampleBlock({ ...COUNTEREXAMPLE, irrelevant: ['eps'] });
    expect(text).toContain('<dt>x</dt><dd>(1, 0)</dd><dt>eps</dt><dd>3/4</dd>');
    expect(text).toContain('<code>1 ≤ 3/4   fails</code>');
    expect(text).toContain('by 0.250 of the larger side; 1 shrink; any eps will do');
  });

  it('is replayed from its token', () => {
    expect(replayBlock(COUNTEREXAMPLE).text).toBe('<pre>npx lemmata replay lemmata1.abc</pre>');
  });

  it('says no margin where there is none', () => {
    expect(counterexampleBlock({ ...COUNTEREXAMPLE, margin: 'no value' }).text).not.toContain('larger side');
  });

  it('shows no command that a shell would take for another', () => {
    for (const token of ['lemmata1.a; rm -rf ~', 'lemmata1.$(x)', 'a b', 'a\nb', '`x`', '<b>']) {
      expect(replayBlock({ token }).text).not.toContain('npx');
    }
  });

  it('of huge values is cut, and its token is left in the evidence', () => {
    expect(cut('x'.repeat(5000))).toBe(`${'x'.repeat(4000)}… (5,000 characters)`);
    expect(replayBlock({ token: 'x'.repeat(5000) }).text).toContain('npx lemmata replay EVIDENCE.json');
  });
});
