/**
 * Rollcall reads YAML 1.2, in which `no` and `1:30` are texts. Many other tools read YAML 1.1, in which they are a
 * truth value and a number (https://yaml.org/type/), and rewrite the file accordingly when they save it.
 */
const longestDoubtfulText = 40;

const truthValue = /^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;
const numberWithUnderscores = /^[-+]?[0-9][0-9_]*_[0-9_]*(?:\.[0-9_]*)?$/;
const binaryOrSignedHexadecimal = /^(?:[-+]?0b[01_]+|[-+]0x[0-9a-fA-F_]+|0x[0-9a-fA-F_]*_[0-9a-fA-F_]*)$/;
const baseSixty = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const timestamp = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)?$/;

/** Whether the unquoted text between two offsets is a text in YAML 1.2 and something else in YAML 1.1. */
export function readsDifferentlyInYaml11(source: string, start: number, end: number): boolean {
  const length = end - start;
  const first = source.charCodeAt(start);
  const isLetter = first > 57;
  if (length > longestDoubtfulText || (isLetter && length > 3) || !mayBegin(first)) return false;
  const text = source.slice(start, end);
  if (isLetter) return truthValue.test(text);
  return (
    numberWithUnderscores.test(text) ||
    binaryOrSignedHexadecimal.test(text) ||
    baseSixty.test(text) ||
    timestamp.test(text)
  );
}

/** Digits, `+`, `-`, and the letters that begin the truth values. */
function mayBegin(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  return code === 43 || code === 45 || "yYnNoO".includes(String.fromCharCode(code));
}
