/** `npm run bench`: every figure is a ratio of two things measured in one run. */
import { neighbours } from './neighbours.ts';
import { rigour } from './rigour.ts';

console.log(rigour());
console.log(await neighbours());
