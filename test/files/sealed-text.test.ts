import fc from "fast-check";
import { expect, test } from "vitest";
import { connectionSecret } from "../../src/cli/services/read-cache/connection-secret.ts";
import { TextSeal } from "../../src/files/sealed-text.ts";
import { Secret } from "../../src/providers/secret.ts";
import { tries } from "../tries.ts";

test("law: a sealed text opens with its own secret and label, and with no other, and not when a byte has changed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.string(), fc.nat(), async (text, secret, position) => {
      const sealed = await new TextSeal(secret, "label").seal(text);
      const unseal = (bytes: Buffer, by: string, label: string) => new TextSeal(by, label).unseal(bytes);
      expect(await unseal(sealed, secret, "label")).toBe(Buffer.from(text).toString());
      await expect(unseal(sealed, `${secret}.`, "label")).rejects.toThrow("other credentials");
      await expect(unseal(sealed, secret, "Label")).rejects.toThrow("other credentials");
      const changed = Buffer.from(sealed);
      const at = position % changed.length;
      changed.writeUInt8(changed.readUInt8(at) ^ 0x10, at);
      await expect(unseal(changed, secret, "label")).rejects.toThrow("damaged");
    }),
    { numRuns: tries(3) },
  );
});

test("what a text is sealed with differs where any part of the connection does, credentials included", () => {
  const settings = (token: string, baseUrl = "https://one.example") => ({
    baseUrl,
    credentials: { kind: "bearer", token: new Secret(token) },
  });
  expect(connectionSecret(settings("a"))).toBe(connectionSecret(settings("a")));
  expect(connectionSecret(settings("a"))).not.toBe(connectionSecret(settings("b")));
  expect(connectionSecret(settings("a"))).not.toBe(connectionSecret(settings("a", "https://two.example")));
});
