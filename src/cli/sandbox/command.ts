import { once } from "node:events";
import path from "node:path";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { stepFor, terminalStyle } from "../output.ts";

export interface SandboxFlags {
  readonly port: number;
  readonly state?: string;
  readonly oneroster?: string;
  readonly schools?: number;
  readonly classes: number;
  readonly seed: number;
  readonly latency: number;
  readonly now?: Date;
  readonly secondFactor?: boolean;
  readonly rosterVersion: "1.1" | "1.2" | "both";
  readonly tokenLifetime: number;
  readonly auth: import("../../sandbox/sandbox-addresses.ts").WayIn;
  readonly printEnv?: boolean;
}

/** Serves the simulated services until the process is asked to stop. */
export async function sandbox(flags: SandboxFlags, context: Context): Promise<ExitCode> {
  const [{ startSandbox }, { environmentFor }] = await Promise.all([
    import("../../sandbox/sandbox.ts"),
    import("../../sandbox/sandbox-addresses.ts"),
  ]);
  if (flags.printEnv === true) {
    if (flags.port === 0)
      throw usageFailure(
        "--print-env needs to know the port, and --port 0 takes a free one.",
        "Leave --port out, or name one.",
      );
    context.stdout.write(environmentText(environmentFor(flags.port, flags.auth, flags.secondFactor)));
    return exitCodes.ok;
  }
  if (flags.oneroster !== undefined && flags.schools !== undefined)
    throw usageFailure("--oneroster and --schools are two different districts.", "Give one of them.");
  const running = await startSandbox({
    port: flags.port,
    latencyMs: flags.latency,
    clock: () => context.now(),
    ...(flags.now === undefined ? {} : { now: flags.now }),
    web: { secondFactor: flags.secondFactor === true },
    tokenLifetimeSeconds: flags.tokenLifetime,
    ...(flags.rosterVersion === "both" ? {} : { versions: [flags.rosterVersion] }),
    ...(flags.state === undefined ? {} : { stateFile: path.resolve(context.cwd, flags.state) }),
    ...seedOption(flags, context),
  }).catch((error: unknown) => {
    throw startFailure(error, flags);
  });
  const { colours } = await terminalStyle(context, context.stdout);
  const { CLASSTAG_WEB_USER: user, CLASSTAG_WEB_PASSWORD: password } = running.environment;
  const code = flags.secondFactor === true ? " and a code made from CLASSTAG_WEB_TOTP_SECRET" : "";
  const portFlag = flags.port === 4010 ? "" : ` --port ${new URL(running.controlUrl).port}`;
  const factorFlag = flags.secondFactor === true ? " --second-factor" : "";
  context.stdout.write(
    [
      `${colours.bold("Sandbox")} on loopback; stop it with Ctrl-C.`,
      `  ClassLink  ${running.classLinkUrl}`,
      `  ClassTag   ${running.classTagUrl}`,
      `  pages      ${running.webUrl}`,
      `             sign in as ${user} with ${password}${code}`,
      `  control    ${running.controlUrl}`,
      "",
      "In another terminal:",
      `  ${stepFor(context, `rollcall sandbox --print-env${portFlag}${factorFlag}`)} > .env`,
      `  ${stepFor(context, `rollcall ${firstCommand(flags)}`, ".env")}`,
      `  curl -X POST ${running.controlUrl}/nightly-sync`,
      "",
    ].join("\n"),
  );
  if (!context.signal.aborted) await once(context.signal, "abort");
  await running.close();
  return exitCodes.ok;
}

/** There is a file in `districts/` for the sample district alone. */
function firstCommand({ oneroster, schools }: SandboxFlags): string {
  if (oneroster !== undefined) return "init DISTRICT";
  return schools === undefined ? "plan springfield" : "init rowan";
}

const environmentText = (environment: Readonly<Record<string, string>>): string =>
  Object.entries(environment)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");

function seedOption(flags: SandboxFlags, context: Context) {
  if (flags.oneroster !== undefined)
    return { seed: { kind: "csv" as const, folder: path.resolve(context.cwd, flags.oneroster) } };
  if (flags.schools !== undefined) {
    return {
      seed: {
        kind: "staffed" as const,
        seed: flags.seed,
        schools: flags.schools,
        classesPerSchool: flags.classes,
      },
    };
  }
  return {};
}

function startFailure(error: unknown, flags: SandboxFlags): unknown {
  if (!(error instanceof Error)) return error;
  if ("code" in error && error.code === "EADDRINUSE") {
    return new CommandFailure(`Port ${flags.port} is in use on this machine.`, {
      exitCode: exitCodes.unavailable,
      hint: "Stop what listens there, or choose another with --port.",
      cause: error,
    });
  }
  if (error.name === "StateFileError" || error.name === "CsvSeedError")
    return new CommandFailure(error.message, { exitCode: exitCodes.findings, cause: error });
  return error;
}
