import type { Locator } from "playwright-core";
import { excerpt } from "../../../http/redact.ts";
import type { LabelKey } from "./default-profile.ts";
import { LayoutDiffers, PageUnavailable, Refused } from "./page-errors.ts";
import { type ClassTagPages, sought } from "./pages.ts";
import type { SentWrite } from "./request-watch.ts";
import { alertsOn, invalidOn, newTexts } from "./standing.ts";

/** A click on a button that writes is given so long to send something. */
const sendsWithinMs = 3_000;
const lookEveryMs = 25;

/**
 * Presses the button that writes, and the one that asks once more, where the profile knows one.
 * @param scope the dialog, or the page
 * @throws as `followed`
 */
export async function submit(pages: ClassTagPages, label: LabelKey, scope: Locator): Promise<void> {
  await followed(pages, async (writes) => {
    await pages.click(pages.labelled("button", label, scope), sought("button", label, pages.profile));
    if (pages.profile.labels.secondDialog === null || writes.length > 0) return;
    const confirmed = pages.inDialog("secondDialog", async (dialog) => {
      const again = pages.labelled("button", "confirmAgain", dialog);
      await pages.click(again, sought("button", "confirmAgain", pages.profile));
    });
    await confirmed.catch((error: unknown) => {
      // What was sent without the question is followed all the same.
      if (!(error instanceof LayoutDiffers) || writes.length === 0) throw error;
    });
  });
}

/**
 * Follows what a click starts until that is answered: a page that is left before loses it. What ClassTag says meanwhile is
 * believed only where it refuses; whether it is written shows when it is read back.
 * @throws Refused · PageUnavailable where it is not answered, or answered by an error that may pass
 */
export async function followed(
  pages: ClassTagPages,
  click: (writes: readonly SentWrite[]) => Promise<void>,
): Promise<void> {
  const standing = await alertsOn(pages.page);
  const writes = pages.requests.watchWrites();
  await click(writes);
  await answered(pages, writes, standing);
  await pages.requireSession();
  const failed = writes.find(({ status }) => status !== undefined && status >= 400);
  const said = newTexts(standing, await alertsOn(pages.page));
  const refusal = (said.length === 0 && writes.length === 0 ? await invalidOn(pages.page) : said).join(" ");
  if (failed?.status !== undefined && (failed.status >= 500 || failed.status === 429) && refusal === "")
    throw new PageUnavailable(`it answered ${failed.status}`, pages.page.url(), failed.status);
  if (refusal !== "") throw new Refused(excerpt(refusal, pages.secrets));
  if (failed !== undefined) throw new Refused(`it answered ${failed.status}`);
  if (writes.some(({ status }) => status === undefined))
    throw new PageUnavailable("the connection broke off", pages.page.url());
}

/**
 * Waits until all that was sent is answered and the page has come to rest; where nothing is sent, for a while, or until the
 * page refuses by itself.
 */
async function answered(
  pages: ClassTagPages,
  writes: readonly SentWrite[],
  standing: readonly string[],
): Promise<void> {
  const { page, requests, timeoutMs, watch } = pages;
  let quietLooks = 0;
  for (let waitedMs = 0; waitedMs < timeoutMs; waitedMs += lookEveryMs) {
    if (watch.trouble !== undefined) throw watch.trouble;
    const isDone = requests.isIdle && !writes.some(({ isOpen }) => isOpen);
    quietLooks = isDone ? quietLooks + 1 : 0;
    const isOver = writes.length > 0 || waitedMs >= sendsWithinMs;
    const needed = requests.isScripted ? 4 : 1;
    if (isDone && isOver && quietLooks >= needed) {
      await page.waitForLoadState("domcontentloaded", { timeout: timeoutMs });
      return;
    }
    // An alert of a document that is on its way out is not asked for.
    if (isDone && writes.length === 0 && newTexts(standing, await alertsOn(pages.page)).length > 0) return;
    await page.waitForTimeout(lookEveryMs);
  }
  if (writes.some(({ isOpen }) => isOpen))
    throw new PageUnavailable("what was sent is not answered", page.url());
}
