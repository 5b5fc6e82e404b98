/**
 * The gradient of a formula in doubles, by reverse accumulation (Linnainmaa 1970): one pass up for all partial
 * derivatives. It steers a search and decides nothing: where a formula has a kink it takes one side, and what has no
 * derivative comes out as NaN or ±∞.
 */
import type { Elementary, Special } from './arithmetic.ts';
import type { Real } from './real.ts';

/** ∂x/∂v for every node v numbered by `of`; what stands below such a node is not looked at. Length: `of.size`. */
export function gradient(x: Real, of: ReadonlyMap<Real, number>): Float64Array {
  const result = new Float64Array(of.size);
  const order = operandsFirst(x, of);
  const slopes = new Map<Real, number>([[x, 1]]);
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]!;
    const slope = slopes.get(node) ?? 0;
    const variable = of.get(node);
    if (variable !== undefined) result[variable] = slope;
    else if (slope !== 0) pass(node, slope, slopes);
  }
  return result;
}

function operandsFirst(x: Real, of: ReadonlyMap<Real, number>): Real[] {
  const order: Real[] = [];
  const seen = new Set<Real>();
  const stack: [node: Real, next: number][] = [[x, 0]];
  seen.add(x);
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const [node, next] = top;
    if (next < node.args.length && !of.has(node)) {
      top[1]++;
      const operand = node.args[next]!;
      if (!seen.has(operand)) {
        seen.add(operand);
        stack.push([operand, 0]);
      }
    } else {
      order.push(node);
      stack.pop();
    }
  }
  return order;
}

/** √ is taken for no steeper than at FLAT²: at 0 it has no tangent to go by. */
const FLAT = 2 ** -10;

/** Hands the slope of a node on to its operands. */
function pass(node: Real, slope: number, slopes: Map<Real, number>): void {
  const { args } = node;
  switch (node.op) {
    case 'leaf':
    case 'variable':
    case 'pi':
      return;
    case 'add':
      add(slopes, args[0]!, slope);
      add(slopes, args[1]!, slope);
      break;
    case 'sub':
      add(slopes, args[0]!, slope);
      add(slopes, args[1]!, -slope);
      break;
    case 'mul':
      add(slopes, args[0]!, slope * args[1]!.toNumber());
      add(slopes, args[1]!, slope * args[0]!.toNumber());
      break;
    case 'div': {
      const divisor = args[1]!.toNumber();
      add(slopes, args[0]!, slope / divisor);
      add(slopes, args[1]!, (-slope * (args[0]!.toNumber() / divisor)) / divisor);
      break;
    }
    case 'neg':
      add(slopes, args[0]!, -slope);
      break;
    case 'abs':
      add(slopes, args[0]!, args[0]!.toNumber() < 0 ? -slope : slope);
      break;
    case 'min':
      add(slopes, args[0]!.toNumber() <= args[1]!.toNumber() ? args[0]! : args[1]!, slope);
      break;
    case 'max':
      add(slopes, args[0]!.toNumber() >= args[1]!.toNumber() ? args[0]! : args[1]!, slope);
      break;
    case 'sum':
      for (const term of args) add(slopes, term, slope);
      return;
    case 'dot': {
      const n = args.length / 2;
      for (let i = 0; i < n; i++) {
        add(slopes, args[i]!, slope * args[n + i]!.toNumber());
        add(slopes, args[n + i]!, slope * args[i]!.toNumber());
      }
      return;
    }
    case 'squaredDistance': {
      const n = args.length / 2;
      for (let i = 0; i < n; i++) {
        const gap = 2 * slope * (args[i]!.toNumber() - args[n + i]!.toNumber());
        add(slopes, args[i]!, gap);
        add(slopes, args[n + i]!, -gap);
      }
      return;
    }
    case 'sqrt':
      add(slopes, args[0]!, slope / (2 * Math.max(node.toNumber(), FLAT)));
      break;
    case 'apply': {
      const x = args.at(-1)!;
      const f = node.what as Elementary | Special;
      const steepness =
        typeof f === 'string' ? derivative(f, x.toNumber(), node.toNumber()) : quotient(f, node, x.toNumber());
      add(slopes, x, slope * steepness);
      break;
    }
  }
}

function add(slopes: Map<Real, number>, node: Real, slope: number): void {
  slopes.set(node, (slopes.get(node) ?? 0) + slope);
}

/** f′(x), where y = f(x). */
function derivative(f: Elementary, x: number, y: number): number {
  switch (f) {
    case 'exp':
      return y;
    case 'expm1':
      return y + 1;
    case 'log':
      return 1 / x;
    case 'log1p':
      return 1 / (1 + x);
    case 'sin':
      return Math.cos(x);
    case 'cos':
      return -Math.sin(x);
    case 'atan':
      return 1 / (1 + x * x);
    case 'acos':
      return -1 / Math.sqrt(1 - x * x);
    case 'tanh':
      return 1 - y * y;
    case 'erf':
      return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x);
    case 'erfc':
      return (-2 / Math.sqrt(Math.PI)) * Math.exp(-x * x);
    case 'lgamma':
      return digamma(x);
  }
}

/** The slope of a special function over a short way about x. */
function quotient(f: Special, { args }: Real, x: number): number {
  const parameters = args.slice(0, -1).map((p) => p.leaf!);
  const h = 2 ** -16 * Math.abs(x);
  const [before, after] = [x - h, x + h].map((at) => f.interval(parameters, { lo: at, hi: at }));
  return (after!.lo / 2 + after!.hi / 2 - before!.lo / 2 - before!.hi / 2) / (2 * h);
}

/** ψ(x) for x > 0, by recurrence and its asymptotic series. */
function digamma(x: number): number {
  let y = x;
  let below = 0;
  for (; y < 6; y++) below += 1 / y;
  const s = 1 / (y * y);
  return Math.log(y) - 1 / (2 * y) - s * (1 / 12 - s * (1 / 120 - s / 252)) - below;
}
