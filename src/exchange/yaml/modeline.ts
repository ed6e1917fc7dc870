/**
 * The first line of a file, by which editors know what to prompt for. Without a schema that they can open there is
 * none: it would go before the settings of an editor, and help with nothing.
 */
export function modeline(schema: string | undefined): string {
  return schema === undefined ? "" : `# yaml-language-server: $schema=${schema}\n`;
}
