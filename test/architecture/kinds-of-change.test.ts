import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { changeKinds } from "../../src/model/change.ts";

const source = path.resolve(import.meta.dirname, "../../src");

/** Where the kinds themselves differ: what they are, their order, their way back, their text, their clicks, their requests. */
const mayBranch: ReadonlySet<string> = new Set([
  "model/change.ts",
  "model/writes.ts",
  "plan/fingerprint-text.ts",
  "plan/changes/order-changes.ts",
  "plan/changes/plan-reversal.ts",
  "runbook/classroom-steps.ts",
  "providers/classtag/api/write-request.ts",
]);

/** Policies and fields of `expect:` bear these names as well, so they are looked at only where a kind is asked for. */
const ambiguous: ReadonlySet<string> = new Set(["archive", "connect"]);

interface Expression {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly property?: Expression;
}

/** `change.kind`, or what was taken out of a change under that name. */
const isKind = ({ type, name, property }: Expression): boolean =>
  (type === "Identifier" && name === "kind") ||
  (type === "MemberExpression" && property?.type === "Identifier" && property.name === "kind");

const isKindText = (node: Expression | null): boolean =>
  node?.type === "Literal" && [...changeKinds].some((kind) => kind === node.value);

/** Whether a text can only be a kind of change, or is one beside something called kind. */
const namesKind = (text: Expression | null, beside?: Expression): boolean =>
  isKindText(text) && (!ambiguous.has(String(text?.value)) || (beside !== undefined && isKind(beside)));

/** What branches on a kind of change in a file: each as its text. */
function branchesIn(file: string, text: string): readonly string[] {
  const found = new Map<number, string>();
  const add = ({ start, end }: { readonly start: number; readonly end: number }): void =>
    void found.set(start, text.slice(start, end).split("\n")[0] ?? "");
  const { errors, program } = parseSync(file, text);
  expect(errors).toEqual([]);
  new Visitor({
    SwitchStatement: (node) => {
      if (!node.cases.some((one) => namesKind(one.test, node.discriminant))) return;
      add(node);
      // A kind that is added must be missed by the compiler, and not go somewhere by default.
      if (node.cases.some((one) => one.test === null)) found.set(node.end, "default:");
    },
    BinaryExpression: (node) => {
      const isComparison = ["!=", "!==", "==", "==="].includes(node.operator);
      if (isComparison && (namesKind(node.right, node.left) || namesKind(node.left, node.right))) add(node);
    },
    CallExpression: ({ arguments: [asked], callee }) => {
      if (callee.type !== "MemberExpression" || callee.object.type !== "ArrayExpression") return;
      if (asked !== undefined && callee.object.elements.some((one) => namesKind(one, asked)))
        add(callee.object);
    },
    NewExpression: ({ arguments: [list] }) => {
      if (list?.type === "ArrayExpression" && list.elements.some((one) => namesKind(one))) add(list);
    },
    ArrayExpression: (node) => {
      // A list of kinds and of nothing else, whatever it is asked by.
      if (node.elements.every(isKindText) && node.elements.some((one) => namesKind(one))) add(node);
    },
  }).visit(program);
  return [...found.values()];
}

describe("kinds of change", () => {
  test("are told apart only where they differ; everything else asks what they write", async () => {
    const files = await readdir(source, { recursive: true });
    const branching: Record<string, readonly string[]> = {};
    for (const name of files.map((one) => one.split(path.sep).join("/")).sort()) {
      const isOurs = name.endsWith(".ts") && !name.includes(".gen.") && !name.startsWith("sandbox/");
      if (!isOurs) continue;
      const found = branchesIn(name, await readFile(path.join(source, name), "utf8"));
      if (found.length > 0) branching[name] = found;
    }
    const elsewhere = Object.entries(branching).filter(([name]) => !mayBranch.has(name));
    expect(Object.fromEntries(elsewhere), "write these by means of writesOf(change)").toEqual({});
    expect(Object.values(branching).flat()).not.toContain("default:");
    expect(
      [...mayBranch].filter((name) => branching[name] === undefined),
      "need not be allowed",
    ).toEqual([]);
  });

  test.each([
    'if (change.kind === "archive") stop();',
    'if ("exchange" !== kind) stop();',
    'const { kind: what } = change; if (what === "reconnect") stop();',
    'if (["connect", "reconnect"].includes(change.kind)) stop();',
    'const taking = new Set(["connect", "reconnect"]);',
    'const taking = ["connect", "reconnect"] as const; if (taking.includes(one)) stop();',
    'if (["archive", "connect"].includes(change.kind)) stop();',
    'switch (one.kind) { case "connect": stop(); }',
  ])("%s is a branch", (text) => {
    expect(branchesIn("one.ts", text)).toHaveLength(1);
  });

  test.each([
    'if (mapping.policy === "archive") stop();',
    'const words = { archive: "archive", exchange: "exchange" };',
    'for (const field of ["archive", "connect"]) stop(field);',
  ])("%s is none", (text) => {
    expect(branchesIn("one.ts", text)).toEqual([]);
  });
});
