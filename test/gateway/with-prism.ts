/**
 * The contract with Prism itself, which the tests do without because it is 90 MB: `npm run prism`. npx fetches it, at the newest
 * version that Node 20 runs. Its mock has to be a district that is read and written, and as a proxy that refuses what is not of the
 * contract it has to let a whole apply through.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import type { Context } from "../../src/cli/context.ts";
import { runProgram } from "../../src/cli/program.ts";
import { startSandbox } from "../../src/sandbox/sandbox.ts";

const prism = "@stoplight/prism-cli@5.14.2";
const repository = path.resolve(import.meta.dirname, "../..");
const contract = path.join(repository, "schemas/classtag-api.openapi.yaml");
const districts = {
  small: path.join(import.meta.dirname, "districts/one-classroom.yaml"),
  whole: path.join(repository, "districts/springfield.yaml"),
};

interface Prism {
  readonly baseUrl: string;
  /** Ends it. @returns what it logged */
  end(): Promise<string>;
}

async function startPrism(...args: readonly string[]): Promise<Prism> {
  const port = await freePort();
  const [command = "", ...rest] = args;
  const child = spawn("npx", ["--yes", prism, command, "--port", String(port), ...rest], {
    cwd: tmpdir(),
    stdio: ["ignore", "pipe", "inherit"],
    // Of its own group: npx starts it by a shell, and ending that would leave it running.
    detached: true,
  });
  const logged = buffer(child.stdout);
  const isListening = new Promise<void>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Prism is listening")) resolve();
    });
    child.once("exit", () => reject(new Error(`Prism ended before it listened:\n${said}`)));
  });
  await isListening;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    end: async () => {
      const ended = once(child, "exit");
      if (child.pid !== undefined) process.kill(-child.pid);
      await ended;
      return (await logged).toString();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

/** Plans and applies the file against ClassLink by the sandbox and ClassTag at the address. @returns what apply said and its exit code */
async function applied(file: string, env: Context["env"]): Promise<{ code: number; said: string }> {
  const cwd = await mkdtemp(path.join(tmpdir(), "rollcall-prism-"));
  try {
    await mkdir(path.join(cwd, "districts"));
    await cp(file, path.join(cwd, "districts/springfield.yaml"));
    const run = async (...args: readonly string[]): Promise<{ code: number; said: string }> => {
      let said = "";
      const stream = { write: (text: string) => (said += text) };
      const code = await runProgram(args, {
        env,
        cwd,
        now: () => new Date("2026-11-23T17:00:00Z"),
        sleep: () => Promise.resolve(),
        signal: new AbortController().signal,
        stdout: stream,
        stderr: stream,
      });
      return { code, said };
    };
    await run("plan", "springfield", "--out", "plan.json");
    return await run("apply", "springfield", "--plan", "plan.json");
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

function expectIn(said: string, ...sentences: readonly string[]): void {
  for (const sentence of sentences)
    if (!said.includes(sentence)) throw new Error(`"${sentence}" was not said:\n${said}`);
}

const requestsIn = (log: string): number => log.split("Request received").length - 1;

const sandbox = await startSandbox();
try {
  const mock = await startPrism("mock", contract);
  const small = await applied(districts.small, { ...sandbox.environment, CLASSTAG_BASE_URL: mock.baseUrl });
  const mockLog = await mock.end();
  expectIn(
    small.said,
    "springfield: 4 of 4 changes applied",
    "Read again and planned again: 4 changes left.",
  );
  process.stdout.write(
    `prism mock   4 of 4 changes applied, 4 left when read again, as it keeps nothing; ${requestsIn(mockLog)} requests\n`,
  );

  const proxy = await startPrism("proxy", "--errors", contract, sandbox.classTagUrl);
  const whole = await applied(districts.whole, { ...sandbox.environment, CLASSTAG_BASE_URL: proxy.baseUrl });
  const proxyLog = await proxy.end();
  expectIn(whole.said, "springfield: 38 of 38 changes applied", "no changes left");
  if (/did not pass|[Vv]iolation/.test(proxyLog)) throw new Error(`Prism found a violation:\n${proxyLog}`);
  process.stdout.write(
    `prism proxy  38 of 38 changes applied, none left when read again; ${requestsIn(proxyLog)} requests, no violation\n`,
  );
} finally {
  await sandbox.close();
}
