import type { ClassTagSchool } from "../../classtag/records.ts";
import { districtAddress, schoolAddress } from "../address.ts";
import { html } from "../html.ts";
import { type Outcome, type Place, shown } from "../outcome.ts";
import type { Visit } from "../visit.ts";

/** A page that only leads on: what each link is for stands below it, in the usual wording. */
type Entry = readonly [title: string, address: string, note: string];

export function districtSettingsPage(visit: Visit): Outcome {
  const address = districtAddress(visit.state.classTag.district.id, "settings", "sis-rostering");
  return choicePage(visit, { kind: "district" }, "Settings", [
    ["SIS Rostering", address, "Connect schools to the SIS and set up the daily sync."],
  ]);
}

export function districtRosteringPage(visit: Visit): Outcome {
  const { id } = visit.state.classTag.district;
  const address = (page: string): string => districtAddress(id, "settings", "sis-rostering", page);
  return choicePage(
    visit,
    { kind: "district" },
    "SIS Rostering",
    [
      ["School Connection to SIS", address("school-connection"), "Which schools take part in the sync."],
      ["District-Level Daily Sync", address("daily-sync"), "When the sync runs and what it may change."],
    ],
    [["Settings", districtAddress(id, "settings")]],
  );
}

export function schoolSettingsPage(visit: Visit, school: ClassTagSchool): Outcome {
  return choicePage(visit, { kind: "school", school }, "Settings", [
    [
      "SIS Rostering",
      schoolAddress(school.id, "settings", "sis-rostering"),
      "Connect classrooms to the SIS.",
    ],
  ]);
}

export function schoolRosteringPage(visit: Visit, school: ClassTagSchool): Outcome {
  const address = schoolAddress(school.id, "settings", "sis-rostering", "classroom-connections");
  return choicePage(
    visit,
    { kind: "school", school },
    "SIS Rostering",
    [["Classroom Connections to SIS", address, "Which classroom is which class of the SIS."]],
    [["Settings", schoolAddress(school.id, "settings")]],
  );
}

function choicePage(
  { say }: Visit,
  place: Place,
  title: string,
  entries: readonly Entry[],
  trail: readonly (readonly [string, string])[] = [],
): Outcome {
  const body = html`<ul class="choices">${entries.map(
    ([name, address, note]) => html`<li><a href="${address}">${say(name)}</a><p>${say(note)}</p></li>`,
  )}</ul>`;
  return shown({ place, title, trail, body });
}
