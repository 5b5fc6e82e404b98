/** A number printed in a source, and how it is computed: they agree to every digit printed. */
import { type Claim, ofKind, type Scalars, type Source, type Title } from '../claim.ts';
import { Rational } from '../numbers/rational.ts';
import { type Real, real } from '../numbers/real.ts';
import { all, lessThan, type Statement } from '../statement.ts';

export interface ConstantWording {
  readonly title: Title;
  readonly statement: string;
  readonly source: Source;
  readonly value: () => Real;
  /** The digits as printed: `'2.8284'` says that the value lies within one unit of the last place, rounded or cut. */
  readonly printed: string;
  /** What else the value is often taken for. */
  readonly failsIf?: Readonly<Record<string, { readonly constants: Scalars }>>;
}

export function constant({ value, printed, failsIf = {}, ...rest }: ConstantWording): Claim {
  const unit = lastPlace(printed);
  const moved = Rational.parse(printed).plus(unit).plus(unit).toString();
  return ofKind('constant')({
    ...rest,
    constants: { printed },
    forAll: {},
    conclude: (_, { printed: digits }): Statement => {
      const x = value();
      return all({
        'not below': lessThan(digits!.minus(real(unit)), x),
        'not above': lessThan(x, digits!.plus(real(unit))),
      });
    },
    failsIf: { 'the last digit is off by two': { constants: { printed: moved } }, ...failsIf },
  });
}

/** One unit of the last digit printed. */
function lastPlace(printed: string): Rational {
  const decimal = /^[+-]?\d+(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(printed);
  if (decimal === null) throw new SyntaxError(`not the digits of a decimal: '${printed}'`);
  const [, fraction = '', exponent = '0'] = decimal;
  return Rational.parse(`1e${Number(exponent) - fraction.length}`);
}
