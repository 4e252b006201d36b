import { NearMisses } from "./near-miss.ts";
import { DamagedIds } from "./spreadsheet-damage.ts";

/** Finds the ids that one which is none may stand for. What it needs is arranged when somebody asks first. */
export function likelyIds(ids: () => Iterable<string>): (id: string) => readonly string[] {
  let near: NearMisses | undefined;
  let damaged: DamagedIds | undefined;
  return (id) => {
    near ??= new NearMisses(ids());
    damaged ??= new DamagedIds(ids());
    return [...new Set([...near.of(id), ...damaged.of(id)])];
  };
}
