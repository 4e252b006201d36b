import type { ClassTagClassroom, ClassTagSchool } from "../../classtag/records.ts";
import { classroomStateWrite } from "../../classtag/write-rules.ts";
import { schoolAddress } from "../address.ts";
import { commitWrites } from "../commit-writes.ts";
import { formDialog } from "../dialog.ts";
import { type Html, html } from "../html.ts";
import type { Outcome } from "../outcome.ts";
import { type Column, rowsView } from "../rows-view.ts";
import { classroomsOf } from "../shown-order.ts";
import { requireWriter, type Visit } from "../visit.ts";
import { classroomColumns, classroomsPage } from "./classrooms-page.ts";

/** School page → Classrooms → three dots → Archive Classrooms: all active ones, from which single ones can be taken out. */
export function askArchiveClassrooms(visit: Visit, school: ClassTagSchool): Outcome {
  requireWriter(visit);
  return classroomsPage(visit, school, "active", { dialog: archiveDialog(visit, school) });
}

/**
 * Archives what was ticked. The form says which classrooms its dialog listed: where the active ones are others by now,
 * or were changed, nothing is done, because nobody has looked at them.
 */
export function archiveClassrooms(visit: Visit, school: ClassTagSchool): Outcome {
  const { state, form, say } = visit;
  const active = activeClassrooms(visit, school);
  const listed = form.getAll("listed");
  const isListed = active.map(stamp).join("\n") === listed.join("\n");
  const movedAlert =
    "The classrooms of this school have changed since this page was loaded. Nothing was archived.";
  if (!isListed) return classroomsPage(visit, school, "active", { status: 409, alert: say(movedAlert) });
  const ticked = form.getAll("classroom");
  const chosen = isChoice(visit) ? active.filter(({ id }) => ticked.includes(id)) : active;
  if (chosen.length === 0) {
    const dialog = archiveDialog(visit, school, say("Choose at least one classroom."));
    return classroomsPage(visit, school, "active", { status: 422, dialog });
  }
  const result = commitWrites(state, () =>
    chosen.map(({ id, version }) => classroomStateWrite(state, id, version, "archived")),
  );
  const message =
    chosen.length === 1
      ? say("1 classroom archived.")
      : say("{count} classrooms archived.", { count: chosen.length });
  return {
    kind: "redirect",
    to: schoolAddress(school.id, "classrooms"),
    message,
    wrote: result.kind === "done" && result.wrote,
  };
}

function archiveDialog(visit: Visit, school: ClassTagSchool, error?: string): Html {
  const { say } = visit;
  const active = activeClassrooms(visit, school);
  const text = "These {count} classrooms will be archived:";
  const tick: Column<ClassTagClassroom> = {
    heading: "Archive",
    kind: "tick",
    cell: ({ id, name }) =>
      html`<input type="checkbox" name="classroom" value="${id}" aria-label="${name}"${error === undefined && html` checked`}>`,
  };
  return formDialog(visit, {
    title: "Archive Classrooms",
    submit: "Archive",
    isDangerous: true,
    action: schoolAddress(school.id, "classrooms", "archive"),
    fields: {},
    back: schoolAddress(school.id, "classrooms"),
    body: html`${error !== undefined && html`<p role="alert" class="error">${error}</p>`}
<p data-ticked="${say(text, { count: "{count}" })}">${say(text, { count: error === undefined ? active.length : 0 })}</p>
<p class="note">${say("Nothing in them is lost, and each can be unarchived.")}${isChoice(visit) && html` ${say("Untick those that should stay active.")}`}</p>
${active.map((classroom) => html`<input type="hidden" name="listed" value="${stamp(classroom)}">`)}
${
  active.length === 0
    ? html`<p class="empty">${say("No classrooms.")}</p>`
    : rowsView(
        visit,
        "Classrooms to archive",
        [...(isChoice(visit) ? [tick] : []), ...classroomColumns],
        active,
      )
}`,
  });
}

const isChoice = ({ variant }: Visit): boolean => variant.layout?.archiveDialog !== "all";

const activeClassrooms = (visit: Visit, school: ClassTagSchool): readonly ClassTagClassroom[] =>
  classroomsOf(visit.state, school.id).filter(({ state }) => state === "active");

/** The classroom as the dialog showed it. */
const stamp = ({ id, version }: ClassTagClassroom): string => `${version} ${id}`;
