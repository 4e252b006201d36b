/** Loaded before a program that is measured: at its end it says on file descriptor 3 what the whole process has used. */
import { writeSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const usage = { cpuMs: (user + system) / 1_000, peakMiB: process.resourceUsage().maxRSS / 1_024 };
  writeSync(3, JSON.stringify(usage));
});
