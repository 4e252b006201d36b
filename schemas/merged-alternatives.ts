import { isObject, mapObjects, type SchemaObject } from "./read-schema.ts";

/**
 * The schema with alternatives that differ in their type written as one: `anyOf` a string with a pattern or a whole number is
 * a value of either type, with both rules. It accepts the same, because a rule for texts does not look at numbers. A validator
 * then names the one rule that a value breaks, and an editor too; of alternatives both say of each why it was not taken.
 */
export const mergedAlternatives = (schema: SchemaObject): SchemaObject => {
  const merged = mapObjects(schema, (object) => {
    const { anyOf, ...rest } = object;
    const alternatives = Array.isArray(anyOf) ? anyOf.filter(isObject) : [];
    const types = alternatives.map(({ type }) => type);
    const differ = types.every((type) => typeof type === "string") && new Set(types).size === types.length;
    if (alternatives.length === 0 || !differ) return object;
    return { ...rest, ...Object.assign({}, ...alternatives), type: types };
  });
  return isObject(merged) ? merged : schema;
};
