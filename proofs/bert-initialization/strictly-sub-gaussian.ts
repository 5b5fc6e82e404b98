import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const excluded = { excludedBy: 'sign 1' };
const [second, third, fourth] = [{ order: 2 }, { order: 3 }, { order: 4 }];

export default {
  proof: {
    '<': {
      by: 'interval',
      boxes: {
        cut: 't',
        at: ['1/4', '55/128', '39/64', '31/32', '85/64', '27/16', '131/64', '77/32', '25/8'],
        boxes: [
          { order: 6, from: { t: '1/1000' } },
          { order: 4, from: { t: '1/4' } },
          third,
          fourth,
          third,
          third,
          third,
          second,
          excluded,
          excluded,
        ],
      },
    },
    '=': {
      by: 'interval',
      boxes: { cut: 't', at: ['15/8', '17/8'], boxes: [excluded, second, excluded] },
    },
    '>': {
      by: 'interval',
      boxes: {
        cut: 't',
        at: ['13/8', '31/16', '9/4', '41/16', '23/8', '51/16', '7/2', '61/16', '33/8', '71/16', '19/4', '43/8'],
        boxes: [excluded, second, second, second, second, second, second, {}, {}, {}, {}, {}, {}],
      },
    },
  },
} satisfies SizedCertificate;
