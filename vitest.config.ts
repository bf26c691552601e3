import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of what is pure, or reaches no further than the loopback interface: they need no database. */
const WITHOUT_DATABASE = ['test/schema/**/*.test.ts', 'test/scrapers/**/*.test.ts', 'test/bench/**/*.test.ts', 'test/web/**/*.test.ts'];

export default defineConfig({
  // graphql 16 is a dual package: force every import onto the CommonJS build that Node's own resolver picks
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: ['default', './test/count-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Left to itself it leaves one core free, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    disableConsoleIntercept: true,
    env: { NODE_ENV: 'test' },
    projects: [
      // One process for many files: they share nothing that they change.
      { extends: true, test: { name: 'pure', include: WITHOUT_DATABASE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'databases',
          include: ['test/**/*.test.ts'],
          exclude: WITHOUT_DATABASE,
          globalSetup: ['test/global-setup.ts'],
          isolate: false,
        },
      },
    ],
  },
});
