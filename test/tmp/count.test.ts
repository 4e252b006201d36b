import { test } from "vitest";
import { createClassTagBrowser } from "../../src/providers/classtag/browser/classtag-browser.ts";
import { defaultProfile } from "../../src/providers/classtag/browser/default-profile.ts";
import { Secret } from "../../src/providers/secret.ts";
import { sandboxForTest } from "../cli/run-rollcall.ts";

test("count", async () => {
  const sandbox = await sandboxForTest();
  const names = { url: "U", credentials: "C", code: "O", profile: "P", timeout: "T" };
  const b = createClassTagBrowser({
    settings: {
      url: sandbox.webUrl,
      user: sandbox.environment["CLASSTAG_WEB_USER"] ?? "",
      password: new Secret(sandbox.environment["CLASSTAG_WEB_PASSWORD"] ?? ""),
      paceMs: 0,
      timeoutMs: 3000,
      names,
    },
    profile: defaultProfile,
    chromium: "/usr/bin/chromium",
    pictures: "/tmp/pics",
    clock: () => Date.now(),
    sleep: async () => undefined,
  });
  let t = Date.now();
  for (let i = 0; i < 2; i++) {
    const r = await b.readState();
    console.log(r.kind === "incomplete" ? r : r.provenance.requests, Date.now() - t);
    t = Date.now();
    if (r.kind !== "incomplete") console.log(r.value.schools.length, r.value.classrooms.length);
  }
  const log = sandbox.requests();
  console.log(
    log.length,
    log
      .slice(0, 60)
      .map((x) => x.method + " " + x.path)
      .join("\n"),
  );
  await b.close();
});
