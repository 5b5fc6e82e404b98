import { describe, expect, test } from 'vitest';
import { type Boxes, interval, intervalRefutation } from '../../src/kernels/interval.ts';
import type { Comparison, Goal } from '../../src/kernels/kernel.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { goal } from './interval-goals.ts';
import { line, PROVED, quintic } from './interval-proofs.ts';

const top: Boxes = { order: 2, from: { x: '1/2' } };
const half: Boxes = { cut: 'x', at: ['1/2'], boxes: [top, top] };
const certificate = (boxes: unknown) => ({ by: 'interval', boxes });
const product = goal({ x: '[0, 1]' }, 'x*(1 - x) <= 13/50');

describe('proves', () => {
  test.each(Object.entries(PROVED))('%s', (_, { goal, certificate }) => {
    expect(interval(goal, certificate)).toEqual({ accepted: true, assumes: [] });
  });

  test('the normal law truncated to [−2, 2] is strictly sub-Gaussian: E e^(tz) < e^(γt²/2)', () => {
    const mean = 'exp(t^2/2)*(erf((2 - t)/sqrt(2)) + erf((2 + t)/sqrt(2))) / (2*erf(sqrt(2)))';
    const claim = (factor: string) =>
      goal({ t: '[1/1000, 6]' }, `${mean} < exp(${factor}*(1 - 4*exp(-2)/sqrt(2*pi)/erf(sqrt(2)))*t^2/2)`);
    const narrow = [
      '1/512',
      '3/1024',
      '1/256',
      '3/512',
      '1/128',
      '3/256',
      '1/64',
      '3/128',
      '1/32',
      '3/64',
      '1/16',
      '3/32',
    ];
    const wide = [
      '1/8',
      '3/16',
      '1/4',
      '3/8',
      '1/2',
      '3/4',
      '1',
      '3/2',
      '2',
      '5/2',
      '3',
      '7/2',
      '4',
      '9/2',
      '5',
      '11/2',
    ];
    const orders = [...Array.from({ length: 18 }, () => 3), 4, 4, 3, 3, 3, 4, 4, 1, 1, 1];
    const boxes: Boxes = {
      cut: 't',
      at: [...narrow, ...wide],
      boxes: [{ order: 4, from: { t: '1/1000' } }, ...orders.map((order) => ({ order }))],
    };
    expect(interval(claim('1'), { by: 'interval', bits: 100, boxes })).toEqual({ accepted: true, assumes: [] });
    const refuted = interval(claim('(999/1000)'), { by: 'interval', bits: 100, boxes });
    expect(refuted).toEqual({ accepted: false, step: 'boxes: 0', why: 'it is false there' });
  });

  test('what a hypothesis excludes need not hold', () => {
    const g = goal({ x: '[0, 1]', y: '[0, 1]' }, 'x*x + y >= 1/4', { 'far from 0': 'x + y >= 1' });
    const corner = { cut: 'y', at: ['1/4'], boxes: [{ excludedBy: 'far from 0' }, {}] };
    const boxes = { cut: 'x', at: ['1/2'], boxes: [corner, { order: 0 }] };
    expect(interval(g, certificate(boxes))).toMatchObject({ accepted: true });
    expect(interval({ ...g, hypotheses: {} }, certificate(boxes))).toMatchObject({ step: 'boxes: 0: 0' });
    const wrong = { cut: 'x', at: ['1/2'], boxes: [corner, { excludedBy: 'far from 0' }] };
    expect(interval(g, certificate(wrong))).toMatchObject({ step: 'boxes: 1' });
  });

  test('the maximal slope of GELU, at √2, to 20 digits', () => {
    const slope = goal({ x: '[-8, 8]' }, 'erfc(-x/sqrt(2))/2 + x*exp(-x^2/2)/sqrt(2*pi) <= 1');
    const boxes: Boxes = {
      cut: 'x',
      at: ['-67/20', '-41/40', '11/80', '23/32', '13/10', '3/2', '61/32', '37/16', '25/8', '19/4'],
      boxes: [
        ...[1, 1, 1, 1].map((order) => ({ order })),
        { order: 2, from: { x: '13/10' } },
        { order: 2, from: { x: '1.414213562373095048801688724209698078' } },
        { order: 3, from: { x: '3/2' } },
        ...[2, 1, 1, 1].map((order) => ({ order })),
      ],
    };
    const most = (bound: string): Goal => ({
      ...slope,
      conclusion: { ...(slope.conclusion as Comparison), right: { op: 'rational', value: Rational.parse(bound) } },
    });
    const fine = { by: 'interval', bits: 100, boxes };
    expect(interval(most('1.12890414518515478635'), fine)).toMatchObject({ accepted: true });
    expect(interval(most('1.12890414518515478634'), fine)).toMatchObject({ accepted: false, step: 'boxes: 5' });
    expect(interval(most('1.12890414518515478635'), certificate(boxes))).toMatchObject({ accepted: false });
  });

  test('at a higher precision, what doubles cannot separate', () => {
    const close = goal({ x: '[2, 2]' }, 'exp(log(x)) - x <= 1/10^20');
    expect(interval(close, certificate({}))).toMatchObject({ accepted: false });
    expect(interval(close, { bits: 100, ...certificate({}) })).toMatchObject({ accepted: true });
  });
});

describe('refutes, by a box on which the conclusion fails everywhere', () => {
  test('the first two bounds, cut by a fifth', () => {
    const first = { by: 'interval', box: { x: ['3/2', '385/256'], y: ['263/256', '33/32'] }, order: 1 };
    expect(intervalRefutation(line('71/40960'), first)).toEqual({ accepted: true, assumes: [] });
    expect(intervalRefutation(line('71/32768'), first)).toMatchObject({ step: 'conclusion' });
    const second = { by: 'interval', box: { x: ['119/64', '61/32'] }, order: 3 };
    expect(intervalRefutation(quintic('1/16384'), second)).toEqual({ accepted: true, assumes: [] });
    expect(intervalRefutation(quintic('5/65536'), second)).toMatchObject({ step: 'conclusion' });
  });

  test.each(Object.values(PROVED).slice(0, 2))('and then no proof stands', ({ certificate }) => {
    expect(interval(line('71/40960'), certificate).accepted).toBe(false);
    expect(interval(quintic('1/16384'), certificate).accepted).toBe(false);
  });

  test('the box must be a part of the range, on which the hypotheses hold', () => {
    const g = goal({ x: '(0, 1)' }, 'x <= 1/2', { 'not large': 'x <= 3/4' });
    const box = (from: string, to: string) => ({ by: 'interval', box: { x: [from, to] } });
    expect(intervalRefutation(g, box('5/8', '3/4'))).toMatchObject({ accepted: true });
    expect(intervalRefutation(g, box('5/8', '5/8'))).toMatchObject({ accepted: true });
    expect(intervalRefutation(g, box('5/8', '7/8'))).toMatchObject({ step: 'not large' });
    expect(intervalRefutation(g, box('3/8', '3/4'))).toMatchObject({ step: 'conclusion' });
    expect(intervalRefutation(g, box('3/4', '5/8'))).toMatchObject({ step: 'box' });
    expect(intervalRefutation(g, box('5/8', '1'))).toMatchObject({ step: 'box' });
    expect(intervalRefutation(g, box('0', '1/4'))).toMatchObject({ step: 'box' });
    expect(intervalRefutation(g, { by: 'interval', box: {} })).toMatchObject({ step: 'box' });
  });
});

describe('rejects, naming the step', () => {
  const cases: Record<string, [certificate: unknown, step: string]> = {
    'nothing at all': [undefined, ''],
    'another kernel': [{ by: 'linear', boxes: {} }, 'by'],
    'no boxes': [{ by: 'interval' }, 'boxes'],
    'a form too weak': [certificate({ order: 0 }), 'boxes'],
    'a form too weak on one box': [certificate({ ...half, boxes: [top, {}] }), 'boxes: 1'],
    'fewer boxes than cuts leave': [certificate({ ...half, boxes: [top] }), 'boxes'],
    'more boxes than cuts leave': [certificate({ ...half, boxes: [top, top, top] }), 'boxes'],
    'a cut outside': [certificate({ ...half, at: ['3/2'] }), 'boxes'],
    'a cut at an end': [certificate({ ...half, at: ['1'] }), 'boxes'],
    'cuts that fall': [certificate({ cut: 'x', at: ['2/3', '1/3'], boxes: [{}, {}, {}] }), 'boxes'],
    'a cut of an unknown variable': [certificate({ ...half, cut: 'y' }), 'boxes'],
    'a cut of a name that every object has': [certificate({ ...half, cut: 'toString' }), 'boxes'],
    'a start outside the box': [certificate({ order: 2, from: { x: 2 } }), 'boxes'],
    'a start of an unknown variable': [certificate({ order: 2, from: { y: 0 } }), 'boxes'],
    'an unknown hypothesis': [certificate({ excludedBy: 'rain' }), 'boxes'],
    'a hypothesis that every object has': [certificate({ excludedBy: 'constructor' }), 'boxes'],
    'a number that is not exact': [certificate({ ...half, at: [0.5] }), 'boxes: at: 0'],
    'not a number': [certificate({ ...half, at: [Number.NaN] }), 'boxes: at: 0'],
    infinity: [certificate({ ...half, at: ['Infinity'] }), 'boxes: at: 0'],
    'a fraction over 0': [certificate({ ...half, at: ['1/0'] }), 'boxes: at: 0'],
    'a huge exponent': [certificate({ ...half, at: ['1e99999'] }), 'boxes: at: 0'],
    'a huge number': [certificate({ ...half, at: ['1'.repeat(1e6)] }), 'boxes: at: 0'],
    'a huge order': [certificate({ order: 1e9 }), 'boxes: order'],
    'an order that is not whole': [certificate({ order: 1.5 }), 'boxes: order'],
    'a huge precision': [{ by: 'interval', bits: 2 ** 30, boxes: half }, 'bits'],
    'pieces of no integral': [{ by: 'interval', integrals: [{ cuts: [], order: 2 }], boxes: half }, 'integrals'],
    'what nobody asked': [certificate({ order: 2, because: 'it is so' }), 'boxes'],
    'text for boxes': [certificate('everything'), 'boxes'],
  };
  test.each(Object.entries(cases))('%s', (_, [bad, step]) => {
    expect(interval(product, certificate(half)).accepted).toBe(true);
    expect(interval(product, bad)).toMatchObject({ accepted: false, step });
  });

  test('cuts without end, by depth and by number', () => {
    const circular: any = { cut: 'x', at: ['1/2'], boxes: [{}, {}] };
    circular.boxes[0] = circular;
    expect(interval(product, certificate(circular))).toMatchObject({ accepted: false });
    let deep: Boxes = {};
    for (let i = 150; i > 0; i--) deep = { cut: 'x', at: [`${i}/200`], boxes: [{}, deep] };
    const nested = interval(goal({ x: '[0, 1]' }, 'x <= 2'), certificate(deep));
    expect(nested).toMatchObject({ accepted: false, why: expect.stringContaining('deep') });
    const at = Array.from({ length: 9_999 }, (_, i) => `${i + 1}/10000`);
    const many = certificate({ cut: 'x', at, boxes: [...at, ''].map(() => ({ order: 40 })) });
    expect(interval(goal({ x: '[0, 1]' }, 'x*exp(x) <= 3'), many)).toMatchObject({
      accepted: false,
      why: expect.stringContaining('operations'),
    });
    const longer = certificate({ cut: 'x', at: [...at, ...at], boxes: [] });
    expect(interval(product, longer)).toMatchObject({ accepted: false, step: 'boxes: at' });
  });
});
