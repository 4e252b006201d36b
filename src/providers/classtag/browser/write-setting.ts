import { isSwitch } from "../../../model/setting.ts";
import type { SettingWrite } from "../../../model/writes.ts";
import { openDistrictPage } from "./open-list.ts";
import type { ClassTagPages } from "./pages.ts";
import { readSyncPage, type SyncPage } from "./read-settings.ts";

/** The settings of the sync as its page shows them. */
export async function syncPageOf(pages: ClassTagPages, home: string): Promise<SyncPage> {
  await openDistrictPage(pages, home, "dailySync");
  return await readSyncPage(pages);
}

/**
 * Changes one setting on the page that is open and saves the form, which saves all of it: whether the sync is enabled is
 * looked at before and never touched.
 * @throws Refused
 */
export async function saveSetting(
  pages: ClassTagPages,
  { after, key: setting }: SettingWrite,
  before: SyncPage,
): Promise<void> {
  if (isSwitch(setting)) {
    await (await pages.one("checkbox", setting, pages.main)).setChecked(after === true);
  } else {
    await (await pages.field(setting, pages.main)).fill(String(after));
  }
  const now = await readSyncPage(pages);
  const expected: SyncPage = { ...before, settings: { ...before.settings, [setting]: after } };
  if (!isSame(now, expected))
    throw await pages.differs(
      { what: "form of the sync's settings", entry: `labels.${setting}` },
      "changing one setting changes another, or does not take it as it is",
    );
  await pages.submit("saveSettings", pages.main);
}

export const isSame = (left: SyncPage, right: SyncPage): boolean =>
  JSON.stringify(entriesOf(left)) === JSON.stringify(entriesOf(right));

const entriesOf = ({ dailySync, settings }: SyncPage): unknown => [
  dailySync.enabled,
  dailySync.startsAt ?? null,
  Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1)),
];
