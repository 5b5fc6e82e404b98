/** Certificates without branches: what a certificate says for each way through the signs that a claim's code looks at. */
import { BRANCHES, type Branch } from '../../src/engine/branches.ts';

export function straight(proof: any, taken: readonly Branch[] = []): (readonly [readonly Branch[], any])[] {
  return BRANCHES.every((branch) => branch in proof)
    ? BRANCHES.flatMap((branch) => straight(proof[branch], [...taken, branch]))
    : [[taken, proof]];
}
