/** `inputs`: what the program's main file is made of, by path. */
export function bundleProgram(): Promise<{
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly inputs: readonly string[];
}>;
