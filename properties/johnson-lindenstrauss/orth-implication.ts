import { implication, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { type Real, sum } from '../../src/numbers/real.ts';
import { all, atMost, equal, implies, type Statement } from '../../src/statement.ts';

/** An event by its indicator: 1 on the atoms that belong to it. */
type Event = readonly number[];

const probability = (p: readonly Real[], event: Event) => sum(p.map((v, i) => v.times(event[i]!)));
const atEach = (p: readonly Real[], statement: (i: number) => Statement) =>
  all(Object.fromEntries(p.map((_, i) => [`atom ${i + 1}`, statement(i)])));

const event = family('k', integers(0, 1));

export default implication({
  title: {
    en: 'False as argued: that A and B imply C says nothing of P(C) ≤ P(A) + P(B)',
    zh: '此推理不成立：由“A 与 B 同时成立则 C 成立”得不出 P(C) ≤ P(A) + P(B)',
  },
  statement: String.raw`A \cap B \subset C \implies P(C) \le P(A)+P(B)`,
  source: kexue(
    8679,
    'orth-implication',
    'proof of the orthogonality lemma, between eqs. (14) and (15): the inference',
  ),
  forAll: { k: integers(1, 4), p: distribution('k'), A: event, B: event, C: event },
  assume: {
    'A and B imply C': ({ p, A, B, C }) => atEach(p, (i) => implies(equal(A[i]! * B[i]!, 1), equal(C[i]!, 1))),
  },
  conclude: ({ p, A, B, C }) => atMost(probability(p, C), probability(p, A).plus(probability(p, B))),
  failsIf: {
    'A and B are one event': { assume: { 'A = B': ({ p, A, B }) => atEach(p, (i) => equal(A[i]!, B[i]!)) } },
    'A implies C, and so does B': {
      assume: {
        'A and B imply C': ({ p, A, B, C }) =>
          atEach(p, (i) => implies(equal(Math.max(A[i]!, B[i]!), 1), equal(C[i]!, 1))),
      },
    },
  },
  counterexample: { k: 1, p: [1], A: [0], B: [0], C: [1] },
});
