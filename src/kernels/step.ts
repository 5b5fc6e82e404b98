/** Reading a certificate from anywhere: whatever is wrong with it names the step at fault. */
import type { z } from 'zod';
import { OutsideDomain, Unsupported } from '../numbers/arithmetic.ts';
import { withinBudget } from './budget.ts';
import { accepted, type Checked, rejected } from './kernel.ts';

/** The way into the certificate. */
export type Step = readonly (string | number)[];

export class Fault extends Error {
  override readonly name = 'Fault';
  readonly step: Step;

  constructor(step: Step, why: string) {
    super(why);
    this.step = step;
  }
}

/** Accepted if nothing is at fault, within the budget of a check. */
export function checked(body: () => void): Checked {
  try {
    withinBudget(body);
    return accepted();
  } catch (error) {
    if (error instanceof Fault) return rejected(error.step.join(': '), error.message);
    return rejected('', error instanceof Error ? error.message : String(error));
  }
}

/** What goes wrong inside is the fault of that step. */
export function at<R>(step: Step, body: () => R): R {
  try {
    return body();
  } catch (error) {
    if (error instanceof Fault) throw new Fault([...step, ...error.step], error.message);
    if (error instanceof OutsideDomain || error instanceof Unsupported) throw new Fault(step, error.message);
    throw error;
  }
}

/** The data at a step, if it has that shape. */
export function read<S extends z.ZodType>(shape: S, data: unknown, step: Step): z.output<S> {
  const result = shape.safeParse(data);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw new Fault([...step, ...path.map(String)], message);
}

/** An entry that the record itself has. */
export function entry<V>(record: Readonly<Record<string, V>>, name: string): V {
  if (!Object.hasOwn(record, name)) throw new Fault([], `nothing is called '${name}'`);
  return record[name]!;
}
