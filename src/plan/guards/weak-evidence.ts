import type { Takeover } from "../../model/writes.ts";
import { doubtfulTakeovers } from "./doubtful-takeovers.ts";
import type { Guard } from "./guard.ts";

const isWeak = ({ evidence: { support } }: Takeover): boolean => ["none", "weak"].includes(support.strength);

/** Takeovers that rest on an id alone, or that something speaks against: a column that slipped by one row looks like this. */
export const weakEvidence: Guard = (context) => doubtfulTakeovers(context, isWeak);
