import { logInnerProductTail } from '../../src/chance/inner-product.ts';
import { kexue, ofKind } from '../../src/claim.ts';
import { erfc, exp, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { all, every, lessThan } from '../../src/statement.ts';

/** P(|q·k| > 3√d) for d = 1, 2, …, and its limit. */
const TABLE: readonly (readonly [value: () => Real, printed: string])[] = [
  [() => outside(1), '0.0196385974430938'],
  [() => outside(2), '0.0143695960904391'],
  [() => outside(4), '0.00991500870666543'],
  [() => outside(16), '0.00494038526151784'],
  [() => outside(64), '0.00330424232454487'],
  [() => outside(128), '0.00300653779303002'],
  [() => outside(768), '0.00275159187181286'],
  [() => erfc(real(3).over(sqrt(2))), '0.00269979606326019'],
];

const outside = (d: number) => exp(logInnerProductTail(d, real(3).over(sqrt(d))));

/** Each value lies within the width given of what is printed. */
const agree = (width: Real, moved: Real) =>
  every(TABLE, ([value, printed]) => {
    const digits = real(printed).plus(moved);
    const x = value();
    return all({ 'not below': lessThan(digits.minus(width), x), 'not above': lessThan(x, digits.plus(width)) });
  })!;

export default ofKind('constant')({
  title: {
    en: 'How much of the law of q·k lies outside ±3√d, for Gaussian vectors of the usual dimensions',
    zh: '常用维数下，高斯向量的 q·k 落在 ±3√d 之外的概率',
  },
  statement: String.raw`P(|q\cdot k|>3\sqrt d) = 0.019638\ldots,\ 0.014369\ldots,\ 0.009915\ldots,\ 0.004940\ldots,\ 0.003304\ldots,\ 0.003006\ldots,\ 0.002751\ldots \text{ for } d=1,2,4,16,64,128,768;\quad \to 0.002699\ldots`,
  source: kexue(8620, 'qk-3sigma', 'after eq. (11): how much lies outside'),
  constants: { width: '1e-16', moved: 0 },
  forAll: {},
  conclude: (_, { width, moved }) => agree(width, moved),
  failsIf: {
    'two units more': { constants: { moved: '2e-16' } },
    'two units less': { constants: { moved: '-2e-16' } },
    'to one digit more than is printed': { constants: { width: '1e-19' } },
  },
});
