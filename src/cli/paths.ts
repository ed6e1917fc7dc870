/**
 * Paths as the program holds them: `/` between their parts on every platform (Windows takes them so), a root that is
 * `/`, a drive (`C:/`) or a network share (`//server/share/`).
 */
type Parts = { readonly root: string; readonly names: readonly string[] };

const rootPattern = /^(?:[A-Za-z]:\/|\/\/[^/]+\/[^/]+(?:\/|$)|\/)/;

/** A path as the user's platform writes it. */
export function toPath(text: string, platform: "windows" | "other"): string {
  return platform === "windows" ? text.replaceAll("\\", "/") : text;
}

export function isAbsolute(path: string): boolean {
  return rootPattern.test(path);
}

/** Without a drive, a name that is empty, `.` and `..`: what lies where it says. */
const plainPath = /^(?![A-Za-z]:\/)(?!\.{1,2}(?:\/|$))[^/]+(?:\/(?!\.{1,2}(?:\/|$))[^/]+)*$/;
const plainFolder = /^(?:[A-Za-z]:)?(?:\/(?!\.{1,2}(?:\/|$))[^/]+)+$/;

/** The path that `path` means in a folder, without `.` and `..`; it is asked for ten times a file, and mostly plain. */
export function resolvePath(folder: string, path: string): string {
  if (plainPath.test(path) && plainFolder.test(folder)) return `${folder}/${path}`;

  const own = partsOf(path);
  const start = own.root === "" ? partsOf(folder) : { root: own.root, names: [] };

  const kept: string[] = [];
  for (const name of [...start.names, ...own.names]) {
    if (name === "..") kept.pop();
    else if (name !== "" && name !== ".") kept.push(name);
  }
  return start.root + kept.join("/");
}

export function folderOf(path: string): string {
  const { root, names } = partsOf(path);
  return root + names.slice(0, -1).join("/");
}

export function nameOf(path: string): string {
  return partsOf(path).names.at(-1) ?? "";
}

/** The folder and those above it, the nearest first. */
export function upwardFrom(folder: string): string[] {
  const { root, names } = partsOf(folder);
  return Array.from(
    { length: names.length + 1 },
    (_, above) => root + names.slice(0, names.length - above).join("/"),
  );
}

/** The way from a folder to a path, or the path itself where there is none (another drive). */
export function relativeTo(folder: string, path: string): string {
  const from = partsOf(folder);
  const to = partsOf(path);
  if (from.root !== to.root) return path;

  const shared = from.names.findIndex((name, index) => to.names[index] !== name);
  const common = shared === -1 ? from.names.length : shared;
  const steps = [...from.names.slice(common).map(() => ".."), ...to.names.slice(common)];
  return steps.join("/") || ".";
}

/** Whether a path is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

function partsOf(path: string): Parts {
  const root = rootPattern.exec(path)?.[0] ?? "";
  const names = path
    .slice(root.length)
    .split("/")
    .filter((name) => name !== "");
  return { root: root === "" || root.endsWith("/") ? root : `${root}/`, names };
}
