import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 is a dual package: force every import onto the CommonJS build that Node's own resolver picks
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    reporters: ['default', './test/count-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    disableConsoleIntercept: true,
    env: { NODE_ENV: 'test' },
  },
});
