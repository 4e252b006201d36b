/**
 * GitHub's runner reads what a job prints line by line, and carries out what looks like a command: `::name …::` behind
 * blanks at the beginning of a line, and `##[name …]` anywhere in one (actions/runner, ActionCommand). Names of classes and
 * classrooms are anybody's words.
 */

type Line = "blank" | "colon" | "text";

/** As JSON spells them: the string stays the same one there, and everywhere else a person still sees what stood there. */
const colon = "\\u003a";
const bracket = "\\u005b";

const token = /[\r\n:#[]|[^\r\n:#[]+/gu;
// The runner compares as a language does: characters that nobody sees are not there. So none may stand in the way here.
const unseen = /^(?:(?![\t\v\f\u0085])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}])*$/u;
const blank = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * One stream of a process. Text may come in any pieces, since the runner sees whole lines: what has been let through of
 * the present one decides what may follow.
 */
export class InertLines {
  #line: Line = "blank";
  /** `#` that stand at the end of what was let through. */
  #hashes = 0;

  /** Whether nothing is to be seen of the present line yet. */
  get isBlank(): boolean {
    return this.#line === "blank";
  }

  /** The same text, in which the runner finds no command. */
  of(text: string): string {
    return text.replace(token, (part) => this.#next(part));
  }

  #next(part: string): string {
    switch (part) {
      case "\r":
      case "\n":
        this.#stand("blank");
        return part;
      case ":": {
        const wasColon = this.#line === "colon";
        this.#stand(this.#line === "blank" ? "colon" : "text");
        return wasColon ? colon : part;
      }
      case "#":
        this.#stand("text", this.#hashes + 1);
        return part;
      case "[": {
        const opens = this.#hashes >= 2;
        this.#stand("text");
        return opens ? bracket : part;
      }
      default:
        if (!unseen.test(part)) this.#stand(this.#line === "blank" && blank.test(part) ? "blank" : "text");
        return part;
    }
  }

  #stand(line: Line, hashes = 0): void {
    this.#line = line;
    this.#hashes = hashes;
  }
}
