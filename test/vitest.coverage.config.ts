import { mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

export default mergeConfig(config, {
  test: {
    // What worker threads run is not counted.
    env: { LEMMATA_TEST_CLAIMS: 'here' },
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/bench/**', 'src/commands/templates/**'],
      thresholds: { lines: 95 },
    },
  },
});
