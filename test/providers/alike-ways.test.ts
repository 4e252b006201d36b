import { describe, expect, it } from "vitest";
import { AlikeWays, type OneOfMany } from "../../src/providers/classtag/browser/alike-ways.ts";

const school = (id: string, name: string): OneOfMany => ({
  id,
  name,
  address: `https://classtag.example/schools/${encodeURIComponent(id)}`,
});

const wayOf = ({ address, name }: OneOfMany, end: string) => ({
  address: `${address}/${end}`,
  place: [name.replace(/\d+/gu, "#"), "Classrooms", "Active (#)"],
});

const [lincoln, second, third] = [school("1", "Lincoln"), school("2/b", "School 2"), school("ü 3", "No. 3")];

function learnt(...ends: readonly [string, string]): AlikeWays {
  const ways = new AlikeWays();
  ways.learn("classrooms", lincoln, wayOf(lincoln, ends[0]));
  ways.learn("classrooms", second, wayOf(second, ends[1]));
  return ways;
}

describe("where a list of a school is", () => {
  it("is foretold from two that differ in the school alone, its id written as its own address writes it", () => {
    expect(learnt("rooms?of=1", "rooms?of=2%2Fb").foretold("classrooms", third)).toEqual(
      wayOf(third, "rooms?of=%C3%BC%203"),
    );
  });

  it("is not foretold from one, nor from the same one twice, nor of another list", () => {
    const ways = new AlikeWays();
    ways.learn("classrooms", lincoln, wayOf(lincoln, "rooms"));
    ways.learn("classrooms", lincoln, wayOf(lincoln, "rooms"));
    expect(ways.foretold("classrooms", third)).toBeUndefined();
    expect(learnt("rooms", "rooms").foretold("archivedClassrooms", third)).toBeUndefined();
  });

  it.each([
    ["addresses that differ in more", learnt("rooms/77", "rooms/78"), third],
    [
      "a school of another kind",
      learnt("rooms", "rooms"),
      { ...third, address: "https://classtag.example/s/%C3%BC%203" },
    ],
    ["a school without an id", learnt("rooms", "rooms"), { name: third.name, address: third.address }],
  ])("is not foretold from %s", (_, ways, of) => {
    expect(ways.foretold("classrooms", of)).toBeUndefined();
  });

  it("is not foretold where the address names no school", () => {
    const ways = new AlikeWays();
    for (const one of [lincoln, second])
      ways.learn("classrooms", one, { ...wayOf(one, ""), address: "https://classtag.example/rooms" });
    expect(ways.foretold("classrooms", third)).toBeUndefined();
  });

  it("is not foretold again once it was not so", () => {
    const ways = learnt("rooms", "rooms");
    ways.forget("classrooms");
    expect(ways.foretold("classrooms", third)).toBeUndefined();
  });
});
