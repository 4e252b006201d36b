import { isJsonObject } from "./json.ts";
import { type NightVariant, usualNight } from "./night-variant.ts";

/** The value is no variant of the night; the message says which member is wrong and what it may be. */
export class NightFormatError extends Error {
  override readonly name = "NightFormatError";
}

/** A member that is absent is as in the usual night. @throws NightFormatError */
export function decodeNightVariant(value: unknown): NightVariant {
  if (!isJsonObject(value)) throw new NightFormatError("the night must be an object; {} is the usual one");
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(usualNight, name));
  if (unknown !== undefined)
    throw new NightFormatError(
      `the night does not know ${JSON.stringify(unknown)}; it knows ${Object.keys(usualNight).join(", ")}`,
    );
  const night = { ...usualNight, ...value };
  return {
    names: choice(night.names, "names", ["overwritten", "kept"]),
    classes: choice(night.classes, "classes", ["all", "in-term"]),
    thresholdRounded: choice(night.thresholdRounded, "thresholdRounded", ["down", "up"]),
    thresholdOf: choice(night.thresholdOf, "thresholdOf", ["connected-classrooms", "all-classrooms"]),
    moved: choice(night.moved, "moved", ["keeps-classroom", "new-classroom"]),
    reappearing: choice(night.reappearing, "reappearing", ["as-set", "always"]),
  };
}

function choice<const Choice extends string>(
  value: unknown,
  name: string,
  choices: readonly Choice[],
): Choice {
  const known = choices.find((one) => one === value);
  if (known === undefined) throw new NightFormatError(`${name} must be ${choices.join(" or ")}`);
  return known;
}
