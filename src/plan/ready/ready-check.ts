import { defined } from "../../model/defined.ts";
import type { KeptDiagnostic } from "../../model/diagnostic.ts";
import type { ReadyCheck, ReadyName, ReadyStep } from "../../model/readiness.ts";

/** What a check is called, and how its three ends are told. */
export interface Question {
  ok(message: string, names?: readonly ReadyName[]): ReadyCheck;
  noGo(message: string, names: readonly ReadyName[], steps: readonly ReadyStep[]): ReadyCheck;
  notKnown(message: string, names: readonly ReadyName[], steps: readonly ReadyStep[]): ReadyCheck;
}

export function question(check: string, title: string): Question {
  const answer =
    (state: "no-go" | "not-known") =>
    (message: string, names: readonly ReadyName[], steps: readonly ReadyStep[]): ReadyCheck => ({
      check,
      title,
      state,
      message,
      names,
      steps,
    });
  return {
    ok: (message, names = []) => ({ check, title, state: "ok", message, names, steps: [] }),
    noGo: answer("no-go"),
    notKnown: answer("not-known"),
  };
}

/** A finding as it is told below a check: what it says, where its line stands, and what to do. */
export const findingName = ({ at, hint, message, school }: KeptDiagnostic): ReadyName => ({
  name: message,
  ...defined({
    school,
    id: at === undefined ? undefined : `${at.file}:${at.line}`,
    note: hint,
  }),
});

export const syncPage = "District page → Settings → SIS Rostering → District-Level Daily Sync";
export const schoolConnectionPage = "District page → Settings → SIS Rostering → School Connection to SIS";
export const classroomConnectionPage =
  "School page → Settings → SIS Rostering → Classroom Connections to SIS";
