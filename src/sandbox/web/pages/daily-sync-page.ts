import type { ClassTagDistrict, SyncSettings } from "../../classtag/records.ts";
import { districtWrite } from "../../classtag/write-rules.ts";
import { districtAddress } from "../address.ts";
import { commitWrites, movedMessage } from "../commit-writes.ts";
import { hiddenFields } from "../dialog.ts";
import { type Html, html } from "../html.ts";
import { type Outcome, type Page, shown } from "../outcome.ts";
import { mayWrite, type Visit } from "../visit.ts";

type Switch = Exclude<keyof SyncSettings, "deletionThreshold">;

const switches: readonly (readonly [field: Switch, label: string, note: string])[] = [
  [
    "manageGuardians",
    "Allow the sync to manage guardians",
    "Guardians come from the SIS and are kept up to date by each sync.",
  ],
  [
    "unarchiveReappearing",
    "Unarchive classrooms that reappear in the roster data",
    "An archived classroom whose class is shared comes back with the next sync.",
  ],
  [
    "updateActiveContacts",
    "Allow the sync to update contact details of active users",
    "Only the sync may change names, emails and phone numbers, also of people who use their account.",
  ],
];

/** What the form holds: what is stored, or what a person typed and was refused. */
interface Shown {
  readonly enabled: boolean;
  readonly startsAt: string;
  readonly threshold: string;
  readonly switches: Readonly<Record<Switch, boolean>>;
}

export function dailySyncPage(visit: Visit): Outcome {
  const { district } = visit.state.classTag;
  return shown(pageWith(visit, district.version, stored(district)));
}

export function saveDailySync(visit: Visit): Outcome {
  const { state, form, say } = visit;
  const typed = shownBy(form);
  const version = form.get("version") ?? "";
  const threshold = /^[0-9]{1,3}(\.[0-9]{1,6})?$/.test(typed.threshold)
    ? Number(typed.threshold)
    : Number.NaN;
  if (!(threshold <= 100)) {
    const error = say("Deletion Threshold must be a number from 0 to 100.");
    return shown(pageWith(visit, version, typed, error), 422);
  }
  if (!/^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(typed.startsAt)) {
    return shown(pageWith(visit, version, typed, say("Sync Start Time must be a time of day.")), 422);
  }
  const result = commitWrites(state, () => [
    districtWrite(state, version, {
      settings: { ...typed.switches, deletionThreshold: threshold },
      dailySync: { enabled: typed.enabled, startsAt: typed.startsAt },
    }),
  ]);
  const { district } = state.classTag;
  if (result.kind === "moved")
    return shown(pageWith(visit, district.version, stored(district), say(movedMessage)), 409);
  return { kind: "redirect", to: visit.path, message: say("Settings saved."), wrote: result.wrote };
}

const stored = ({ settings, dailySync }: ClassTagDistrict): Shown => ({
  ...dailySync,
  threshold: String(settings.deletionThreshold),
  switches: settings,
});

const shownBy = (form: URLSearchParams): Shown => ({
  enabled: form.has("enabled"),
  startsAt: form.get("startsAt") ?? "",
  threshold: (form.get("deletionThreshold") ?? "").trim(),
  switches: {
    manageGuardians: form.has("manageGuardians"),
    unarchiveReappearing: form.has("unarchiveReappearing"),
    updateActiveContacts: form.has("updateActiveContacts"),
  },
});

function pageWith(visit: Visit, version: string, values: Shown, alert?: string): Page {
  const { say, session, path } = visit;
  const settings = districtAddress(visit.state.classTag.district.id, "settings");
  const isLocked = !mayWrite(visit);
  const locked = isLocked && html` disabled`;
  const box = (name: string, label: string, note: string, isOn: boolean): Html => html`<div class="tick">
<input type="checkbox" id="${name}" name="${name}" aria-describedby="${name}-note"${isOn && html` checked`}${locked}>
<div><label for="${name}">${say(label)}</label><p id="${name}-note">${say(note)}</p></div></div>`;
  return {
    place: { kind: "district" },
    title: "District-Level Daily Sync",
    trail: [
      ["Settings", settings],
      ["SIS Rostering", `${settings}/sis-rostering`],
    ],
    ...(alert === undefined ? {} : { alert }),
    body: html`<form method="post" action="${path}" class="settings" novalidate>
${hiddenFields({ token: session.token, version })}
${box("enabled", "Enable Daily sync", "Runs every night at the start time. Leave it off until everything else is ready.", values.enabled)}
<div class="field"><label for="startsAt">${say("Sync Start Time")}</label>
<input type="time" id="startsAt" name="startsAt" value="${values.startsAt}"${locked}></div>
<hr>
${switches.map(([name, label, note]) => box(name, label, note, values.switches[name]))}
<hr>
<div class="field"><label for="deletionThreshold">${say("Deletion Threshold (%)")}</label>
<input type="number" id="deletionThreshold" name="deletionThreshold" min="0" max="100" step="any" inputmode="decimal" aria-describedby="threshold-note" value="${values.threshold}"${locked}>
<p id="threshold-note">${say("A sync that would archive a larger share than this archives nothing.")}</p></div>
${!isLocked && html`<button class="primary">${say("Save")}</button>`}
</form>`,
  };
}
