import type { LivePlan } from "../../apply/read-and-plan.ts";
import type { RolloverNight, RolloverPlan } from "../../model/rollover.ts";
import { forecastNight } from "../../plan/forecast/keep-forecast.ts";
import { knownConnections } from "../../plan/inputs/live-index.ts";
import type { PlanInput } from "../../plan/plan-input.ts";
import { planView } from "../../render/view/view-plan.ts";
import type { RolledRoom, RolledRooms } from "./rolled-rooms.ts";

/** What the next night does as live state is. */
export function nightOf(input: PlanInput, schools: readonly RolledRooms[]): RolloverNight {
  const { dailySync, items, threshold } = forecastNight(input, "read");
  const kept = new Set(items.flatMap(({ classroom, kind }) => (kind === "kept" ? [classroom] : [])));
  const countOf = (kind: (typeof items)[number]["kind"]): number =>
    items.filter((item) => item.kind === kind).length;
  return {
    isSyncOn: dailySync.enabled,
    kept: countOf("kept"),
    created: countOf("created"),
    archived: countOf("archived"),
    isExceeded: threshold.exceeded,
    otherChildren: schools
      .flatMap((school) => [...othersIn(school).map(({ room }) => room.classroom), ...school.turned.ending])
      .filter(({ key }) => kept.has(key)).length,
  };
}

/** Classrooms of the year that ends which hold a class of the one that begins: the sync goes on with them. */
function othersIn({ rooms, turned }: RolledRooms): readonly RolledRoom[] {
  const ids = new Set(turned.classes.map(({ sourcedId }) => sourcedId));
  return rooms.filter(
    ({ room: { classroom, turn } }) =>
      (turn === "same-id" || turn === "unclear") &&
      classroom.state === "active" &&
      knownConnections(classroom.connections).some((id) => ids.has(id)),
  );
}

/** What a plan of the file as it is proposed comes to. */
export function plannedOf({ fingerprints, plan }: LivePlan, schools: readonly RolledRooms[]): RolloverPlan {
  const rooms = schools.flatMap((school) => school.rooms);
  const left = schools
    .flatMap(othersIn)
    .filter(({ proposal: { kind } }) => kind === "choose" || kind === "nothing");
  return {
    changes: plan.changes.length,
    handedOn: rooms.filter(({ proposal }) => proposal.kind === "handed-on").length,
    unchosen: left.length,
    refusals: plan.refusals.map(({ guard }) => guard),
    tonight: planView(plan, fingerprints).tonight,
  };
}
