import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What the server offers at a place: what a person sees in the list, and what is written when it is chosen. */
export interface Completion {
  readonly label: string;
  readonly kind?: number;
  /** With `$1` and `${1:text}` where the cursor goes. */
  readonly insertText: string;
  readonly documentation?: string | { readonly value: string };
}

interface EditorFinding {
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** An editor that has one file open at a time. */
export interface Editor {
  /** `text` with `|` where the cursor is. */
  completions(file: string, text: string): Promise<readonly Completion[]>;
  /** What is shown over the word where `|` stands. */
  hover(file: string, text: string): Promise<string>;
  findings(file: string, text: string): Promise<readonly EditorFinding[]>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri: string;
    readonly diagnostics: readonly EditorFinding[];
    /** What the server asks of the editor's settings. */
    readonly items?: readonly { readonly section?: string }[];
  };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const program = path.resolve(
  import.meta.dirname,
  "../../node_modules/yaml-language-server/bin/yaml-language-server",
);

/**
 * yaml-language-server as an editor starts it: over standard input and output, with its own defaults, without the store of
 * schemas on the internet. What an editor's settings say beside that is `settings`.
 */
export async function startEditor(root: string, settings: object = {}): Promise<Editor> {
  const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map<number, (message: Message) => void>();
  const told = new Map<string, (findings: readonly EditorFinding[]) => void>();
  const yaml = { schemaStore: { enable: false }, validate: true, hover: true, completion: true, ...settings };
  let latest = 0;
  let version = 0;

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      latest += 1;
      waiting.set(latest, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`)),
      );
      send({ id: latest, method, params });
    });

  const received = (message: Message): void => {
    const { id, method, params } = message;
    if (method === "textDocument/publishDiagnostics" && params !== undefined)
      told.get(params.uri)?.(params.diagnostics);
    else if (method === "workspace/configuration")
      send({ id, result: params?.items?.map(({ section }) => (section === "yaml" ? yaml : {})) });
    else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) waiting.get(id)?.(message);
  };
  let bytes = Buffer.alloc(0);
  server.stdout.on("data", (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const body = bytes.indexOf("\r\n\r\n") + 4;
      const length = Number(
        /Content-Length: (\d+)/i.exec(bytes.subarray(0, Math.max(body, 0)).toString())?.[1],
      );
      if (body < 4 || bytes.length < body + length) return;
      received(JSON.parse(bytes.subarray(body, body + length).toString()));
      bytes = bytes.subarray(body + length);
    }
  });

  await ask("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
        hover: { contentFormat: ["markdown"] },
      },
    },
  });
  send({ method: "initialized", params: {} });
  send({ method: "workspace/didChangeConfiguration", params: { settings: null } });
  // It has read them once it has answered what comes after.
  await ask("textDocument/documentLink", { textDocument: { uri: pathToFileURL(root).href } });

  // Every text is a file of its own, beside the one that is named: then no answer is about an earlier one.
  const opened = new Set<string>();
  const open = (file: string, text: string): { readonly textDocument: { readonly uri: string } } => {
    version += 1;
    const isFirst = !opened.has(file);
    opened.add(file);
    const own = isFirst ? file : path.join(path.dirname(file), `${version}-${path.basename(file)}`);
    const uri = pathToFileURL(path.join(root, own)).href;
    send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "yaml", version, text } },
    });
    return { textDocument: { uri } };
  };
  const at = (file: string, marked: string): object => {
    const before = marked.slice(0, marked.indexOf("|")).split("\n");
    const text = marked.replace("|", "");
    return {
      ...open(file, text),
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    };
  };

  return {
    completions: async (file, text) => {
      const result = (await ask("textDocument/completion", at(file, text))) as {
        readonly items?: readonly Completion[];
      };
      return result.items ?? [];
    },
    hover: async (file, text) => {
      const result = (await ask("textDocument/hover", at(file, text))) as {
        readonly contents?: { readonly value: string };
      } | null;
      return result?.contents?.value ?? "";
    },
    findings: (file, text) =>
      new Promise((resolve) => {
        told.set(open(file, text).textDocument.uri, resolve);
      }),
    close: () => server.kill(),
  };
}
