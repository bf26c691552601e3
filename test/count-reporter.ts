// Prints the counts of a test run on one line of their own, for whoever reads the output without knowing the test runner, and sees
// to it that a run that failed ends as one: the PostgreSQL of the tests brings exit hooks along that end the process with 0.

import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // A file or a group that broke outside of its tests failed, too.
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    }
    const unfinished = count.failed + count.pending;
    if (unfinished > 0) {
      process.on('exit', () => {
        process.exitCode = 1;
      });
    }
    console.log(`\n${count.passed} passed, ${unfinished} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
  }
}
