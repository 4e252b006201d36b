/**
 * Git as Rollcall runs it: commands made for programs (no pager, no external diff, no colours, and no signature is
 * checked), no hook, no replaced objects, no question to a person, and a small environment, so that neither a person's
 * configuration nor a pull request changes what is read, and no credential of a service reaches a child process.
 */
import { simpleGit } from "simple-git";
import { redact } from "../http/redact.ts";
import { RepositoryError } from "./repository-error.ts";

export interface Repository {
  /** From the top of the repository to the folder that was opened: empty, or `north/rosters/`. */
  readonly prefix: string;
  /** Whether its history was cut when it was cloned. */
  readonly isShallow: boolean;
  /**
   * What a command printed. A command that fails without a word, as a search that finds nothing does, printed "".
   * @param input what the command reads from its standard input
   * @throws RepositoryError with what git said
   */
  git(args: readonly string[], input?: Uint8Array): Promise<string>;
  /**
   * What `git cat-file --batch` says of these objects, in their order: one process for all of them.
   * @throws RepositoryError with what git said
   */
  batch(objects: readonly string[]): Promise<Buffer>;
}

export interface RepositorySurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  /** The file of the index, where it is not the repository's own: git names one to its hooks while a part is committed. */
  readonly indexFile?: string;
  /** How git gets to a server, where that is not left to the person's own environment. */
  readonly transport?: Transport;
}

/** Through the environment, so that nothing of it stands on a command line that other processes can read. */
export interface Transport {
  readonly GIT_SSH_COMMAND?: string;
  readonly GIT_CONFIG_COUNT?: string;
  readonly GIT_CONFIG_KEY_0?: string;
  readonly GIT_CONFIG_VALUE_0?: string;
}

/** A server that says nothing for so long is given up. */
const silenceMs = 120_000;

/**
 * The repository that a folder is in.
 * @throws RepositoryError where there is none
 */
export async function openRepository(
  folder: string,
  surroundings: RepositorySurroundings,
): Promise<Repository> {
  const { git, batch } = gitIn(folder, surroundings);
  const answer = await git(["rev-parse", "--is-shallow-repository", "--show-prefix"]).catch((error) => {
    throw error instanceof RepositoryError && error.code === "failed" ? noRepository(folder, error) : error;
  });
  const end = answer.indexOf("\n");
  const prefix = answer.slice(end + 1).replace(/\n$/, "");
  return { prefix, isShallow: answer.slice(0, end) === "true", git, batch };
}

/** A repository without a working tree that Rollcall has made, or is about to, for what it fetches itself. */
export const bareRepository = (folder: string, surroundings: RepositorySurroundings): Repository => ({
  prefix: "",
  isShallow: true,
  ...gitIn(folder, surroundings),
});

function gitIn(
  folder: string,
  { env, signal, indexFile, transport = {} }: RepositorySurroundings,
): Pick<Repository, "batch" | "git"> {
  const own = { ...(indexFile !== undefined && { GIT_INDEX_FILE: indexFile }), ...transport };
  const start = (input?: Buffer | string) =>
    simpleGit({
      baseDir: folder,
      config: safeConfiguration,
      allowEnvironment: [...allowedVariables, ...Object.keys(own)],
      // These guard against options that come from outside: here they are written above, and by the person's own environment.
      unsafe: {
        allowUnsafeHooksPath: true,
        allowUnsafeFsMonitor: true,
        allowUnsafeConfigPaths: true,
        allowUnsafeSshCommand: true,
        allowUnsafeConfigEnvCount: true,
      },
      timeout: { block: silenceMs },
      ...(signal && { abort: signal }),
      ...(input !== undefined && { input: () => input }),
    }).env({ ...childEnvironment(env), ...own });
  const run = async <Output>(call: () => PromiseLike<Output>): Promise<Output> => {
    try {
      return await call();
    } catch (error) {
      signal?.throwIfAborted();
      throw failureOf(error, folder);
    }
  };
  return {
    git: (args, input) => run(() => start(input && Buffer.from(input)).raw([...args])),
    batch: async (objects) => {
      const output: unknown = await run(() =>
        start(objects.map((object) => `${object}\n`).join("")).binaryCatFile(["--batch"]),
      );
      return Buffer.isBuffer(output) ? output : Buffer.alloc(0);
    },
  };
}

/** Nothing that the repository or a person has configured is run. */
const safeConfiguration = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.useReplaceRefs=false",
  "gc.auto=0",
  "maintenance.auto=false",
  // What speaks to a server is a process of git's own, which a stop of git does not reach: it ends by itself.
  "http.lowSpeedLimit=1",
  "http.lowSpeedTime=60",
];

/** Where programs, configuration, certificates, keys and proxies are: all that git needs to know of its surroundings. */
const passedVariables = [
  ..."PATH HOME XDG_CONFIG_HOME TMPDIR SSH_AUTH_SOCK SSL_CERT_FILE SSL_CERT_DIR".split(" "),
  ..."HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy".split(" "),
  ..."Path PATHEXT SystemRoot USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA ProgramData TEMP TMP".split(
    " ",
  ),
  ..."GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_SSL_CAINFO GIT_SSL_CAPATH".split(" "),
];
const setVariables = {
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
};
const allowedVariables = [...passedVariables, ...Object.keys(setVariables)];

function childEnvironment(env: RepositorySurroundings["env"]): Record<string, string> {
  const passed = passedVariables.flatMap((name): readonly (readonly [string, string])[] => {
    const value = env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(passed), ...setVariables };
}

function failureOf(error: unknown, folder: string): RepositoryError {
  const text = error instanceof Error ? error.message : String(error);
  if (/directory that does not exist/.test(text))
    return new RepositoryError(`There is no folder ${folder}.`, {
      code: "no-repository",
      hint: "Run rollcall where districts/ is.",
      cause: error,
    });
  if (/\bspawn git ENOENT\b/.test(text))
    return new RepositoryError("Git is not installed, or not on the PATH.", {
      code: "no-git",
      hint: "Install git (https://git-scm.com), or leave the options out that name a commit.",
      cause: error,
    });
  return new RepositoryError(`git failed: ${reasonIn(text)}.`, {
    code: "failed",
    hint: "Look at git status in this folder: git must be able to read the repository.",
    cause: error,
  });
}

function noRepository(folder: string, cause: RepositoryError): RepositoryError {
  const isForeign = /dubious ownership/.test(cause.message);
  return new RepositoryError(
    isForeign
      ? `Git does not trust the repository in ${folder}: it belongs to another user.`
      : `${folder} is not in a git repository.`,
    {
      code: "no-repository",
      hint: isForeign
        ? `If you trust it: git config --global --add safe.directory ${folder}`
        : "Run rollcall in a clone of the repository that holds districts/, or leave the options out that name a commit.",
      cause,
    },
  );
}

const longestReason = 300;

/** What git complained of, on one line, without the credentials that a remote's URL may hold. */
export function reasonIn(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const said = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? "it did not say why";
  return redact(said)
    .replace(/^(?:fatal|error): /, "")
    .replace(/:\/\/[^\s/@]*@/g, "://•••@")
    .slice(0, longestReason)
    .replace(/\.$/, "");
}
