import fc from "fast-check";
import type { Classroom, ClassTagState } from "../../../src/model/classtag.ts";
import { aClassroom } from "../world.ts";
import { idsOf } from "./judged-district.ts";

type HandOnRoom =
  | { readonly does: "archive" | "unarchive" | "empty" | "delete"; readonly at: number }
  | { readonly does: "rename"; readonly at: number; readonly name: string }
  | { readonly does: "connect"; readonly at: number; readonly sourcedId: string }
  | { readonly does: "swap"; readonly at: number; readonly with: number };

interface NewRoom {
  readonly does: "make";
  readonly at: number;
  readonly name: string;
  readonly sourcedId?: string;
}

/** What a person does to ClassTag by hand. */
type Hand =
  | HandOnRoom
  | NewRoom
  | { readonly does: "disconnect school"; readonly at: number }
  | { readonly does: "set"; readonly threshold: number; readonly unarchives: boolean };

export const someHands = (
  names: readonly string[],
  sourcedIds: readonly string[],
  most: number,
): fc.Arbitrary<readonly Hand[]> => {
  const at = fc.nat({ max: 30 });
  const name = fc.constantFrom(...names, "By hand");
  const sourcedId = fc.constantFrom(...sourcedIds, "gone", "never shared");
  const one: fc.Arbitrary<Hand> = fc.oneof(
    fc.record({ does: fc.constantFrom("archive", "unarchive", "empty", "delete"), at }),
    fc.record({ does: fc.constant("rename"), at, name }),
    fc.record({ does: fc.constant("connect"), at, sourcedId }),
    fc.record({ does: fc.constant("make"), at, name: fc.constant("By hand"), sourcedId }),
    fc.record({ does: fc.constant("make"), at, name }),
    fc.record({ does: fc.constant("swap"), at, with: at }),
    fc.record({ does: fc.constant("disconnect school"), at }),
    fc.record({
      does: fc.constant("set"),
      threshold: fc.constantFrom(0, 34, 100),
      unarchives: fc.boolean(),
    }),
  );
  return fc.array(one, { minLength: 1, maxLength: most });
};

/** ClassTag once they have done it, one after the other. An id is held once: who types it takes it from where it was. */
export const handled = (live: ClassTagState, hands: readonly Hand[], day: string): ClassTagState =>
  hands.reduce((state, hand, index) => afterHand(state, hand, `${day} ${index}`), live);

function afterHand(state: ClassTagState, hand: Hand, id: string): ClassTagState {
  const { classrooms, schools, settings } = state;
  if (hand.does === "set") {
    const { threshold: deletionThreshold, unarchives: unarchiveReappearing } = hand;
    return { ...state, settings: { ...settings, deletionThreshold, unarchiveReappearing } };
  }
  const school = schools[hand.at % Math.max(1, schools.length)]?.key ?? "";
  if (hand.does === "make")
    return { ...state, classrooms: [...without(classrooms, idsIn(hand)), madeBy(hand, school, id)] };
  if (hand.does === "disconnect school")
    return {
      ...state,
      schools: schools.map((one) => (one.key === school ? { ...one, connections: [] } : one)),
    };
  return { ...state, classrooms: afterHandOnRoom(classrooms, hand) };
}

const idsIn = ({ sourcedId }: NewRoom): readonly string[] => (sourcedId === undefined ? [] : [sourcedId]);

const madeBy = (hand: NewRoom, schoolKey: string, id: string): Classroom =>
  aClassroom(`by hand ${id}`, { schoolKey, name: hand.name, connections: idsIn(hand) });

function afterHandOnRoom(classrooms: readonly Classroom[], hand: HandOnRoom): readonly Classroom[] {
  const chosen = classrooms[hand.at % Math.max(1, classrooms.length)];
  if (chosen === undefined) return classrooms;
  const change = (values: Partial<Classroom>, all = classrooms): readonly Classroom[] =>
    all.map((room) => (room.key === chosen.key ? { ...room, ...values } : room));
  switch (hand.does) {
    case "archive":
      return change({ state: "archived" });
    case "unarchive":
      return change({ state: "active" });
    case "empty":
      return change({ connections: [] });
    case "delete":
      return classrooms.filter(({ key }) => key !== chosen.key);
    case "rename":
      return change({ name: hand.name });
    case "connect":
      return change({ connections: [hand.sourcedId] }, without(classrooms, [hand.sourcedId]));
    case "swap": {
      const other = classrooms[hand.with % classrooms.length] ?? chosen;
      return classrooms.map((room) => {
        if (room.key === chosen.key) return { ...room, connections: other.connections };
        return room.key === other.key ? { ...room, connections: chosen.connections } : room;
      });
    }
  }
}

const without = (classrooms: readonly Classroom[], ids: readonly string[]): readonly Classroom[] =>
  classrooms.map((room) =>
    idsOf(room).some((id) => ids.includes(id))
      ? { ...room, connections: idsOf(room).filter((id) => !ids.includes(id)) }
      : room,
  );
