import type { ClassTagState, DailySync, LiveSettings } from "../../../model/classtag.ts";
import type { LabelKey } from "./default-profile.ts";
import type { ClassTagPages } from "./pages.ts";
import { idInAddress } from "./template.ts";

export interface SyncPage {
  readonly settings: LiveSettings;
  readonly dailySync: DailySync;
}

/** The District-Level Daily Sync page, once it is open. What the profile says ClassTag does not have is absent. */
export async function readSyncPage(pages: ClassTagPages): Promise<SyncPage> {
  await pages.arriveAt("dailySync");
  const enabled = await (await pages.one("checkbox", "enableDailySync", pages.main)).isChecked();
  const startsAt = await fieldValue(pages, "syncStartTime");
  const threshold = await fieldValue(pages, "deletionThreshold");
  const settings: LiveSettings = {
    ...(await ticked(pages, "unarchiveReappearing")),
    ...(await ticked(pages, "manageGuardians")),
    ...(await ticked(pages, "updateActiveContacts")),
    ...(threshold === undefined ? {} : { deletionThreshold: await numberOf(pages, threshold) }),
  };
  return { settings, dailySync: { enabled, ...(startsAt === undefined ? {} : { startsAt }) } };
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

type Ticked = "manageGuardians" | "unarchiveReappearing" | "updateActiveContacts";

async function ticked(pages: ClassTagPages, label: Ticked): Promise<LiveSettings> {
  if (pages.profile.labels[label] === null) return {};
  return { [label]: await (await pages.one("checkbox", label, pages.main)).isChecked() };
}

async function fieldValue(pages: ClassTagPages, label: LabelKey): Promise<string | undefined> {
  if (pages.profile.labels[label] === null) return undefined;
  return await (await pages.field(label, pages.main)).inputValue();
}

async function numberOf(pages: ClassTagPages, text: string): Promise<number> {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (number >= 0 && number <= 100) return number;
  throw await pages.differs(
    { what: "field with the deletion threshold", entry: "labels.deletionThreshold" },
    `it says ${JSON.stringify(text.slice(0, 80))}`,
  );
}
