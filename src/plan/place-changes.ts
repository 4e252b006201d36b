import type { ClassroomRef, Evidence, ExchangeMember, Reason } from "../model/change.ts";
import { comparableName, compareText } from "../model/text.ts";
import { knownConnections } from "./live-index.ts";
import type { Placed } from "./order-changes.ts";
import type { ResolvedConnections } from "./resolve-connections.ts";
import { reversibilityOf } from "./reversibility.ts";
import type { Wish } from "./wish.ts";

/** Turns what the lines wish for into changes, each at its level. Wishes that are blocked must have been taken out before. */
export function placeChanges(wishes: readonly Wish[], resolved: ResolvedConnections): readonly Placed[] {
  const placed = wishes.flatMap((wish) => [...stateChange(wish), ...connectionChange(wish, resolved)]);
  return [...placed, ...resolved.rings.map(exchange)];
}

function stateChange(wish: Wish): Placed[] {
  const { evidence } = wish;
  if (wish.state === undefined || evidence === undefined) return [];
  const held = wish.connection?.kind === "drop" ? [] : knownConnections(wish.classroom.connections);
  const common = { classroom: classroomRef(wish), connections: held, evidence, why: reason(wish) };
  return wish.state === "archived"
    ? [
        {
          level: "archive",
          wave: 0,
          change: {
            kind: "archive",
            ...common,
            before: "active",
            after: "archived",
            undo: reversibilityOf("archive"),
          },
        },
      ]
    : [
        {
          level: "unarchive",
          wave: 0,
          change: {
            kind: "unarchive",
            ...common,
            before: "archived",
            after: "active",
            undo: reversibilityOf("unarchive"),
          },
        },
      ];
}

function connectionChange(wish: Wish, resolved: ResolvedConnections): Placed[] {
  const { connection, evidence } = wish;
  if (connection === undefined) return [];
  const common = { classroom: classroomRef(wish), why: reason(wish) };
  if (connection.kind === "drop") {
    const held = nonEmpty(connection.before);
    if (held === undefined) return [];
    const level = connection.purpose === "release" ? "release" : "disconnect";
    return [
      {
        level,
        wave: 0,
        change: {
          kind: "disconnect",
          ...common,
          before: held,
          after: [],
          undo: reversibilityOf("disconnect"),
        },
      },
    ];
  }
  if (evidence === undefined || resolved.ringByClassroom.has(wish.classroom.key)) return [];
  const wave = resolved.waveByClassroom.get(wish.classroom.key) ?? 0;
  const held = nonEmpty(connection.before);
  if (held === undefined) {
    return [
      {
        level: "connect",
        wave,
        change: {
          kind: "connect",
          ...common,
          before: [],
          after: [connection.after],
          evidence,
          undo: reversibilityOf("connect"),
        },
      },
    ];
  }
  return [
    {
      level: "connect",
      wave,
      change: {
        kind: "reconnect",
        ...common,
        before: held,
        after: [connection.after],
        evidence,
        undo: reversibilityOf("reconnect"),
      },
    },
  ];
}

function exchange(ring: readonly Wish[]): Placed {
  const members = ring
    .flatMap((wish) => exchangeMember(wish))
    .sort((left, right) => compareText(left.classroom.key, right.classroom.key));
  return {
    level: "connect",
    wave: 0,
    change: {
      kind: "exchange",
      members,
      why: {
        rule: "policy sync",
        at: members[0]?.at ?? { file: "", line: 0, column: 0 },
        fact: `${members.length} classrooms hold each other's SOURCED IDs`,
      },
      undo: reversibilityOf("exchange"),
    },
  };
}

function exchangeMember(wish: Wish): ExchangeMember[] {
  const held = wish.connection?.kind === "hold" ? nonEmpty(wish.connection.before) : undefined;
  const evidence: Evidence | undefined = wish.evidence;
  if (wish.connection?.kind !== "hold" || held === undefined || evidence === undefined) return [];
  return [
    {
      at: wish.mapping.at,
      classroom: classroomRef(wish),
      before: held,
      after: [wish.connection.after],
      evidence,
    },
  ];
}

/** Names come from ClassTag, not from the file: the reviewer sees what is there now. */
function classroomRef({ classroom, context }: Wish): ClassroomRef {
  return {
    key: classroom.key,
    name: comparableName(classroom.name),
    school: { key: context.live.key, name: context.live.name },
  };
}

function reason({ mapping, connection, fact }: Wish): Reason {
  const from = mapping.policyFrom === "school" ? "policy of the school" : "policy of the line";
  const rule =
    connection?.kind === "drop" && connection.purpose === "remove"
      ? "classlink: null"
      : `${from}: ${mapping.policy}${mapping.release ? ", release" : ""}`;
  return { rule, at: mapping.at, fact };
}

function nonEmpty(ids: readonly string[]): readonly [string, ...string[]] | undefined {
  const [first, ...rest] = ids;
  return first === undefined ? undefined : [first, ...rest];
}
