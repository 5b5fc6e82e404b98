/**
 * The numbers of the report's pictures, by the claim that they belong to. They illustrate, and decide nothing: what is
 * enclosed is drawn by the double in the middle, and the enclosures are far narrower than a line.
 */
import { type Curves, curves } from '../report/site/pictures/curves.ts';
import type { Picture } from '../report/site/pictures/picture.ts';
import { capitals } from './illustrations/betting.ts';
import { acrossAFacet } from './illustrations/critic.ts';
import { deviationByDimension, deviationByEps } from './illustrations/deviation.ts';
import { dimensions } from './illustrations/dimensions.ts';
import { iterates } from './illustrations/iterates.ts';
import { compoundEnclosed, kernelErrors, taylorEnclosed } from './illustrations/kernels.ts';
import { ratioByWidthAndDepth } from './illustrations/two-gradients.ts';

/** The pictures of those of the claims that have any. */
export function illustrations(claims: readonly string[]): Record<string, readonly Picture[]> {
  const illustrated = claims.filter((claim) => Object.hasOwn(ILLUSTRATED, claim));
  return Object.fromEntries(illustrated.map((claim) => [claim, ILLUSTRATED[claim]!().map(curves)]));
}

const ILLUSTRATED: Readonly<Record<string, () => Curves[]>> = {
  'johnson-lindenstrauss/unit-norm': () => [deviationByDimension(), deviationByEps()],
  'johnson-lindenstrauss/jl': () => [capitals()],
  'johnson-lindenstrauss/jl-dimension-union': () => [dimensions()],
  'linear-attention/taylor-trunc': () => [taylorEnclosed(), kernelErrors()],
  'linear-attention/exp-limit': () => [compoundEnclosed(), kernelErrors()],
  'alternating-normalization/binary-example-limit': () => [iterates()],
  'gradient-normalization/dhat-discontinuous-corrected': () => [acrossAFacet()],
  'gradient-normalization/iccv-grad-norm-facet': () => [acrossAFacet()],
  'gradient-penalty/main': () => [ratioByWidthAndDepth()],
};

export const ILLUSTRATED_CLAIMS = Object.keys(ILLUSTRATED);
