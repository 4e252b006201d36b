/** Finds a school or a line by the place that it was loaded from. */
import type { SourcePosition } from "../../model/diagnostic.ts";
import type { YamlNode, YamlTree } from "../yaml-tree.ts";

/** Keys and indices from the root of the file. */
export type ValuePath = readonly (string | number)[];

export interface EditPlaces {
  readonly district: (at: SourcePosition) => ValuePath | undefined;
  readonly school: (at: SourcePosition) => ValuePath | undefined;
  readonly line: (at: SourcePosition) => ValuePath | undefined;
}

/** The schools and lines of a file: of a district's own one, or of one school's. */
export function editPlaces(tree: YamlTree): EditPlaces {
  const schools = new Map<number, ValuePath>();
  const lines = new Map<number, ValuePath>();
  const addSchool = (school: YamlNode, path: ValuePath): void => {
    schools.set(tree.offsetOf(school) ?? -1, path);
    for (const [index, line] of itemsOf(tree, school, "classrooms"))
      lines.set(tree.offsetOf(line) ?? -1, [...path, "classrooms", index]);
  };
  const isDistrict = tree.child(tree.root, "version") !== undefined;
  if (!isDistrict) addSchool(tree.root, []);
  for (const [index, school] of itemsOf(tree, tree.root, "schools")) addSchool(school, ["schools", index]);
  const { source } = tree;
  return {
    district: () => (isDistrict ? [] : undefined),
    school: (at) => schools.get(source.offsetAt(at)),
    line: (at) => lines.get(source.offsetAt(at)),
  };
}

function* itemsOf(
  tree: YamlTree,
  mapping: YamlNode,
  key: string,
): Generator<readonly [index: number, item: YamlNode]> {
  const list = tree.child(mapping, key);
  if (list === undefined) return;
  for (let index = 0; ; index += 1) {
    const item = tree.item(list, index);
    if (item === undefined) return;
    yield [index, item];
  }
}
