/**
 * The standard lemmas that a proof may cite; it then lists them as what it assumes. Each is also run as a property.
 */
export interface Lemma {
  readonly variables: readonly string[];
  readonly given: readonly string[];
  readonly conclusion: string;
}

export const LEMMAS: Readonly<Record<string, Lemma>> = {
  'exp lies above its tangent': { variables: ['x'], given: [], conclusion: 'exp(x) >= 1 + x' },
  'exp lies strictly above its tangent': { variables: ['x'], given: ['x != 0'], conclusion: 'exp(x) > 1 + x' },
  'exp of a sum': { variables: ['x', 'y'], given: [], conclusion: 'exp(x + y) = exp(x)*exp(y)' },
  'exp increases': { variables: ['x', 'y'], given: ['x < y'], conclusion: 'exp(x) < exp(y)' },
  'exp does not decrease': { variables: ['x', 'y'], given: ['x <= y'], conclusion: 'exp(x) <= exp(y)' },
  'exp of log': { variables: ['x'], given: ['x > 0'], conclusion: 'exp(log(x)) = x' },
  'log of exp': { variables: ['x'], given: [], conclusion: 'log(exp(x)) = x' },
  'log lies below its tangent': { variables: ['x'], given: ['x > 0'], conclusion: 'log(x) <= x - 1' },
  'log of a product': { variables: ['x', 'y'], given: ['x > 0', 'y > 0'], conclusion: 'log(x*y) = log(x) + log(y)' },
  'log increases': { variables: ['x', 'y'], given: ['x > 0', 'x < y'], conclusion: 'log(x) < log(y)' },
  'log does not decrease': { variables: ['x', 'y'], given: ['x > 0', 'x <= y'], conclusion: 'log(x) <= log(y)' },
  'Cauchy–Schwarz': { variables: ['f', 'g'], given: [], conclusion: 'total(f*g)^2 <= total(f^2)*total(g^2)' },
  'a positive sum stays positive with positive weights': {
    variables: ['f', 'g'],
    given: ['f >= 0', 'g > 0', 'total(f) > 0'],
    conclusion: 'total(f*g) > 0',
  },
  'a sum of squares vanishes term by term': { variables: ['f'], given: ['total(f^2) = 0'], conclusion: 'f = 0' },
  'equal terms have equal sums': { variables: ['f', 'g'], given: ['f = g'], conclusion: 'total(f) = total(g)' },
  'a term is no more than the sum': { variables: ['f'], given: ['f >= 0'], conclusion: 'f <= total(f)' },
  'a mean of larger numbers is larger': {
    variables: ['f', 'g', 'h'],
    given: ['f >= 0', 'total(f) > 0', 'g < h'],
    conclusion: 'total(f*g) < total(f*h)',
  },
  'a square is no more than the sum of squares': {
    variables: ['f', 'y'],
    given: [],
    conclusion: '(f + y)^2 <= total(f^2) + 2*(total(f)*y) + total(1)*y^2',
  },
  'log1p is log': { variables: ['x'], given: ['x > -1'], conclusion: 'log1p(x) = log(1 + x)' },
  'expm1 is exp': { variables: ['x'], given: [], conclusion: 'expm1(x) = exp(x) - 1' },
};
