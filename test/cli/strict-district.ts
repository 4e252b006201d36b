import { sampleWith } from "./ledger-clone.ts";

/** The sample district, whose guard refuses its takeovers until somebody acknowledges them. */
export const strictSample = sampleWith("guards: { takeover: { perDistrict: 1% } }").replace(
  "connect: 14, ",
  "",
);
