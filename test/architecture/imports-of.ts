import { parseSync, Visitor } from "oxc-parser";

/**
 * Everything that a module names as another module, in the order of the text: imports of values and of types, exports from
 * elsewhere, dynamic imports, and `import("…")` inside a type.
 * @throws Error where the text is no TypeScript, or where what is imported is not written out and so cannot be judged
 */
export function importsOf(file: string, text: string): readonly string[] {
  const { program, errors } = parseSync(file, text);
  const [first] = errors;
  if (first !== undefined) throw new Error(`${file}: ${first.message}`);
  const found: string[] = [];
  const add = (source: { readonly type: string; readonly value?: unknown } | null): void => {
    if (source === null) return;
    if (typeof source.value !== "string")
      throw new Error(`${file} imports what is not written out as a text: a ${source.type}`);
    found.push(source.value);
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
  }).visit(program);
  return found;
}
