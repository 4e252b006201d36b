import { expect, test } from "vitest";
import { billOfMaterials } from "../../.github/release/bill-of-materials.ts";

const locked = {
  "node_modules/undici": { version: "7.0.0", license: "MIT", integrity: "sha512-AAEC/w==" },
  "node_modules/@octokit/core": { version: "7.1.0" },
  "node_modules/@octokit/core/node_modules/undici": { version: "6.0.0" },
  "node_modules/playwright-core": { version: "1.65.1", license: "Apache-2.0" },
  "node_modules/vitest": { version: "4.0.0" },
};

test("what is bundled is listed once, with the version of the place it was taken from, and nothing else", () => {
  const inputs = [
    "src/main.ts",
    "../node_modules/undici/index.js",
    "../node_modules/undici/lib/api.js",
    "../node_modules/@octokit/core/dist/index.js",
    "../node_modules/@octokit/core/node_modules/undici/index.js",
  ];
  const bill = JSON.parse(billOfMaterials("1.2.0", { inputs, beside: ["playwright-core"], locked }));
  expect(bill.components.map(({ purl }: { purl: string }) => purl)).toEqual([
    "pkg:npm/%40octokit/core@7.1.0",
    "pkg:npm/undici@6.0.0",
    "pkg:npm/playwright-core@1.65.1",
    "pkg:npm/undici@7.0.0",
  ]);
  expect(bill.components[3]).toMatchObject({
    licenses: [{ expression: "MIT" }],
    hashes: [{ alg: "SHA-512", content: "000102ff" }],
  });
});

test("a package that nobody locked is an error", () => {
  const bundled = { inputs: ["node_modules/left-pad/index.js"], beside: [], locked };
  expect(() => billOfMaterials("1.2.0", bundled)).toThrow(/left-pad is in the bundle/);
});
