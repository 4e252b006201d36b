/**
 * A first file with the line by which an editor finds its schema. It takes the place of the blank line above the first key, so
 * that with it or without it all else stands on the same lines.
 * @param schema path from the file's folder
 */
export const withSchemaLine = (text: string, schema: string): string =>
  `# yaml-language-server: $schema=${schema}\n${text.replace("\n\n", "\n")}`;
