/** Why a server did not give or take the ledger's branch, from what git wrote. */
import { reasonIn } from "./repository.ts";
import { RepositoryError } from "./repository-error.ts";

/** All that git wrote; the error itself says one line of it. */
export function saidBy(error: RepositoryError): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** Whether the server has no such branch, or no such commit any more. */
export const isAbsent = (said: string): boolean =>
  /couldn't find remote ref|not our ref|unadvertised object/.test(said);

/** Whether a push was too late, or met another that was being written at the same moment. */
export const isContended = (said: string): boolean =>
  /\[rejected\]|cannot lock ref|failed to update ref|incorrect old value|reference already exists/.test(said);

/** @param doing what could not be done: `read`, `written` */
export function remoteFailure(error: RepositoryError, branch: string, doing: string): RepositoryError {
  if (error.code !== "failed") return error;
  const said = saidBy(error);
  const kind = kinds.find(({ pattern }) => pattern.test(said)) ?? unreachable;
  const line = said.split("\n").find((one) => kind.pattern.test(one)) ?? said;
  return new RepositoryError(`Branch ${branch} could not be ${doing}: ${kind.what} (${reasonIn(line)}).`, {
    code: kind.code,
    hint: kind.hint,
    cause: error,
  });
}

interface Kind {
  readonly pattern: RegExp;
  readonly code: "refused" | "unreachable";
  readonly what: string;
  readonly hint: string;
}

const unreachable: Kind = {
  pattern: /resolve host|[Cc]onnect|timed out|does not appear to be|does not exist|unable to access/,
  code: "unreachable",
  what: "the repository cannot be reached",
  hint: "See whether the server answers, then run it again: an entry that was not taken is made anew, none is made twice.",
};

const kinds: readonly Kind[] = [
  {
    pattern: /Host key verification failed|HOST IDENTIFICATION HAS CHANGED/,
    code: "refused",
    what: "the server did not prove to be the one it is called",
    hint: "Where GitHub has new host keys, a newer version of Rollcall knows them; else something stands between this machine and the server.",
  },
  {
    pattern: /invalid format|error in libcrypto|incorrect passphrase/,
    code: "refused",
    what: "the deploy key cannot be read",
    hint: "The secret must hold the whole private key, from its BEGIN line to its END line, without a passphrase.",
  },
  {
    pattern: /marked as read only|deploy key.*read.only/i,
    code: "refused",
    what: "the deploy key may only read",
    hint: "Add the key again with “Allow write access” (Settings > Deploy keys).",
  },
  {
    pattern: /GH006|GH013|rule violations|protected branch|hook declined|push declined|denying/,
    code: "refused",
    what: "a rule of the repository forbids it",
    hint: "The branch's ruleset must let deploy keys bypass it (Settings > Rules): rollcall doctor --github looks at it.",
  },
  {
    pattern:
      /Permission denied|Permission to .* denied|Authentication failed|could not read Username|Repository not found|returned error: 40[13]|insufficient permission|unable to create temporary object/,
    code: "refused",
    what: "the server does not let this key or token in",
    hint: "See that the deploy key is one of this repository (Settings > Deploy keys) and that the secret holds its private part; to read, a token needs contents: read.",
  },
];
