import {
  type AcademicSession,
  contradictionIn,
  type Roster,
  type UnreadableRecord,
} from "../../model/classlink.ts";
import { compareText, nameAsSeen } from "../../model/text.ts";
import { flawText } from "../inputs/unreadable-records.ts";

/** By what a file can name a session. */
type Named = Pick<AcademicSession, "sourcedId" | "title">;

interface UnreadableSession extends Named {
  readonly record: UnreadableRecord;
}

/** Every session that ClassLink told of, by what can be made of it: none is left out without a word. */
export interface ToldSessions {
  /** Active, with days that can be true: the only ones that can be in scope. */
  readonly readable: readonly AcademicSession[];
  /** Active, with days that cannot be read or contradict each other. */
  readonly unreadable: readonly UnreadableSession[];
  /** Records of which not even the name can be read. */
  readonly nameless: readonly UnreadableRecord[];
  /** On their way out of ClassLink. */
  readonly leaving: readonly Named[];
}

export function toldSessions({
  sessions,
  unreadable,
}: Pick<Roster, "sessions" | "unreadable">): ToldSessions {
  const records = unreadable.filter(({ collection }) => collection === "academicSessions");
  const named = records.flatMap(({ session }) => (session === undefined ? [] : [session]));
  return {
    readable: sessions
      .filter((one) => one.status === "active" && contradictionIn(one) === undefined)
      .sort((left, right) => compareText(left.sourcedId, right.sourcedId)),
    unreadable: [
      ...records.flatMap((record) =>
        record.session?.status === "active" ? [{ ...record.session, record }] : [],
      ),
      ...sessions.flatMap(contradictory),
    ].sort((left, right) => compareText(flawText(left.record), flawText(right.record))),
    nameless: records.filter(({ session }) => session === undefined),
    leaving: [...sessions, ...named].filter(({ status }) => status === "tobedeleted"),
  };
}

/** Readers refuse such a session with its place; one that was kept in a file by an earlier Rollcall has none. */
function contradictory(session: AcademicSession): readonly UnreadableSession[] {
  const reason = contradictionIn(session);
  if (session.status !== "active" || reason === undefined) return [];
  const { sourcedId, title } = session;
  return [
    { sourcedId, title, record: { collection: "academicSessions", record: sourcedId, sourcedId, reason } },
  ];
}

/** Whether a session is meant by what stands under `terms`: its title as people compare it, or exactly its SOURCED ID. */
export const isNamedBy =
  (term: string) =>
  ({ sourcedId, title }: Named): boolean =>
    sourcedId === term || (nameAsSeen(title) !== "" && nameAsSeen(title) === nameAsSeen(term));
