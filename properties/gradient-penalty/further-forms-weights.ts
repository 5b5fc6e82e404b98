import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { nets } from '../../src/draw/net.ts';
import { nonnegative, reals } from '../../src/draw/reals.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { gradients, layerGradient, reach } from '../../src/models/two-gradients.ts';
import { sum } from '../../src/numbers/real.ts';
import { atLeast, atMost, every, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Layers may be weighted, on both sides alike, by any numbers that are not negative',
    zh: '两端可对各层施以同样的非负权重',
  },
  statement: String.raw`\mu_t \ge 0:\quad \|\nabla_x f\|^2 \sum_t \mu_t\frac{1+\|h_t\|^2}{\|W_t\|^2\,\|J_t\|^2} \le \sum_t \mu_t\bigl(\|\nabla_{W_t}f\|^2+\|\nabla_{b_t}f\|^2\bigr)`,
  source: kexue(8796, 'further-forms', 'eq. (2), a term at a time'),
  constants: { one: 1 },
  forAll: {
    net: nets({ width: [1, 2] }),
    mu: { given: ({ net }: any) => family(net.layers.length, nonnegative).given({}) },
  },
  assume: {
    'W_t, J_t ≠ 0': ({ net }) => every(gradients(net).layers, (layer) => moreThan(reach(layer), 0))!,
    'μ ≥ 0': {
      holds: ({ mu }) => every(mu, (m) => atLeast(m, 0))!,
      without: { mu: { given: ({ net }: any) => family(net.layers.length, reals).given({}) } },
    },
  },
  tight: true,
  conclude: ({ net, mu }, { one }) => {
    const { layers, onX } = gradients(net);
    const weighted = layers.map((layer, t) => squaredNorm(layer.h).plus(one).over(reach(layer)).times(mu[t]!));
    return atMost(
      squaredNorm(onX).times(sum(weighted)),
      sum(layers.map((layer, t) => layerGradient(layer).times(mu[t]!))),
    );
  },
  failsIf: {
    'W_t or J_t may be 0': { drop: 'W_t, J_t ≠ 0' },
    'weights may be negative': { drop: 'μ ≥ 0' },
    'the 1 is a thousandth more': { constants: { one: '1001/1000' } },
    'the right side is not weighted': {
      conclude: ({ net, mu }, { one }) => {
        const { layers, onX } = gradients(net);
        const weighted = layers.map((layer, t) => squaredNorm(layer.h).plus(one).over(reach(layer)).times(mu[t]!));
        return atMost(squaredNorm(onX).times(sum(weighted)), sum(layers.map(layerGradient)));
      },
    },
  },
});
