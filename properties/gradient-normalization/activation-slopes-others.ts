import { inequality, kexue } from '../../src/claim.ts';
import { among } from '../../src/draw/among.ts';
import { near } from '../../src/draw/near.ts';
import { between } from '../../src/draw/reals.ts';
import { gelu, geluTanh, mish, silu } from '../../src/models/activation.ts';
import { type Real, real, sqrt } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

/** Where the slope is largest, and how large it is, rounded up. */
const STEEPEST = {
  GELU: { activation: gelu, at: sqrt(2), most: real('1.1289041451851547863408') },
  'GELU, by tanh': { activation: geluTanh, at: real('1.4185040087908284'), most: real('1.1289930686587717656') },
  SiLU: { activation: silu, at: real('2.39935728051546766783'), most: real('1.0998393201288669169582') },
  Mish: { activation: mish, at: real('1.4905711794854285'), most: real('1.0884981612517278613') },
} as const;

const slope = (name: keyof typeof STEEPEST, x: Real) => STEEPEST[name].activation.slope(x).abs();

export default inequality({
  title: {
    en: 'GELU, SiLU and Mish are nowhere steeper than 1.1290, 1.0999 and 1.0885, which they reach: 1 is not enough',
    zh: 'GELU、SiLU、Mish 的斜率最大值分别约为 1.1290、1.0999、1.0885，均超过 1',
  },
  statement: String.raw`|\sigma'(x)| \le \sigma'(x^*) = 1.12890\ldots\ (\text{GELU}),\ 1.12899\ldots\ (\text{by tanh}),\ 1.09983\ldots\ (\text{SiLU}),\ 1.08849\ldots\ (\text{Mish})`,
  source: kexue(8757, 'activation-slopes', 'section 1: activations that the post does not list; 20 digits'),
  constants: { one: 1 },
  forAll: {
    name: among('GELU', 'GELU, by tanh', 'SiLU', 'Mish'),
    x: near(between(-16, 16), ({ name }) => STEEPEST[name as keyof typeof STEEPEST].at),
  },
  tight: true,
  conclude: ({ name, x }, { one }) => atMost(slope(name, x), STEEPEST[name].most.times(one)),
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'no steeper than 1': { conclude: ({ name, x }) => atMost(slope(name, x), 1) },
    'a millionth less for GELU': {
      conclude: ({ x }) => atMost(slope('GELU', x), STEEPEST.GELU.most.times(real('0.999999'))),
    },
  },
});
