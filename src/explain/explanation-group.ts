import type { ExplainedCode } from "../model/explained-code.ts";

/** What is written of one code; the rest is as its group says. */
type WrittenExplanation = Pick<ExplainedCode, "cause" | "example" | "remedy"> &
  Partial<Pick<ExplainedCode, "consequence" | "instead" | "next">>;

/** Codes of one kind, and what holds for most of them. */
export interface ExplanationGroup<Code extends string> {
  readonly title: string;
  readonly consequence: string;
  readonly next: string;
  readonly entries: Readonly<Record<Code, WrittenExplanation>>;
}
