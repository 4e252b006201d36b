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
import { formFieldsOf } from "./form-fields.ts";
import { isUnlikeTold } from "./inspect-setting.ts";
import { openDistrictPage } from "./open-list.ts";
import type { ClassTagPages } from "./pages.ts";
import { settled } from "./settled.ts";
import { shownPercent } from "./shown-values.ts";
import { idInAddress } from "./template.ts";

export interface SyncPage {
  readonly settings: SettingValues;
  readonly dailySync: DailySync;
}

/** The settings of the sync as the District-Level Daily Sync page shows them once it shows what it was told. */
export async function openSyncPage(pages: ClassTagPages, home: string): Promise<SyncPage> {
  pages.requests.keepAnswers();
  await openDistrictPage(pages, home, "dailySync");
  return await readSyncPage(pages, async () => {
    const { fields } = await formFieldsOf(await pages.one("checkbox", "enableDailySync", pages.main));
    return !isUnlikeTold({ fields, answers: await pages.requests.answers() });
  });
}

/**
 * The page that is open, once its form has come to rest: a form that is drawn before its values have come shows others. What the
 * profile says ClassTag does not have is absent.
 */
export async function readSyncPage(
  pages: ClassTagPages,
  isFilled: () => Promise<boolean> = async () => true,
): Promise<SyncPage> {
  await pages.arriveAt("dailySync");
  const look = async (): Promise<SyncPage | undefined> => {
    const form = await shownForm(pages);
    return form === undefined || !(await isFilled()) ? undefined : form;
  };
  const form = await settled(pages, "form of the sync's settings", look, {
    quietMs: () => pages.quietMs.form,
    missingMs: pages.quietMs.form / 4,
  });
  if (form !== undefined) return form;
  throw await pages.differs(
    { what: "form of the sync's settings", entry: "" },
    "some of it cannot be used, is empty, or differs from what the page was told",
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
  const heading = page.getByRole("heading", { level: 1 }).first();
  await pages.seen(heading, { what: "heading of level 1 with the name of the district", entry: "" });
  const look = async (): Promise<ClassTagState["district"] | undefined> => {
    const [name = ""] = await heading.allTextContents();
    const id = idInAddress(profile.links.district, page.url());
    return id === undefined || name.trim() === "" ? undefined : { id, name };
  };
  const district = await settled(pages, "District page", look, { quietMs: () => pages.quietMs.list });
  if (district !== undefined) return district;
  const what = { what: "District page", entry: "links.district" };
  throw await pages.differs(what, `the id in its address is not where ${profile.links.district} says`);
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
