import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { namedProxy } from "../../src/http/proxy.ts";
import { Chromium } from "../../src/providers/classtag/browser/chromium.ts";
import { chromiumPath } from "../browser.ts";
import { githubForTest } from "../github/github-for-test.ts";
import { type ConnectProxy, certificate, connectProxy } from "../http/connect-proxy.ts";
import { serve } from "../http/test-server.ts";
import { type Run, rollcall, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const repository = path.resolve(import.meta.dirname, "../..");

const portOf = (url: string | undefined): number => Number(new URL(url ?? "").port);

/** The same address behind a host that only the proxy knows. */
const behind = (url: string | undefined, host: string): string =>
  (url ?? "").replace(/^http:\/\/[^/]+/, `https://${host}`);

type Environment = Readonly<Record<string, string | undefined>>;

/** In a process of its own, because Node reads at its start which certificates count. */
async function inProcess(args: readonly string[], env: Environment): Promise<Run> {
  const folder = await temporaryFolder();
  const trusted = path.join(folder, "certificate.pem");
  await writeFile(trusted, certificate);
  const program = fileURLToPath(new URL("./rollcall-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), program, ...args], {
    cwd: repository,
    env: { TEST_NOW: sampleNow.toISOString(), NODE_EXTRA_CA_CERTS: trusted, ...env },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const exitCode = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? -1)));
  return { exitCode, stdout, stderr };
}

const withPassword = ({ address }: ConnectProxy, credentials: string): string =>
  address.replace("//", `//${credentials}@`);

/** The sandbox answers nobody who calls it by another name than this machine's. */
async function forwarderTo(url: string | undefined): Promise<string> {
  const { origin: sandbox } = new URL(url ?? "");
  const { origin } = await serve(({ headers, path: asked, query }, response) => {
    const { authorization = "" } = headers;
    void fetch(`${sandbox}${asked}?${query}`, { headers: { authorization } }).then(async (answer) => {
      const { "content-encoding": _packing, ...rest } = Object.fromEntries(answer.headers);
      response.writeHead(answer.status, rest).end(await answer.text());
    });
  });
  return origin;
}

/** A sandbox that only a proxy reaches, as two services of a district. */
async function sandboxBehind(password?: string): Promise<{ proxy: ConnectProxy; env: Environment }> {
  const { environment } = await sandboxForTest();
  const forwarder = await forwarderTo(environment["CLASSLINK_BASE_URL"]);
  const proxy = await connectProxy(() => ({ port: portOf(forwarder) }), password);
  const env = {
    ...environment,
    CLASSLINK_BASE_URL: behind(environment["CLASSLINK_BASE_URL"], "roster.district.example"),
    CLASSTAG_BASE_URL: behind(environment["CLASSTAG_BASE_URL"], "gateway.district.example"),
  };
  return { proxy, env };
}

test("ClassLink and ClassTag are read through the proxy, and doctor says so without showing it", async () => {
  const { env, proxy } = await sandboxBehind("dana:pa:ss");
  const HTTPS_PROXY = withPassword(proxy, "dana:pa%3Ass");
  const run = await inProcess(["doctor", "springfield"], { ...env, HTTPS_PROXY });
  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  expect(run.stdout).toContain(
    "✓ proxy       ClassLink and ClassTag are reached by the proxy that HTTPS_PROXY names\n",
  );
  expect(run.stdout).toContain("✓ shared      48 classes");
  expect(run.stdout).toContain("✓ contents    57 active classrooms");
  expect(run.stdout).not.toMatch(/127\.0\.0\.1|dana|ss@/);
  expect(new Set(proxy.targets)).toEqual(
    new Set(["roster.district.example:443", "gateway.district.example:443"]),
  );
  expect(proxy.signIns).not.toContain("");
});

test("GitHub is asked through the proxy, and doctor says so", async () => {
  const github = await githubForTest();
  const port = portOf(github.environment["GITHUB_API_URL"]);
  const proxy = await connectProxy(() => ({ port }));
  const run = await inProcess(["doctor", "--github"], {
    ...github.environment,
    PATH: process.env["PATH"],
    GITHUB_API_URL: behind(github.environment["GITHUB_API_URL"], "api.github.example"),
    https_proxy: proxy.address,
  });
  expect(run.stdout).toMatch(/✓ proxy +GitHub is reached by the proxy that https_proxy names\n/);
  expect(run.stdout).toMatch(/✓ token +sees the repository/);
  expect(new Set(proxy.targets)).toEqual(new Set(["api.github.example:443"]));
});

test.skipIf(chromiumPath === undefined)(
  "Chromium opens pages through the proxy and signs in to it, and this machine's without it",
  async () => {
    const { origin } = await serve((request, response) => response.end(`page ${request.headers.host}`));
    const proxy = await connectProxy(() => ({ port: portOf(origin) }), "dana:pa:ss");
    const named = namedProxy({
      HTTPS_PROXY: withPassword(proxy, "dana:pa%3Ass"),
      NO_PROXY: "nowhere.invalid",
    });
    const chromium = new Chromium(chromiumPath ?? "", named.kind === "named" ? named.proxy : undefined);
    onTestFinished(() => chromium.close());
    const context = await (await chromium.open()).newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto("https://pages.district.example/login");
    expect(await page.textContent("body")).toBe("page pages.district.example");
    expect(new Set(proxy.targets)).toEqual(new Set(["pages.district.example:443"]));
    const asked = proxy.targets.length;
    await page.goto(origin);
    await expect(page.goto("https://east.nowhere.invalid/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
    expect(proxy.targets).toHaveLength(asked);
  },
);

test.each([
  [407, "It wants a user and a password: write them into HTTPS_PROXY"],
  [403, "Ask those who run the proxy to let this machine reach the host."],
  [502, "The proxy itself does not reach the host"],
])("what the proxy answers is said: %i", async (status, hint) => {
  const { env } = await sandboxBehind();
  const proxy = await connectProxy(() => ({ status }));
  const run = await rollcall(["plan", "springfield"], { env: { ...env, HTTPS_PROXY: proxy.address } });
  expect(run.exitCode).toBe(6);
  expect(run.stderr).toContain(
    `the proxy that HTTPS_PROXY names did not let the request through (${status})`,
  );
  expect(run.stderr).toContain(hint);
});

test("a proxy that is not there is not taken for the service", async () => {
  const { env } = await sandboxBehind();
  const run = await rollcall(["plan", "springfield"], { env: { ...env, HTTPS_PROXY: "http://127.0.0.1:9" } });
  expect(run.exitCode).toBe(6);
  expect(run.stderr).toContain(
    "the proxy that HTTPS_PROXY names cannot be reached: the connection was refused",
  );
  expect(run.stderr).toContain("Check HTTPS_PROXY.");
});

test("an address that NO_PROXY lists is reached without the proxy, and so is this machine", async () => {
  const { environment } = await sandboxForTest();
  const proxy = await connectProxy(() => ({ status: 502 }));
  const env = {
    ...environment,
    CLASSLINK_BASE_URL: "https://roster.district.invalid/v1p1",
    HTTPS_PROXY: proxy.address,
    NO_PROXY: "district.invalid",
  };
  const run = await rollcall(["doctor", "springfield"], { env });
  expect(run.stdout.replace(/\s+/g, " ")).toContain(
    "✓ proxy ClassLink and ClassTag are reached without it, by NO_PROXY or on this machine",
  );
  expect(run.stdout).toContain("the host name was not found");
  expect(proxy.targets).toEqual([]);
});

test("a proxy of another kind is a wrong setting, for services and for GitHub", async () => {
  const { environment } = await sandboxForTest();
  const HTTPS_PROXY = "socks5://dana:pass@proxy.example:1080";
  const run = await rollcall(["plan", "springfield"], { env: { ...environment, HTTPS_PROXY } });
  const github = await githubForTest();
  const asked = await rollcall(["doctor", "--github"], { env: { ...github.environment, HTTPS_PROXY } });
  for (const { exitCode, stderr } of [run, asked]) {
    expect(exitCode).toBe(64);
    expect(stderr).toContain("HTTPS_PROXY names a proxy of another kind than HTTP.");
    expect(stderr).not.toContain("pass@");
  }
});
