import { createHash } from "node:crypto";

/** Tells servers apart without naming them: the beginning of a digest of the base address, 16 hexadecimal digits. */
export function endpointDigest(baseUrl: string): string {
  const normalised = new URL(baseUrl).href.replace(/\/+$/, "");
  return createHash("sha256").update(normalised).digest("hex").slice(0, 16);
}
