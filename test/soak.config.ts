import { mergeConfig } from "vitest/config";
import ordinary from "./vitest.config.ts";

/** The same tests, each law tried twenty times as often, and what takes too long for every day. */
export default mergeConfig(ordinary, {
  test: { env: { SOAK: "20" }, testTimeout: 3 * 3_600_000, include: ["test/**/*.soak.ts"] },
});
