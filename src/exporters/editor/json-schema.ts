/** What the forms read of a JSON Schema that Zod made of a record type. */

/** The keywords that matter for a form. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly (string | number | boolean)[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  /** What a reference names; see `RefTarget` of the schemas. */
  readonly ref?: string;
}

/** The types that the branches of a union have, or its own. */
export const typesOf = (schema: JsonSchema): readonly string[] => (schema.anyOf ?? [schema]).map((branch) => branch.type ?? '');

const branchOf = (schema: JsonSchema, type: string): JsonSchema | undefined => schema.anyOf?.find((branch) => branch.type === type);

const hasKeys = (schema: JsonSchema | undefined, ...keys: readonly string[]): boolean =>
  schema?.properties !== undefined &&
  keys.length === Object.keys(schema.properties).length &&
  keys.every((key) => key in (schema.properties ?? {}));

/** Whether a value is a text, or one text a language. */
export const isLocalised = (schema: JsonSchema): boolean =>
  schema.anyOf?.length === 2 && branchOf(schema, 'string') !== undefined && hasKeys(branchOf(schema, 'object'), 'en', 'de');

/** Whether a value is money: a number, or an amount with its currency. */
export const isMoney = (schema: JsonSchema): boolean =>
  schema.anyOf?.length === 2 && branchOf(schema, 'number') !== undefined && hasKeys(branchOf(schema, 'object'), 'amount', 'currency');

/** The schema of the several values where one value may stand for a list; undefined elsewhere. */
export const severalOf = (schema: JsonSchema): JsonSchema | undefined =>
  schema.anyOf?.length === 2 && branchOf(schema, 'string') !== undefined ? branchOf(schema, 'array') : undefined;

/** Whether a value is a number or a text. */
export const isNumberOrText = (schema: JsonSchema): boolean => {
  const types = [...typesOf(schema)].sort();
  return types.length === 2 && types[1] === 'string' && (types[0] === 'integer' || types[0] === 'number');
};
