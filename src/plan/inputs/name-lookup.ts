import { pushTo } from "../../model/push-to.ts";

/**
 * Finds items by the group that they belong to and by their name, in one form of it. The names of a group are arranged when
 * the first of them is asked for: most lines give an id, and then nobody asks.
 */
export function nameLookup<Item>(
  itemsByGroup: ReadonlyMap<string, readonly Item[]>,
  nameOf: (item: Item) => string,
  formOf: (name: string) => string,
): (group: string, name: string) => readonly Item[] {
  const arranged = new Map<string, Map<string, Item[]>>();
  return (group, name) => {
    let byName = arranged.get(group);
    if (byName === undefined) {
      byName = new Map();
      for (const item of itemsByGroup.get(group) ?? []) pushTo(byName, formOf(nameOf(item)), item);
      arranged.set(group, byName);
    }
    return byName.get(formOf(name)) ?? [];
  };
}
