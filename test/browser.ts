import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Chromium of this machine: what ROLLCALL_CHROMIUM names, or one of the usual places; `undefined` where there is none. */
export const chromiumPath: string | undefined = [process.env["ROLLCALL_CHROMIUM"] ?? "", ...usualPlaces].find(
  (candidate) => candidate !== "" && existsSync(candidate),
);

/** A browser without a window that looks nothing up by itself. */
export async function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error("there is no Chromium here");
  return await chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
