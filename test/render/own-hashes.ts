import { createHash } from "node:crypto";
import { expect } from "vitest";

/** A browser leaves out what the policy does not name by its hash. */
export function expectOwnHashes(html: string): void {
  const of = (tag: "script" | "style"): string => {
    const [, text = ""] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html) ?? [];
    expect(text.length).toBeGreaterThan(100);
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  };
  expect(html).toContain(`style-src ${of("style")}; script-src ${of("script")};`);
}
