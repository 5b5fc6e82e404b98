import { expect, test } from 'vitest';
import { breakCertificates } from './interval-corruption.ts';

test('no broken certificate proves a falsehood, or what it does not prove in another arithmetic', () => {
  expect(breakCertificates(50_000, 2)).toBeGreaterThan(500);
});
