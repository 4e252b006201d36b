/** Loopback is the sandbox: nothing leaves the machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Why credentials must not be sent to this address.
 * @returns a clause that fits behind the name of a setting ("uses http …"), or `undefined`: it may be used
 */
export function insecureUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return "is not an absolute URL";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "")
    return "carries a user name or password, which would end up in logs";
  if (url.protocol === "https:") return undefined;
  // What stands before the first colon is the protocol by form only: where a credential was pasted, it is its user.
  if (url.protocol !== "http:") return "does not begin with https://";
  return isLoopback(url.hostname)
    ? undefined
    : "uses http, which would show the credentials to every machine on the way";
}
