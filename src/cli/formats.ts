import { renderers } from "../render/registry.js";
import type { Renderer, Section } from "../render/renderer.js";
import type { CommandSpec } from "./command.js";

/** The formats that can show one of these sections: a report of findings alone would say nothing of a table. */
export function formatsFor(shown: readonly Section[] = []): string[] {
  return renderers
    .filter(({ sections }) => shown.some((section) => sections.includes(section)))
    .map(({ name }) => name);
}

export function rendererOf(format: string): Renderer {
  const renderer = renderers.find(({ name }) => name === format);
  if (!renderer) throw new Error(`no renderer ${format}`);
  return renderer;
}

export function formatsOf({ formats, sections, furtherFormats = [] }: CommandSpec): readonly string[] {
  return [...(formats ?? formatsFor(sections)), ...furtherFormats];
}
