import type { Plugin } from "vite";

export const yamlModules: { readonly vite: Plugin };
