import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { createMessageConnection } from "vscode-jsonrpc/node.js";

const server = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");

type Position = { readonly line: number; readonly character: number };
export type Mark = {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
};
export type Offer = { readonly label: string; readonly documentation?: string };

/** What an editor can ask about a file. `|` in a text is the cursor, and is not part of the file. */
export type Editor = {
  readonly offers: (file: string, text: string) => Promise<readonly Offer[]>;
  readonly hover: (file: string, text: string) => Promise<string>;
  /** What is underlined. */
  readonly marks: (file: string, text: string) => Promise<readonly Mark[]>;
  readonly close: () => void;
};

/** yaml-language-server, the one of Red Hat's extension and of Neovim, as an editor without a network starts it. */
export async function openEditor(
  folder: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Editor> {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(child.stdout, child.stdin);
  const marks = new Map<string, readonly Mark[]>();
  const waiting = new Map<string, (marks: readonly Mark[]) => void>();
  // Its answers are from the settings once it has asked for them.
  const asked = new Promise<void>((resolve) => {
    connection.onRequest(
      "workspace/configuration",
      ({ items }: { items: readonly { section: string }[] }) => {
        setTimeout(resolve, 0);
        return items.map(({ section }) => (section === "yaml" ? settings : {}));
      },
    );
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
    marks.set(uri, diagnostics);
    waiting.get(uri)?.(diagnostics);
  });
  connection.listen();

  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "ledgers" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
  await asked;

  async function open(file: string, text: string) {
    const uri = `${rootUri}/${file}`;
    const lines = text.slice(0, text.indexOf("|")).split("\n");
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text: text.replace("|", "") },
    });
    return { textDocument: { uri }, position };
  }

  return {
    offers: async (file, text) => {
      const answer: { readonly items: readonly Offer[] } = await connection.sendRequest(
        "textDocument/completion",
        await open(file, text),
      );
      return answer.items;
    },
    hover: async (file, text) => {
      const answer: { readonly contents: { readonly value: string } } | null = await connection.sendRequest(
        "textDocument/hover",
        await open(file, text),
      );
      return answer?.contents.value ?? "";
    },
    marks: async (file, text) => {
      const { textDocument } = await open(file, text);
      return marks.get(textDocument.uri) ?? new Promise((resolve) => waiting.set(textDocument.uri, resolve));
    },
    close: () => {
      connection.dispose();
      child.kill();
    },
  };
}
