import type { DistrictToMatch } from "../../../src/match/match-district.ts";
import type { ClassToMatch, RoomToMatch } from "../../../src/match/match-input.ts";
import { Draw } from "./draw.ts";
import { drawSecondary } from "./secondary.ts";
import { sessions } from "./sections.ts";

/** A district of secondary schools of one size, to see how long it takes. */
export function drawLarge(schools: number, size: number): DistrictToMatch {
  return {
    sessions,
    schools: Array.from({ length: schools }, (_, at) => {
      const rooms: RoomToMatch[] = [];
      const classes: ClassToMatch[] = [];
      for (let part = 0; rooms.length < size; part += 1)
        for (const { school } of drawSecondary(new Draw(at * 100 + part)).schools) {
          rooms.push(...school.rooms.map((room) => ({ ...room, key: `${part}-${room.key}` })));
          classes.push(
            ...school.classes.map((found) => ({ ...found, sourcedId: `${part}-${found.sourcedId}` })),
          );
        }
      return { key: String(at), rooms: rooms.slice(0, size), classes: classes.slice(0, size) };
    }),
  };
}
