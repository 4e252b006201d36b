import { createConfig, lint } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import { contractFile } from "./contract.ts";

it("the contract keeps all of Redocly's recommended rules but for the licence, which is the owner's to choose", async () => {
  const config = await createConfig({ extends: ["recommended"], rules: { "info-license": "off" } });
  const problems = await lint({ ref: contractFile, config });
  expect(problems.map(({ location, message, ruleId }) => [ruleId, location[0]?.pointer, message])).toEqual(
    [],
  );
});
