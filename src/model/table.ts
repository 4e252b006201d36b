/** The names of a table that is written out whole, in its order: typed, because nothing else can be in it. */
export function namesIn<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table).filter((name): name is Name => name in table);
}
