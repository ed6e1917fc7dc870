/** A file that goes into a page as it is, taken in as text when the bundle is built (`esbuild.config.mjs`). */
declare module "*?raw" {
  const text: string;
  export default text;
}
