/** Where ClassTag's pages are served. */
export const webPath = "/classtag/web";

const address = (...segments: readonly string[]): string =>
  `${webPath}/${segments.map(encodeURIComponent).join("/")}`;

export const districtAddress = (id: string, ...rest: readonly string[]): string =>
  address("districts", id, ...rest);

export const schoolAddress = (id: string, ...rest: readonly string[]): string =>
  address("schools", id, ...rest);

export const classroomAddress = (id: string, ...rest: readonly string[]): string =>
  address("classrooms", id, ...rest);

export const signInAddress = address("sign-in");
export const signInCodeAddress = address("sign-in", "code");

/** An address below the pages' own, whatever somebody made a person click: it never leads to another site. */
export function ownAddress(pathAndQuery: string): string {
  const { pathname, search } = new URL(`http://own.invalid${webPath}/${pathAndQuery.replace(/^[/\\]+/, "")}`);
  return pathname.startsWith(`${webPath}/`) ? pathname + search : `${webPath}/`;
}

/** With the parameters that have a value. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const text = new URLSearchParams(
    Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
  ).toString();
  return text === "" ? path : `${path}?${text}`;
}
