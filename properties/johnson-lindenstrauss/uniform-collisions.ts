import { uniform, vector } from '../../src/chance/samplers.ts';
import { collisions } from '../../src/chance/statistics.ts';
import { stuck, uniformOf24Bits } from '../../src/chance/wrong-samplers.ts';
import { cite } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { real } from '../../src/numbers/real.ts';
import { atMost, moreThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

/** With 24 bits two of k = 2¹² draws coincide with probability 0.39: 2²⁹ times the odds of the bound. */
export default probability({
  title: {
    en: 'Uniform numbers have 53 bits: thousands of them almost never contain two that are equal',
    zh: '均匀随机数有 53 位精度：数千次采样几乎不会出现两个相等的值',
  },
  statement: String.raw`U_1,\dots,U_k \text{ uniform on the multiples of } 2^{-53} \text{ in } [0,1) \implies P(U_i=U_j \text{ for some } i<j)\le\frac{k^2}{2^{54}}`,
  source: cite('R. von Mises, Über Aufteilungs- und Besetzungswahrscheinlichkeiten (1939)', 'the birthday problem'),
  constants: { bits: 53 },
  forAll: { k: integers(2 ** 12, 2 ** 12 + 2 ** 10) },
  sample: ({ k }) => vector(k, uniform(0, 1)),
  event: (u) => moreThan(collisions(u), 0),
  conclude: ({ P, k }, { bits }) => atMost(P, real(k * k).over(real(2).power(bits.toNumber() + 1))),
  detects: { quick: 2 ** 28, normal: 2 ** 28, deep: 2 ** 28 },
  failsIf: {
    'uniforms of 24 bits': { sample: ({ k }) => vector(k, uniformOf24Bits(0, 1)) },
    'one number over and over': { forAll: { k: only(2) }, sample: ({ k }) => vector(k, stuck(uniform(0, 1))) },
  },
  unvaried: { bits: 'the bound for a few bits more would be broken too rarely to be seen' },
});
