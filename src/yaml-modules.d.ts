/** A YAML file that the program ships, parsed when the bundle is built (`esbuild.config.mjs`). */
declare module "*.yaml" {
  const value: unknown;
  export default value;
}
