/** `npm run bench`: every figure is a ratio of two things measured in one run. */
import { pairs } from './all-pairs.ts';
import { coverage } from './coverage.ts';
import { neighbours } from './neighbours.ts';
import { nets } from './nets.ts';
import { rigour } from './rigour.ts';
import { samplers } from './samplers.ts';

console.log(rigour());
console.log(await neighbours());
console.log(coverage());
console.log(pairs());
console.log(samplers());
console.log(nets());
