/** Samplers that do not draw what they say: false neighbours of the right ones, and called like them. */

import { real, type Scalar, sqrt } from '../numbers/real.ts';
import type { Law, Matrix, Sampler } from './law.ts';
import { matrix, normal, truncatedNormal, uniform } from './samplers.ts';
import { Stream } from './stream.ts';

/** Named `normal(mean, variance)`, drawn with 1.05 of the variance. */
export function varianceTooLarge(mean: Scalar, variance: Scalar): Law {
  return drawnAs(normal(mean, variance), normal(mean, real(variance).times('1.05')));
}

/** The variance is taken for the standard deviation. */
export function varianceAsStandardDeviation(mean: Scalar, variance: Scalar): Law {
  return drawnAs(normal(mean, variance), normal(mean, real(variance).squared()));
}

/** The standard deviation is taken for the variance. */
export function standardDeviationAsVariance(mean: Scalar, variance: Scalar): Law {
  return drawnAs(normal(mean, variance), normal(mean, sqrt(variance)));
}

/** Uniform with the mean and the variance of the normal law. */
export function uniformForNormal(mean: Scalar, variance: Scalar): Law {
  const half = sqrt(real(variance).times(3));
  return drawnAs(normal(mean, variance), uniform(real(mean).minus(half), real(mean).plus(half)));
}

/** The nominal standard deviation should be the wanted one over 0.8796…, and is the wanted one. */
export function truncationForgotten(mean: Scalar, standardDeviation: Scalar): Law {
  const factor = sqrt(truncatedNormal(0, 1).variance);
  return drawnAs(
    truncatedNormal(mean, standardDeviation),
    truncatedNormal(mean, real(standardDeviation).times(factor)),
  );
}

/** A uniform of 24 bits, as single precision has. */
export function uniformOf24Bits(a: Scalar, b: Scalar): Law {
  const [from, width] = [real(a).toNumber(), real(b).minus(a).toNumber()];
  return drawing(uniform(a, b), (stream) => from + width * Math.floor(stream.nextUniform() * 2 ** 24) * 2 ** -24);
}

/** Always the same number, whatever the stream: a generator that is stuck is so at every seed. */
export function stuck(law: Law): Law {
  const number = law.sample(new Stream(['stuck']));
  return drawing(law, () => number);
}

/** Every entry is N(0, variance), but each row but the first is (itself + the first)/√2. */
export function correlatedRows(rows: number, columns: number, variance: Scalar): Sampler<Matrix> {
  const independent = matrix(rows, columns, normal(0, variance));
  return {
    sample(stream) {
      const drawn = independent.sample(stream);
      const { entries } = drawn;
      for (let k = columns; k < entries.length; k++) entries[k] = (entries[k]! + entries[k % columns]!) * Math.SQRT1_2;
      return drawn;
    },
  };
}

function drawnAs(said: Law, drawn: Law): Law {
  return drawing(said, drawn.sample);
}

function drawing(said: Law, sample: (stream: Stream) => number): Law {
  return {
    ...said,
    sample,
    fill(stream, out) {
      for (let i = 0; i < out.length; i++) out[i] = sample(stream);
    },
  };
}
