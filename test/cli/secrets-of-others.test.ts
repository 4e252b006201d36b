import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { reasonIn } from "../../src/git/repository.ts";
import { KnownSecrets } from "../../src/http/known-secrets.ts";
import { secretsIn } from "../../src/providers/settings/secrets-in.ts";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

/** Of every service and program; the last comes from a file of settings. */
const hidden = {
  CLASSLINK_TOKEN: "classlink-token/1+2=3",
  SHELBYVILLE__CLASSLINK_CLIENT_SECRET: 'client "secret" & more',
  CLASSTAG_TOKEN: "0123-token-of-classtag",
  CLASSTAG_WEB_PASSWORD: "pass wörd <7>",
  CLASSTAG_WEB_TOTP_SECRET: "JBSWY3DPEHPK3PXP",
  GITHUB_TOKEN: "ghp_0123456789abcdef",
  ROLLCALL_LEDGER_KEY: `-----BEGIN OPENSSH PRIVATE KEY-----\n${"b3BlbnNzaC1rZXktdjE".repeat(3)}\n-----END OPENSSH PRIVATE KEY-----\n`,
  AWS_SECRET_ACCESS_KEY: "another-program's/key",
  HTTPS_PROXY: "http://user:proxy%20password@127.0.0.1:9",
  CLASSLINK_PARTNER_KEY: "partner-key-of-settings",
};

const forms = Object.values({ ...hidden, HTTPS_PROXY: "proxy password" }).flatMap((secret) => {
  const line = secret.includes("\n") ? (secret.split("\n")[1] ?? "") : secret;
  return [
    line,
    encodeURIComponent(line),
    JSON.stringify(line).slice(1, -1),
    Buffer.from(`u:${line}`).toString("base64"),
  ];
});

/** Small pieces too, so that no end of one is left over where something was cut. */
const telling = (form: string): string => form.slice(2, Math.ceil(form.length * 0.7));

function expectNone(shown: string): void {
  for (const form of forms) expect(shown).not.toContain(telling(form));
}

test("what one service says of the credentials of all others is shown in no error, report or journal", async () => {
  const sandbox = await sandboxForTest();
  const folder = await temporaryFolder();
  for (const [index, form] of forms.entries()) {
    sandbox.clearFaults();
    const isWrite = index % 4 === 0;
    const { CLASSLINK_PARTNER_KEY: _, CLASSLINK_TOKEN: __, CLASSTAG_TOKEN: ___, ...others } = hidden;
    sandbox.inject({
      ...{ service: "classtag", times: "always" },
      match: { method: isWrite ? "PUT" : "GET" },
      effect: {
        ...{ kind: "status", status: index % 2 === 0 ? 400 : 302 },
        headers: { location: `/sign-in/${encodeURIComponent(form)}` },
        body:
          index % 3 === 0
            ? `<title>${form}</title>`
            : JSON.stringify({ detail: `${"x".repeat(180)} ${form}` }),
      },
    });
    const report = path.join(folder, `${index}.json`);
    const env = { ...sandbox.environment, ...others, CLASSLINK_PARTNER_KEY: hidden.CLASSLINK_PARTNER_KEY };
    const known = {
      CLASSLINK_TOKEN_OLD_TOKEN: hidden.CLASSLINK_TOKEN,
      OLD_CLASSTAG_TOKEN: hidden.CLASSTAG_TOKEN,
    };
    const run = await rollcall(["apply", "springfield", "--auto", "--report", report], {
      env: { ...env, ...known },
    });
    expect(run.exitCode).not.toBe(0);
    const written = isWrite
      ? [await readFile(report, "utf8"), await readFile(report.replace(".json", ".journal.jsonl"), "utf8")]
      : [];
    expectNone([run.stdout, run.stderr, ...written].join("\n"));
  }
});

test("nor in what git says, whose texts are cut as well", () => {
  const secrets = new KnownSecrets();
  secrets.add(secretsIn(hidden));
  for (const form of forms)
    secrets.during(() => expectNone(reasonIn(`fatal: ${"x".repeat(290 - form.length / 2)} ${form}`)));
});
