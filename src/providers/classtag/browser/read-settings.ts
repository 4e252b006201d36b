import type { ClassTagState, DailySync } from "../../../model/classtag.ts";
import { defined } from "../../../model/defined.ts";
import {
  isSwitch,
  type PercentName,
  type SettingName,
  type SettingValues,
  settingNames,
  settingTraits,
} from "../../../model/setting.ts";
import type { LabelKey } from "./default-profile.ts";
import type { ClassTagPages } from "./pages.ts";
import { settled } from "./settled.ts";
import { shownPercent } from "./shown-values.ts";
import { idInAddress } from "./template.ts";

export interface SyncPage {
  readonly settings: SettingValues;
  readonly dailySync: DailySync;
}

/**
 * The District-Level Daily Sync page, once it is open and its form has come to rest: a form that is drawn before its values have
 * come shows others. What the profile says ClassTag does not have is absent.
 */
export async function readSyncPage(pages: ClassTagPages): Promise<SyncPage> {
  await pages.arriveAt("dailySync");
  const form = await settled(pages, "form of the sync's settings", () => shownForm(pages), {
    quietMs: () => pages.quietMs.form,
  });
  if (form !== undefined) return form;
  throw await pages.differs(
    { what: "form of the sync's settings", entry: "" },
    "some of it cannot be used, or is empty",
  );
}

/** `undefined` while some of it cannot be used or is empty, and may yet be filled. */
async function shownForm(pages: ClassTagPages): Promise<SyncPage | undefined> {
  const box = await pages.one("checkbox", "enableDailySync", pages.main);
  const enabled = await box.isChecked();
  const startsAt = await fieldValue(pages, "syncStartTime");
  const settings: { -readonly [Name in SettingName]?: SettingValues[Name] } = {};
  const isScripted = pages.requests.isScripted;
  if (isScripted && ((await box.isDisabled()) || startsAt === "")) return undefined;
  for (const name of settingNames.filter((one) => pages.profile.labels[one] !== null)) {
    if (isSwitch(name)) {
      const field = await pages.one("checkbox", name, pages.main);
      settings[name] = await field.isChecked();
      if (isScripted && (await field.isDisabled())) return undefined;
    } else {
      const field = await pages.field(name, pages.main);
      if (isScripted && ((await field.isDisabled()) || (await field.inputValue()) === "")) return undefined;
      settings[name] = await numberIn(pages, name);
    }
  }
  return { settings, dailySync: { enabled, ...defined({ startsAt }) } };
}

/** The District page, once it is open. */
export async function readDistrictName(pages: ClassTagPages): Promise<ClassTagState["district"]> {
  const { page, profile } = pages;
  const name = (await page.getByRole("heading", { level: 1 }).first().textContent()) ?? "";

  const id = idInAddress(profile.links.district, page.url());
  if (id === undefined || name.trim() === "")
    throw await pages.differs({ what: "District page with an id in its address", entry: "links.district" });
  return { id, name };
}

async function fieldValue(pages: ClassTagPages, label: LabelKey): Promise<string | undefined> {
  if (pages.profile.labels[label] === null) return undefined;
  return await (await pages.field(label, pages.main)).inputValue();
}

async function numberIn(pages: ClassTagPages, name: PercentName): Promise<number> {
  const text = await (await pages.field(name, pages.main)).inputValue();
  const number = shownPercent(text);
  if (number !== undefined) return number;
  throw await pages.differs(
    { what: `field with the ${settingTraits[name].inWords}`, entry: `labels.${name}` },
    `it says ${JSON.stringify(text.slice(0, 80))}`,
  );
}
