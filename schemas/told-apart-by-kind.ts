import { isObject, mapObjects, type SchemaObject } from "./read-schema.ts";

/**
 * The schema with the word of ajv's by which it looks at the one alternative that a value's `kind` names, wherever every
 * alternative has one. The word is no standard one, and the schemas that others read do without it.
 */
export const toldApartByKind = (schema: SchemaObject): SchemaObject => {
  const changed = mapObjects(schema, (object) => {
    const { oneOf, required, type } = object;
    const isByKind =
      type === "object" && Array.isArray(oneOf) && Array.isArray(required) && required.join() === "kind";
    return isByKind ? { ...object, discriminator: { propertyName: "kind" } } : object;
  });
  return isObject(changed) ? changed : schema;
};
