/** What a validator of ajv finds wrong, as far as it is read here. */
export type SchemaError = {
  readonly keyword: string;
  /** The JSON Pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** The key that is wrong, where it is one. */
  readonly propertyName?: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** All that is wrong with a value; what it gives is good until it is asked again. */
export type Validate = (value: unknown) => readonly SchemaError[];
