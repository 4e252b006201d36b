import type { Browser } from "playwright-core";
import { Chromium, findChromium } from "../src/providers/classtag/browser/chromium.ts";

/** Chromium of this machine; `undefined` where there is none. */
export const chromiumPath = findChromium(process.env["ROLLCALL_CHROMIUM"]);

export async function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error("there is no Chromium here");
  return await new Chromium(chromiumPath).open();
}
