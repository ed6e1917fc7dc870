import packageJson from "../../package.json" with { type: "json" };

export const tool = { name: packageJson.name, version: packageJson.version };
