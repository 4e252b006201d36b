import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadDistricts } from "../../src/config/load-districts.ts";
import { parseYaml } from "../../src/config/parse-yaml.ts";
import { SourceText } from "../../src/config/source-text.ts";
import { tries } from "../tries.ts";
import { districtSource } from "./yaml-text-arbitrary.ts";

const path = "districts/springfield.yaml";

/** Codes of what is wrong with a file. */
async function errorsIn(text: string): Promise<readonly string[]> {
  const { findings } = await loadDistricts([{ path, bytes: new TextEncoder().encode(text) }]);
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

/** As another YAML reader sees it. */
function readOtherwise(text: string): unknown {
  return parse(text, { merge: true, uniqueKeys: false, maxAliasCount: -1, logLevel: "silent" });
}

describe("a district file that is accepted", () => {
  it("law: is the same to another YAML reader", async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(districtSource, async (source) => {
        if ((await errorsIn(source)).length > 0) return;
        accepted += 1;
        const text = source.replace(/^\ufeff/, "");
        const { document } = await parseYaml(new SourceText(path, text));
        expect(document?.value).toEqual(readOtherwise(text));
      }),
      { numRuns: tries(1_000) },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

const header = 'version: 1\ndistrict: springfield\nclasslink: { org: "1" }\ntimezone: UTC\nschools: []\n';

describe("what readers differ about is refused:", () => {
  it.each([
    ["a carriage return alone", `${header}name: A # one\rname: B\n`, "line-end"],
    ["an end before the document", `...\n${header}name: A\n`, "yaml-document-end"],
    ["a line of blanks in a block", `${header}name: |1-\n  A\n  \n`, "yaml-two-readings"],
    ["a tab below a block", `${header}name: |+\n  A\n\t# remark\n`, "yaml-two-readings"],
    ["a tab that indents a text in quotes", `${header}name: 'A\n  \tB'\n`, "yaml-two-readings"],
    ["a line end that is escaped", `${header}name: "A\\\n\n  # B"\n`, "yaml-two-readings"],
  ])("%s", async (_, text, code) => {
    expect(await errorsIn(text)).toEqual([code]);
  });

  it.each([
    ["Windows line ends", `${header}name: A\n`.replaceAll("\n", "\r\n")],
    ["a text folded over lines", `${header}name: A long\n  name\n`],
    ["a block with an empty line", `${header}name: >\n  A\n\n  B\n`],
    ["tabs between and after values", `${header}name:\tA\t# remark\n`],
    ["an end behind the document", `${header}name: A\n...\n`],
  ])("but not %s", async (_, text) => {
    expect(await errorsIn(text)).toEqual([]);
  });
});
