import { mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

const deep = mergeConfig(config, { test: { testTimeout: 1_800_000 } });
deep.test.include = ['test/**/*.deep.ts'];

export default deep;
