import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'd(x,x)': {
      by: 'signs',
    },
    'd(x,y)': {
      by: 'linear',
      multipliers: {
        'axiom 2: d(x,x) = 0': '1/2',
        'axiom 3: y, x': '-1/2',
        'axiom 4: x, y, x': '1/2',
      },
    },
    'd(y,x)': {
      by: 'linear',
      multipliers: {
        'axiom 2: d(x,x) = 0': '1/2',
        'axiom 3: y, x': '1/2',
        'axiom 4: x, y, x': '1/2',
      },
    },
    'd(y,y)': {
      by: 'signs',
    },
  },
} satisfies Certificate;
