/** The schema without what only people read. */
declare module "*.schema.json?wordless" {
  const schema: import("./read/fields.js").Mapping;
  export default schema;
}

/** The validator of a schema, compiled when the bundle is built (`build/schema-validators.mjs`). */
declare module "*.schema.json?validator" {
  const errorsOf: import("./read/schema-error.js").Validate;
  export default errorsOf;
}
