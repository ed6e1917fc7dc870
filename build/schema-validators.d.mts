import type { Plugin } from "vite";

export const schemaValidators: { readonly vite: Plugin };
