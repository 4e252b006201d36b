import type { ConnectionSettings } from "../../providers/settings/connection-settings.ts";

/** A setting that holds an address, and the address. */
type Named = readonly [address: string, name: string];

function namedAddresses({ classLink, classTagApi }: ConnectionSettings): readonly Named[] {
  const named: Named[] = [];
  if (classLink !== undefined) {
    const { applicationId, baseUrl, credentials, names } = classLink;
    if (applicationId !== undefined)
      named.push([`${baseUrl}/${applicationId}`, `${names.baseUrl}/CLASSLINK_APPLICATION_ID`]);
    named.push([baseUrl, names.baseUrl]);
    if (credentials.kind === "oauth2") named.push([credentials.tokenUrl, credentials.names.tokenUrl]);
    if (credentials.kind === "discovery")
      named.push([credentials.discoveryUrl, credentials.names.discoveryUrl]);
  }
  if (classTagApi !== undefined) named.push([classTagApi.baseUrl, classTagApi.names.baseUrl]);
  return named.sort(([left], [right]) => right.length - left.length);
}

/**
 * Puts the names of settings in the place of the addresses that they hold, and hides any other: what `doctor` says is
 * made to be shown to somebody else.
 */
export function withoutAddresses(text: string, settings: ConnectionSettings): string {
  let cut = text;
  const named = namedAddresses(settings);
  for (const [address, name] of named) cut = cut.replaceAll(address, name);
  for (const [address, name] of named) {
    const { host, hostname, origin } = new URL(address);
    // A name without a dot may be any word of the sentence; in an address it goes with the rest below.
    const forms = [origin, host, hostname].filter((form) => /[.:]/.test(form));
    for (const form of forms) cut = cut.replaceAll(form, `the host of ${name}`);
  }
  return cut.replace(/\bhttps?:\/\/(?!host\/)[^\s"'<>()]+/gi, "another address");
}
