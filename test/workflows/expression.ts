import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** Values of the contexts that an expression may name: `github`, `needs`, `matrix`, … */
export type Contexts = Readonly<Record<string, unknown>>;

/** What `success()`, `failure()` and `cancelled()` answer. All three are false where a job that is needed was skipped. */
export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

const allWell: Status = { success: true, failure: false, cancelled: false };

type ExpressionData = Exclude<ReturnType<data.Dictionary["get"]>, undefined>;

/** Evaluates one expression with GitHub's own evaluator. A context or function that GitHub does not know throws. */
function evaluate(expression: string, contexts: Contexts, status: Status = allWell): unknown {
  const statusFunctions = new Map(
    Object.entries({ always: true, ...status }).map(([name, value]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) },
    ]),
  );
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), [...statusFunctions.values()]).parse();
  const root = toData(contexts);
  if (!(root instanceof data.Dictionary)) throw new TypeError("contexts are an object");
  return fromData(new Evaluator(parsed, root, statusFunctions).evaluate());
}

/** A text with `${{ … }}` in it. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) =>
    textOf(evaluate(expression.trim(), contexts)),
  );
}

/** A value that is one expression keeps its type: a matrix is an object. */
export function typedValue(text: string, contexts: Contexts): unknown {
  const whole = /^\$\{\{([\s\S]*)\}\}$/.exec(text.trim())?.[1];
  return whole === undefined ? interpolate(text, contexts) : evaluate(whole.trim(), contexts);
}

/** Whether a job or step runs. As on GitHub, a condition that asks for no status holds only if all went well. */
export function holds(condition: string | undefined, contexts: Contexts, status: Status): boolean {
  const text = (condition ?? "success()").trim();
  const bare = /^\$\{\{([\s\S]*)\}\}$/.exec(text)?.[1]?.trim() ?? text;
  const asksForStatus = /\b(?:always|success|failure|cancelled)\(\)/.test(bare);
  const value = evaluate(asksForStatus ? bare : `success() && (${bare})`, contexts, status);
  return value !== false && value !== "" && value !== 0 && value !== null;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function toData(value: unknown): ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "string") return new data.StringData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  const dictionary = new data.Dictionary();
  for (const [key, inner] of Object.entries(value)) dictionary.add(key, toData(inner));
  return dictionary;
}

function fromData(value: ExpressionData): unknown {
  if (value instanceof data.Null) return null;
  if (value instanceof data.StringData) return value.value;
  if (value instanceof data.NumberData) return value.value;
  if (value instanceof data.BooleanData) return value.value;
  if (value instanceof data.Array) return value.values().map(fromData);
  if (value instanceof data.Dictionary)
    return Object.fromEntries(value.pairs().map(({ key, value: inner }) => [key, fromData(inner)]));
  throw new TypeError("an expression gives a value of another kind");
}
