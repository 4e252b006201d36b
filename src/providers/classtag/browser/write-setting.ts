import { isSwitch } from "../../../model/setting.ts";
import type { SettingWrite } from "../../../model/writes.ts";
import { formFieldsOf } from "./form-fields.ts";
import { inspectSetting } from "./inspect-setting.ts";
import { inspected } from "./inspected.ts";
import type { ClassTagPages } from "./pages.ts";
import { readSyncPage, type SyncPage } from "./read-settings.ts";
import { followed, submit } from "./submit.ts";

/**
 * Changes one setting on the page that is open and saves the form, which saves all of it: whether the sync is enabled is
 * looked at before and never touched, and what is sent is held against what the page was told.
 * @throws Refused
 */
export async function saveSetting(
  pages: ClassTagPages,
  write: SettingWrite,
  before: SyncPage,
): Promise<void> {
  const { after, key: setting } = write;
  const field = isSwitch(setting)
    ? await pages.one("checkbox", setting, pages.main)
    : await pages.field(setting, pages.main);
  const told = { ...(await formFieldsOf(field)), answers: await pages.requests.answers() };
  const change = async (): Promise<void> => {
    if (isSwitch(setting)) await field.setChecked(after === true);
    else await pages.announcements.fill(field, String(after));
  };
  await inspected(pages, inspectSetting(write, told), async () => {
    if (pages.profile.labels.saveSettings === null) {
      await followed(pages, async () => {
        await change();
        await field.blur();
      });
      return;
    }
    await change();
    const now = await readSyncPage(pages);
    const expected: SyncPage = { ...before, settings: { ...before.settings, [setting]: after } };
    if (!isSame(now, expected))
      throw await pages.differs(
        { what: "form of the sync's settings", entry: `labels.${setting}` },
        "changing one setting changes another, or does not take it as it is",
      );
    await submit(pages, "saveSettings", pages.main);
  });
}

export const isSame = (left: SyncPage, right: SyncPage): boolean =>
  JSON.stringify(entriesOf(left)) === JSON.stringify(entriesOf(right));

const entriesOf = ({ dailySync, settings }: SyncPage): unknown => [
  dailySync.enabled,
  dailySync.startsAt ?? null,
  Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1)),
];
