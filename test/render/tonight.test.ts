import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { exceeded, fails, room, withForecast } from "./lead-plans.ts";
import { archive, view } from "./plan-builder.ts";

describe("tonight", () => {
  const off = "if somebody turns the sync on, ";

  it.each<readonly [string, Partial<Plan>, string]>([
    [
      "nothing to do",
      {},
      `${off}the sync has nothing to do: no classroom is connected, and no class is shared at a connected school`,
    ],
    [
      "a sync that fails",
      withForecast({ kept: 3 }, { fails }),
      `${off}the sync fails as a whole, before it does anything`,
    ],
    [
      "a sync that is on",
      { ...withForecast({ kept: 1 }), dailySync: { enabled: true, startsAt: "01:00" }, changes: [archive()] },
      "at 01:00, once this is applied, 1 classroom stays, none is new, none is archived",
    ],
    [
      "a sync that may be on",
      { ...withForecast({ kept: 2 }), dailySync: { enabled: "unknown" } },
      "if the sync is on, 2 classrooms stay, none is new, none is archived",
    ],
    [
      "new names for all",
      withForecast({
        kept: 2,
        renamed: [
          { from: "A", to: "B" },
          { from: "C", to: "D" },
        ],
      }),
      `${off}2 classrooms stay and all get new names, none is new, none is archived`,
    ],
    [
      "those that come back, counted once",
      withForecast({ kept: 5, unarchived: [room(1), room(2)], hidden: [room(3)] }),
      `${off}7 classrooms stay (2 of them are unarchived), none is new, none is archived, 1 is shared and stays archived`,
    ],
    [
      "twins among the new",
      withForecast({ created: [room(1), { ...room(2), duplicates: "Chess" }] }),
      `${off}0 classrooms stay, 2 are new, 1 of them beside one that is there, none is archived`,
    ],
    [
      "a threshold exceeded",
      withForecast({ kept: 2, archived: [room(1), room(2)] }, { threshold: exceeded }),
      `${off}2 classrooms stay, none is new, none of 2 are archived, because that is over the deletion threshold`,
    ],
    [
      "a threshold that is not known",
      withForecast(
        { kept: 3, archived: [room(1)] },
        { threshold: { percent: "unknown", wouldArchive: 1, connected: 4, exceeded: false } },
      ),
      `${off}3 classrooms stay, none is new, 1 is archived unless that is over the deletion threshold, which cannot be told`,
    ],
    [
      "classes whose records cannot be read",
      withForecast({ untold: [room(1)] }, { untoldClasses: 1 }),
      `${off}0 classrooms stay, no other is new, none is archived, of 1 classroom more it cannot be told, of 1 class it cannot be told whether a classroom is made`,
    ],
  ])("of %s", (_, differs, sentence) => {
    expect(view(differs).tonight).toBe(sentence);
  });
});
