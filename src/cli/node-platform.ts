export const platform = process.platform === "win32" ? "windows" : "other";
