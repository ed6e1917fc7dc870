/** A command as GitHub's runner takes it from a line of a log. */
export type WorkflowCommand = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

/** The lines that the runner sees. */
export function logLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** What a line commands: `::name key=value,…::message` at its start, blanks aside, or `##[name]` anywhere. */
export function commandIn(line: string): WorkflowCommand | undefined {
  const current = /^\s*::([^\s:]+)(?: ((?:(?!::).)*))?::(.*)$/su.exec(line);
  if (current) {
    const [, name = "", properties = "", message = ""] = current;
    return { name, properties: propertiesIn(properties), message: unescaped(message) };
  }

  const old = /##\[([A-Za-z]+)[^\]]*\](.*)$/su.exec(line);
  return old ? { name: old[1] ?? "", properties: {}, message: old[2] ?? "" } : undefined;
}

function propertiesIn(text: string): Record<string, string> {
  const pairs = text.split(",").filter((pair) => pair.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf("=");
      const value = pair
        .slice(equals + 1)
        .replaceAll("%3A", ":")
        .replaceAll("%2C", ",");
      return [pair.slice(0, equals).trim(), unescaped(value)];
    }),
  );
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
