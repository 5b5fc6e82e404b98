/** `npm run bench`: every figure is a ratio of two loops that alternate in one run. */
import { rigour } from './rigour.ts';

for (const bench of [rigour]) console.log(bench());
