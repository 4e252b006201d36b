/**
 * Lines for the file that `GITHUB_OUTPUT` names, one a value.
 * @throws TypeError where a value would be more than one line, and so could name outputs of its own
 */
export function stepOutput(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => {
    if (/[\r\n]/.test(value)) throw new TypeError(`The output ${name} is more than one line.`);
    return `${name}=${value}\n`;
  });
  return lines.join("");
}
