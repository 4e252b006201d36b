import { type Check, doubtful, failed, fine, notChecked } from "../../check.ts";
import { callerNames } from "../caller.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { token } from "./token.ts";

const isRelease = (ref: string): boolean => /^v?\d+\.\d+\.\d+|^[0-9a-f]{40}$/.test(ref);

/** Whether the three files call one and the same Rollcall: a plan of one version is not made to be applied by another. */
export const rollcallVersion: Check<GitHubSubject> = {
  area: "workflows",
  name: "version",
  needs: [token],
  run: async (subject) => {
    const called = new Map<string, readonly string[]>();
    let ref = "";
    for (const name of callerNames) {
      const caller = await subject.callers[name]();
      if (caller.kind !== "seen" || caller.value.kind !== "calls")
        return [notChecked("not before all three files call Rollcall")];
      ref = caller.value.ref;
      const version = `${caller.value.rollcall}@${ref}`;
      called.set(version, [...(called.get(version) ?? []), name]);
    }
    const [version = ""] = called.keys();
    if (called.size > 1)
      return [
        failed(
          `the three files call different versions: ${[...called].map(([each, names]) => `${names.join(" and ")} ${each}`).join(", ")}`,
          "Write all three with one rollcall workflows, and merge them.",
        ),
      ];
    return [
      isRelease(ref)
        ? fine(`all three call ${version}`, { version })
        : doubtful(
            `all three call ${version}, which does not look like a release and may be moved`,
            "Call a release by its tag: rollcall workflows OWNER/rollcall@TAG writes the files.",
            { version },
          ),
    ];
  },
};
