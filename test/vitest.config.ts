import { defineConfig } from "vitest/config";
import { ClosingLineReporter } from "./closing-line-reporter.ts";

export default defineConfig({
  // The packages inlined below point to source maps that they do not ship.
  logLevel: "error",
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    globalSetup: "./test/shared-folder.ts",
    reporters: ["default", new ClosingLineReporter()],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // Its own choice leaves a core unused, which on a small machine is half of it.
    maxWorkers: "100%",
    // GitHub's packages import JSON without saying so, which only a bundler understands.
    server: { deps: { inline: [/@actions\//] } },
  },
});
