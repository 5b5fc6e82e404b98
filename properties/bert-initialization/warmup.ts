import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { warmup } from '../../src/models/adam.ts';
import { all, atMost, equal, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Warmup raises the learning rate from 0 to η, and keeps it there',
    zh: 'Warmup 使学习率从 0 单调升至 η 并保持不变',
  },
  statement: String.raw`\eta_t=\eta\min(1,t/T):\quad \eta_0=0,\ \eta_t\le\eta_{t+1}\le\eta,\ \eta_t=\eta \text{ for } t\ge T`,
  source: kexue(8747, 'warmup', 'section 5: the ramp alone; that training needs it is experience'),
  forAll: { eta: positive, T: integers(1, 1000), t: integers(0, 1000), later: integers(0, 10) },
  assume: { 'η > 0': { holds: ({ eta }) => moreThan(eta, 0), without: { eta: strictlyBetween(-1, 1) } } },
  conclude: ({ eta, T, t, later }) =>
    all({
      start: equal(warmup(eta, 0, T), 0),
      rising: atMost(warmup(eta, t, T), warmup(eta, t + 1, T)),
      'at most η': atMost(warmup(eta, t, T), eta),
      after: equal(warmup(eta, T + later, T), eta),
    }),
  failsIf: {
    'η may be negative': { drop: 'η > 0' },
    'it is reached a step earlier': { conclude: ({ eta, T }) => equal(warmup(eta, T - 1, T), eta) },
    'it goes on rising': { conclude: ({ eta, T, t }) => moreThan(warmup(eta, t + 1, T), warmup(eta, t, T)) },
  },
});
