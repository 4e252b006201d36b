import type { ClassTagSchool } from "../../classtag/records.ts";
import { schoolAddress } from "../address.ts";
import { html } from "../html.ts";
import { type Outcome, shown } from "../outcome.ts";
import { classroomsOf } from "../shown-order.ts";
import { idList } from "../source-ids.ts";
import type { Visit } from "../visit.ts";

export function schoolPage(visit: Visit, school: ClassTagSchool): Outcome {
  const { say } = visit;
  const classrooms = classroomsOf(visit.state, school.id);
  const active = classrooms.filter(({ state }) => state === "active").length;
  return shown({
    place: { kind: "school", school },
    title: "Overview",
    body: html`<dl class="facts">
<div><dt>${say("Active classrooms")}</dt><dd><a href="${schoolAddress(school.id, "classrooms")}">${active}</a></dd></div>
<div><dt>${say("Archived classrooms")}</dt><dd><a href="${schoolAddress(school.id, "classrooms", "archived")}">${classrooms.length - active}</a></dd></div>
<div><dt>${say("External sources")}</dt><dd>${idList(visit, school.connections)}</dd></div>
</dl>`,
  });
}
