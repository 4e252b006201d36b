import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotations, mostAnnotations } from "../../src/github/workflow-commands.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";

/** As the runner reads a line (actions/runner, ActionCommand). */
function parsed(
  line: string,
): { command: string; properties: Record<string, string>; message: string } | undefined {
  const match = /^::(\w+) ([^:]*(?:%3A[^:]*)*)::(.*)$/s.exec(line);
  if (match === null) return undefined;
  const [, command = "", list = "", message = ""] = match;
  const back = (text: string): string =>
    text
      .replaceAll("%0A", "\n")
      .replaceAll("%0D", "\r")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  return {
    command,
    properties: Object.fromEntries(
      list
        .split(",")
        .map((pair) => [pair.slice(0, pair.indexOf("=")), back(pair.slice(pair.indexOf("=") + 1))]),
    ),
    message: message.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%"),
  };
}

const finding = (differs: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: "error",
  code: "unknown-key",
  message: "no key is called x",
  at: { file: "districts/a.yaml", line: 3, column: 5 },
  ...differs,
});

describe("annotations", () => {
  test("stand at their line, with title and hint", () => {
    expect(annotations([finding({ hint: "Write y." })]).text).toBe(
      "::error file=districts/a.yaml,line=3,col=5,title=unknown-key::no key is called x%0AWrite y.\n",
    );
  });

  test("hold any text, and none of it begins a command or a property of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (message, file) => {
        const { text } = annotations([finding({ message, at: { file, line: 1, column: 1 } })]);
        expect(text.trimEnd().split(/\r?\n|\r/)).toHaveLength(1);
        const read = parsed(text.slice(0, -1));
        expect(read?.message).toBe(message.toWellFormed());
        expect(read?.properties).toEqual({
          file: file.toWellFormed(),
          line: "1",
          col: "1",
          title: "unknown-key",
        });
      }),
    );
  });

  test("are at most ten of a kind, and the rest is counted", () => {
    const many = Array.from({ length: 25 }, (_, index) => finding({ message: `m${index}` }));
    const { text, omitted } = annotations([...many, finding({ severity: "notice" })]);
    const lines = text.trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(mostAnnotations);
    expect(lines[9]).toMatch(/16 more of this kind/);
    expect(omitted).toEqual({ error: 16, warning: 0, notice: 0 });
    const ten = annotations(many.slice(0, 10));
    expect(ten.omitted.error).toBe(0);
    expect(ten.text).toContain("m9");
  });

  test("are nothing where nothing was found", () => expect(annotations([]).text).toBe(""));
});
