type Defined<Properties> = {
  [Name in keyof Properties as undefined extends Properties[Name] ? never : Name]: Properties[Name];
} & {
  [Name in keyof Properties as undefined extends Properties[Name] ? Name : never]?: Exclude<
    Properties[Name],
    undefined
  >;
};

/** The properties that have a value: `{ code, ...defined({ hint }) }` leaves the hint out where there is none. */
export function defined<const Properties extends object>(properties: Properties): Defined<Properties>;
export function defined(properties: Readonly<Record<string, unknown>>): object {
  const found: Record<string, unknown> = {};
  for (const name in properties) if (properties[name] !== undefined) found[name] = properties[name];
  return found;
}
