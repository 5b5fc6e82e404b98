/** `lemmata hunt`: searches on, with what it has so far in view, and prints the best point exactly. */
import { setImmediate } from 'node:timers/promises';
import { type Hunted, hunt } from '../engine/hunt.ts';
import { claimFiles } from '../engine/registry.ts';
import { ClaimDefect } from '../engine/validate.ts';
import { hunted, huntLine } from '../report/hunt.ts';
import { pageOf } from '../report/page.ts';
import { EXIT, type ExitCode, unreadable, wrongUsage } from './exit.ts';
import { claimIn } from './load.ts';
import { selectOne } from './select.ts';
import type { World } from './world.ts';

/** Milliseconds between two lines of progress: on a terminal, where the line is written over, and elsewhere. */
const EVERY = { terminal: 200, elsewhere: 2000 };

export async function huntClaim(
  name: string,
  { seconds, seed }: { seconds: number; seed: number },
  { root, stdout, stderr, interrupt }: World,
): Promise<ExitCode> {
  const file = selectOne(claimFiles(root), name);
  const claim = await claimIn(file);
  if (claim.chance)
    throw wrongUsage(`${file.name} is a claim about chance: it is sampled, with npx lemmata check ${file.name}`);
  const from = performance.now();
  const every = stderr.isTTY ? EVERY.terminal : EVERY.elsewhere;
  let latest: Hunted | undefined;
  let shown = 0;
  try {
    for (latest of hunt(file.name, claim, seed)) {
      const elapsed = performance.now() - from;
      if (elapsed - shown >= every) {
        stderr.write(
          stderr.isTTY ? `\r\x1b[K${huntLine(latest, elapsed / 1000)}` : `${huntLine(latest, elapsed / 1000)}\n`,
        );
        shown = elapsed;
      }
      // Between two blocks, so that Ctrl-C is heard.
      await setImmediate();
      if (interrupt?.aborted || elapsed >= 1000 * seconds) break;
    }
  } catch (error) {
    if (error instanceof ClaimDefect) throw unreadable(`${file.file}: ${error.field}: ${error.message}`);
    throw error;
  }
  if (stderr.isTTY && shown > 0) stderr.write('\r\x1b[K');
  stdout.write(`${hunted(file.name, claim.title.en, latest!, pageOf(stdout))}\n`);
  if (latest!.counterexample) return claim.counterexample ? EXIT.expected : EXIT.unexpected;
  return latest!.undecided > 0 || latest!.cases === 0 ? EXIT.noAnswer : EXIT.expected;
}
