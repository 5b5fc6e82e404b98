/** Normals and uniforms a second, beside the quickest seeded samplers of npm, which fill the same kind of array. */
import normals from '@stdlib/random-base-improved-ziggurat';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normal, uniform } from '../chance/samplers.ts';
import { Stream } from '../chance/stream.ts';
import { alternate } from './alternate.ts';

const out = new Float64Array(2 ** 16);
const FILLS = 32;

/** Each loop is compiled for its own sampler, so that none pays for the calls of another. */
const normalLaw = normal(0, 1);
const uniformLaw = uniform(0, 1);

function ourNormals(round: number): number {
  const stream = new Stream(['bench', round]);
  for (let k = 0; k < FILLS; k++) normalLaw.fill(stream, out);
  return FILLS * out.length;
}

function ourUniforms(round: number): number {
  const stream = new Stream(['bench', round]);
  for (let k = 0; k < FILLS; k++) uniformLaw.fill(stream, out);
  return FILLS * out.length;
}

const stdlib = normals.factory({ seed: 1 });

function theirNormals(): number {
  for (let k = 0; k < FILLS; k++) for (let i = 0; i < out.length; i++) out[i] = stdlib();
  return FILLS * out.length;
}

const pureRand = xoroshiro128plus(1);

function theirUniforms(): number {
  for (let k = 0; k < FILLS; k++) for (let i = 0; i < out.length; i++) out[i] = uniformFloat64(pureRand);
  return FILLS * out.length;
}

export function samplers(): string {
  const n = alternate(theirNormals, ourNormals);
  const u = alternate(theirUniforms, ourUniforms);
  const millions = (rate: number) => `${Math.round(rate / 1e6)} M`;
  return [
    'Numbers drawn a second, in bulk:',
    `  normal, @stdlib/random-base-improved-ziggurat   ${millions(n.first)}`,
    `  normal, here                                    ${millions(n.second)}`,
    `  ratio                                           ${n.ratio.toFixed(2)}`,
    `  uniform of 53 bits, pure-rand                   ${millions(u.first)}`,
    `  uniform of 53 bits, here                        ${millions(u.second)}`,
    `  ratio                                           ${u.ratio.toFixed(2)}`,
  ].join('\n');
}
