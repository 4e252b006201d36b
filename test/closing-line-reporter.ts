import type { Reporter, TestModule } from "vitest/node";

/** Prints `N passed, N failed` as the last line, for whoever reads only that. */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    for (const module of modules) {
      const before = passed + failed + skipped;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state === "failed") failed += 1;
        else skipped += 1;
      }
      // A file that could not be loaded has no tests, and must not pass for one without failures.
      if (module.state() === "failed" && passed + failed + skipped === before) failed += 1;
    }
    process.once("exit", () =>
      process.stdout.write(
        `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
      ),
    );
  }
}
