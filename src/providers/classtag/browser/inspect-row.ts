import type { FoundRow } from "./find-row.ts";
import type { Inspection } from "./inspected.ts";
import { leavesOf, type SentRequest } from "./request-leaves.ts";

/**
 * A request that writes to a row names that row where it names one at all. Where another row has the same name, so that no
 * dialog can tell the two apart, it has to.
 * @param sourcedId that it has to name, where nothing else does
 */
export function inspectRow(
  { named, others }: Pick<FoundRow, "named" | "others">,
  sourcedId: () => string | undefined = () => undefined,
): Inspection {
  const { id, name } = named;
  return (request) => {
    const said = textOf(request);
    const unnamed = sourcedId();
    if (unnamed !== undefined && !isIn(said, unnamed))
      return `it does not name the SOURCED ID ${JSON.stringify(unnamed)}, and neither does the dialog`;
    if (id === undefined) return undefined;
    const isMeant = isIn(said, id);
    // Small numbers stand for many things.
    const isTelling = (other: string): boolean => !isMeant || !/^\d{1,4}$/.test(other);
    const other = others.find((one) => one.id !== undefined && isTelling(one.id) && isIn(said, one.id));
    if (other !== undefined)
      return `it names ${JSON.stringify(other.id)} (${JSON.stringify(other.name)}), and ${JSON.stringify(id)} (${JSON.stringify(name)}) is meant`;
    if (!isMeant && others.some((one) => one.name === name))
      return `it does not name ${JSON.stringify(id)}, and there is another ${JSON.stringify(name)}`;
    return undefined;
  };
}

function textOf(request: SentRequest): string {
  const leaves = leavesOf(request) ?? [{ path: [], value: request.postData() ?? "" }];
  return [decoded(request.url()), ...leaves.map(({ value }) => String(value))].join("\n");
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const isIn = (text: string, id: string): boolean =>
  new RegExp(`(?<![\\w-])${id.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}(?![\\w-])`, "u").test(text);
