import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";
import { parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";

const source = path.resolve(import.meta.dirname, "../../src");

/** What runs in the page, as a compiler writes it that keeps names, such as the one of tsx. */
async function inPage(text: string): Promise<readonly string[]> {
  const { code } = await transform(text, { loader: "ts", keepNames: true });
  const found: string[] = [];
  new Visitor({
    CallExpression: ({ arguments: [callback], callee }) => {
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      if (/^evaluate|^addInitScript$|^waitForFunction$/u.test(callee.property.name) && callback !== undefined)
        found.push(code.slice(callback.start, callback.end));
    },
  }).visit(parseSync("one.js", code).program);
  return found;
}

test("what runs in a page needs nothing that only the compiler's own file has", async () => {
  const callbacks = new Map<string, readonly string[]>();
  for (const file of (await readdir(source, { recursive: true })).filter((name) =>
    /(?<!\.d)\.ts$/u.test(name),
  ))
    callbacks.set(file, await inPage(await readFile(path.join(source, file), "utf8")));
  expect([...callbacks.values()].flat().length).toBeGreaterThan(4);
  const wrapped = [...callbacks].filter(([, all]) => all.some((one) => one.includes("__name(")));
  expect(wrapped.map(([file]) => file)).toEqual([]);
});

test("a function with a name is seen, and a method is none", async () => {
  const [arrow, method] = await inPage(
    "page.evaluate((x) => { const f = (y) => y; return f(x) }); all.evaluateAll((x) => ({ f(y) { return y } }).f(x))",
  );
  expect(arrow).toContain("__name(");
  expect(method).not.toContain("__name(");
});
