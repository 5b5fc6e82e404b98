import { expect, test } from 'vitest';
import { z } from 'zod';
import { spend } from '../../src/kernels/budget.ts';
import { at, checked, entry, Fault, read } from '../../src/kernels/step.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';

const rejectedWith = (step: string, why: string) => ({ accepted: false, step, why });

test('what goes wrong is rejected, whatever it is; nothing is thrown', () => {
  expect(checked(() => {})).toEqual({ accepted: true, assumes: [] });
  const faulty = () => {
    throw new Fault(['a', 1], 'no');
  };
  expect(checked(faulty)).toEqual(rejectedWith('a: 1', 'no'));
  expect(checked(() => (undefined as any).x)).toMatchObject({ accepted: false, step: '' });
  expect(checked(() => spend(Infinity))).toMatchObject({ accepted: false, why: expect.stringContaining('operations') });
  const deep = (): void => deep();
  expect(checked(deep)).toMatchObject({ accepted: false });
});

test('steps within steps are named from outside to inside', () => {
  const inner = (error: Error) => () =>
    at(['outer'], () =>
      at([2], () => {
        throw error;
      }),
    );
  expect(checked(inner(new Fault(['x'], 'no')))).toEqual(rejectedWith('outer: 2: x', 'no'));
  expect(checked(inner(new OutsideDomain('√ of −1')))).toEqual(rejectedWith('outer: 2', '√ of −1'));
  expect(at(['outer'], () => 7)).toBe(7);
});

test('data of the wrong shape is the fault of its place', () => {
  const shape = z.strictObject({ order: z.int() });
  expect(read(shape, { order: 3 }, ['boxes'])).toEqual({ order: 3 });
  expect(checked(() => void read(shape, { order: 0.5 }, ['boxes', 0]))).toMatchObject({ step: 'boxes: 0: order' });
  expect(checked(() => void read(shape, { order: 1, x: 1 }, ['boxes']))).toMatchObject({ step: 'boxes' });
});

test('a record has what it has itself, and nothing else', () => {
  expect(entry({ x: 1 }, 'x')).toBe(1);
  expect(() => entry({ x: 1 }, 'y')).toThrow("nothing is called 'y'");
  expect(() => entry({ x: 1 }, 'constructor')).toThrow("nothing is called 'constructor'");
});
