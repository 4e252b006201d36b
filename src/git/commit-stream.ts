/** A commit as `git fast-import` reads it: one process makes it, without an index or a working tree. */

export interface LedgerEntry {
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  /** Files that the branch is to hold no longer. */
  readonly removed?: readonly string[];
  /** First line of the message. */
  readonly subject: string;
  readonly body?: string;
  readonly at: Date;
  readonly by?: { readonly name: string; readonly email: string };
}

const entryRef = "refs/ledger/entry";

/**
 * @param parent in full
 * @throws Error where a name could be taken for something else
 */
export function commitStream(entry: LedgerEntry, parent: string | "none"): Uint8Array {
  const { files, removed = [], subject, body = "", at, by = rollcall } = entry;
  const time = `${Math.floor(at.getTime() / 1000)} +0000`;
  const message = [oneLine(subject), printable(body).trim()].filter((part) => part !== "").join("\n\n");
  return Buffer.concat([
    Buffer.from(`commit ${entryRef}\nmark :1\n`),
    Buffer.from(`committer ${identityPart(by.name)} <${identityPart(by.email)}> ${time}\n`),
    data(`${message}\n`),
    Buffer.from(parent === "none" ? "" : `from ${parent}\n`),
    ...removed.map((file) => Buffer.from(`D ${plainName(file)}\n`)),
    ...[...files].flatMap(([file, content]) => [
      Buffer.from(`M 100644 inline ${plainName(file)}\n`),
      data(content),
    ]),
    Buffer.from("get-mark :1\n"),
  ]);
}

const rollcall = { name: "Rollcall", email: "rollcall@rollcall.invalid" };

function data(content: Uint8Array | string): Uint8Array {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}

/** Of what ids of districts and digests are made of, so that no name leads elsewhere or needs quoting. */
function plainName(file: string): string {
  if (!/^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/.test(file))
    throw new Error(`${JSON.stringify(file)} cannot be a file of the ledger.`);
  return file;
}

/** A message may quote what others wrote, and `git log` prints it to a terminal. */
const printable = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, " ");

const oneLine = (text: string): string => printable(text).replace(/\s+/g, " ").trim();

const identityPart = (text: string): string => oneLine(text.replace(/[<>]/g, " "));
