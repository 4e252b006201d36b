import type { Draft } from "./draft.ts";
import { EventError } from "./event-error.ts";
import { turnSchoolYear } from "./school-year.ts";

/** One kind of event: the members that it has beside `event`, all of them texts, and what comes of it. */
export interface EventKind {
  readonly members: readonly string[];
  readonly happens: (draft: Draft, given: Readonly<Record<string, string>>) => void;
}

function kind<const Member extends string>(
  members: readonly Member[],
  happens: (draft: Draft, given: Readonly<Record<Member, string>>) => void,
): EventKind {
  // Decoded against `members` before it comes here.
  return { members, happens: (draft, given) => happens(draft, given as Readonly<Record<Member, string>>) };
}

/** Everything that may happen beside days that pass. People act past ClassTag's contract, as they do. */
export const eventKinds: ReadonlyMap<string, EventKind> = new Map([
  [
    "classroom-made",
    kind(["classroom", "school", "name"], (draft, { classroom, school, name }) => {
      if (draft.hasClassroom(classroom)) throw taken("classroom", classroom);
      // A night earlier in the list could take the id, when it is too late to refuse the list.
      if (classroom.startsWith("cls_sync_"))
        throw new EventError("ids that begin with cls_sync_ are those that nights give");
      const { id: schoolId } = draft.school(school);
      draft.putClassroom({
        id: classroom,
        schoolId,
        name,
        state: "active",
        connections: [],
        students: 0,
        createdOn: draft.today,
      });
    }),
  ],
  [
    "classroom-renamed",
    kind(["classroom", "name"], (draft, { classroom, name }) =>
      draft.putClassroom({ ...draft.classroom(classroom), name }),
    ),
  ],
  [
    "classroom-archived",
    kind(["classroom"], (draft, { classroom }) =>
      draft.putClassroom({ ...draft.classroom(classroom), state: "archived" }),
    ),
  ],
  [
    "connections-swapped",
    kind(["classroom", "other"], (draft, given) => {
      const [left, right] = [draft.classroom(given.classroom), draft.classroom(given.other)];
      draft.putClassroom({ ...left, connections: right.connections });
      draft.putClassroom({ ...right, connections: left.connections });
    }),
  ],
  [
    "names-swapped",
    kind(["classroom", "other"], (draft, given) => {
      const [left, right] = [draft.classroom(given.classroom), draft.classroom(given.other)];
      draft.putClassroom({ ...left, name: right.name });
      draft.putClassroom({ ...right, name: left.name });
    }),
  ],
  [
    "id-typed",
    kind(["classroom", "class"], (draft, given) =>
      draft.putClassroom({ ...draft.classroom(given.classroom), connections: [given.class] }),
    ),
  ],
  [
    "class-shared",
    kind(["class", "org", "title"], (draft, { class: sourcedId, org, title }) => {
      if (draft.hasClass(sourcedId)) throw taken("class", sourcedId);
      const { sourcedId: schoolId } = draft.org(org);
      draft.putClass({ sourcedId, title, schoolId, termIds: draft.termsOf(schoolId), students: 20 });
    }),
  ],
  [
    "class-moved",
    kind(["class", "org"], (draft, given) =>
      draft.putClass({ ...draft.rosterClass(given.class), schoolId: draft.org(given.org).sourcedId }),
    ),
  ],
  [
    "class-renamed",
    kind(["class", "title"], (draft, given) =>
      draft.putClass({ ...draft.rosterClass(given.class), title: given.title }),
    ),
  ],
  [
    "class-renumbered",
    kind(["class", "to"], (draft, given) => draft.renumberClass(draft.rosterClass(given.class), given.to)),
  ],
  [
    "school-year-turned",
    kind(["org", "classes"], (draft, { org, classes }) => turnSchoolYear(draft, org, classes)),
  ],
  ["class-unshared", kind(["class"], (draft, given) => draft.removeClass(given.class))],
  [
    "org-shared",
    kind(["org", "name"], (draft, { org, name }) => {
      if (draft.hasOrg(org)) throw taken("org", org);
      draft.putOrg({ sourcedId: org, name, type: "school" });
    }),
  ],
  ["org-unshared", kind(["org"], (draft, { org }) => draft.removeOrg(org))],
  [
    "school-connected",
    kind(["school", "org"], (draft, { school, org }) =>
      draft.putSchool({ ...draft.school(school), connections: [org] }),
    ),
  ],
  [
    "school-opted-out",
    kind(["school"], (draft, { school }) => draft.putSchool({ ...draft.school(school), connections: [] })),
  ],
]);

const taken = (what: string, id: string): EventError =>
  new EventError(`there is already a ${what} ${JSON.stringify(id)}`);
