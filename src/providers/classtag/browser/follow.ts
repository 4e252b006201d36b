import type { Locator } from "playwright-core";
import type { StepsKey } from "./default-profile.ts";
import { LayoutDiffers } from "./page-errors.ts";
import { type ClassTagPages, type Sought, sought } from "./pages.ts";
import { clickSteps } from "./steps.ts";
import type { Known } from "./template.ts";

/**
 * Clicks its way along.
 * @param from where the first step is, if not anywhere on the page
 * @param known what stands in the holes of labels: the name of the row that is meant, and not just any
 */
export async function follow(
  pages: ClassTagPages,
  key: StepsKey,
  from?: Locator,
  known?: Known,
): Promise<void> {
  let before: { readonly locator: Locator; readonly wanted: Sought } | undefined;
  for (const { label, role, within } of clickSteps(pages.profile, key)) {
    const scope = within === undefined ? undefined : pages.labelled("navigation", within);
    const locator = pages.labelled(role, label, scope ?? (before === undefined ? from : undefined), known);
    const { what, entry } = sought(role, label, pages.profile);
    const wanted = { what, entry: `${entry}, steps.${key}` };
    if (before !== undefined && role === "menuitem" && !(await hasOpened(pages, locator)))
      await pages.click(before.locator, before.wanted);
    await pages.click(locator, wanted).catch(async (error: unknown) => {
      // Where the navigation is called otherwise, nothing in it is found.
      if (!(error instanceof LayoutDiffers) || within === undefined || (await scope?.count()) !== 0)
        throw error;
      throw await pages.differs({
        ...sought("navigation", within, pages.profile),
        entry: `labels.${within}, steps.${key}`,
      });
    });
    before = { locator, wanted };
  }
}

/**
 * Whether a menu came of the last click, or something that was sent. A list that is drawn anew may take the button away under
 * the pointer, or the menu with it, and then the menu is opened once more.
 */
async function hasOpened(pages: ClassTagPages, item: Locator): Promise<boolean> {
  const menu = pages.page.getByRole("menu").or(item).filter({ visible: true }).first();
  const timeout = pages.timeoutMs / 3;
  const opened = await pages.watch.unlessTroubled((signal) =>
    menu.waitFor({ state: "visible", timeout, signal }),
  );
  return opened || pages.requests.clickWrote || !pages.requests.isIdle;
}
