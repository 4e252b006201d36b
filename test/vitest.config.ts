import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ClosingLineReporter } from "./closing-line-reporter.ts";
import { SlowFilesFirst } from "./slow-files-first.ts";

export default defineConfig({
  // The packages inlined below point to source maps that they do not ship.
  logLevel: "error",
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    globalSetup: ["./test/fresh-validators.ts", "./test/shared-folder.ts"],
    execArgv: [`--import=${new URL("yields-at-once.mjs", import.meta.url)}`],
    reporters: ["default", new ClosingLineReporter()],
    sequence: { sequencer: SlowFilesFirst },
    // Only to end what hangs: a machine that others keep busy may be ten times as slow, which is no fault.
    testTimeout: 900_000,
    hookTimeout: 300_000,
    restoreMocks: true,
    // No test changes what a module holds or what is global, so files need not load the same modules again and again.
    isolate: false,
    // Half of the time goes by waiting for a browser, a process or an answer: three files to two cores keep both at work.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // GitHub's packages import JSON without saying so, which only a bundler understands; openapi-typescript is given a compiler.
    server: { deps: { inline: [/@actions\//, /openapi-typescript\//] } },
    alias: [
      {
        find: /^typescript$/,
        replacement: fileURLToPath(new URL("gateway/compiler-interface.ts", import.meta.url)),
      },
    ],
  },
});
