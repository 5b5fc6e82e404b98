/** What is left of the inequality of the two gradients for nets drawn at random. */
import { normal, vector } from '../../chance/samplers.ts';
import { Stream } from '../../chance/stream.ts';
import { squaredNorm, type Vector } from '../../models/euclidean.ts';
import { bracket, gradients, type Net, parameterGradient } from '../../models/two-gradients.ts';
import { real, ZERO } from '../../numbers/real.ts';
import type { Curves, Series } from '../../report/site/pictures/curves.ts';
import { steps } from './steps.ts';

type Points = Series['points'];

const NETS = 21;

export function ratioByWidthAndDepth(): Curves {
  const widths = steps(1, 8, 1);
  const median = (depth: number): Points => widths.map((width) => [width, medianRatio(width, depth)]);
  return {
    title: {
      en: 'The two sides of the inequality, the smaller by the larger, by width and depth of the net',
      zh: '不等式两边之比（较小一边除以较大一边）与网络宽度、深度的关系',
    },
    says: `Medians over ${NETS} nets of leaky units with normal weights of variance 1/width. With one unit a layer the two sides are equal. From three units a layer on, the smaller side is about a third of the larger for one layer, a sixth for two, and hardly a tenth for four.`,
    x: { label: 'width' },
    y: { label: 'quotient of the two sides' },
    series: [
      { name: 'one layer', style: 'line', points: median(1) },
      { name: 'two layers', style: 'dashed', points: median(2) },
      { name: 'four layers', style: 'dotted', points: median(4) },
    ],
  };
}

function medianRatio(width: number, depth: number): number {
  const stream = new Stream(['picture of the two gradients', width, depth]);
  const ratios = Array.from({ length: NETS }, () => {
    const net = netOf(width, depth, stream);
    const g = gradients(net);
    return squaredNorm(g.onX).times(bracket(g)).over(parameterGradient(g)).toNumber();
  });
  return ratios.sort((a, b) => a - b)[(NETS - 1) / 2]!;
}

/** A unit has slope 1 or 1/10, each as likely. */
function netOf(width: number, depth: number, stream: Stream): Net {
  const drawn = (variance: string): Vector =>
    Array.from(vector(width, normal(0, variance)).sample(stream), (x) => real.double(x));
  return {
    x: drawn('1'),
    layers: Array.from({ length: depth }, () => ({
      weights: Array.from({ length: width }, () => drawn(`1/${width}`)),
      biases: new Array(width).fill(ZERO),
      slopes: Array.from({ length: width }, () => real(stream.nextUniform() < 1 / 2 ? '1/10' : 1)),
    })),
    outer: drawn(`1/${width}`),
  };
}
