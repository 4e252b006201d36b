import { defineConfig } from "vitest/config";
import { ClosingLineReporter } from "./closing-line-reporter.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    reporters: ["default", new ClosingLineReporter()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
