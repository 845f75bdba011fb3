/** As much of JSON Schema as the contracts’ schemas come to. */
export type JsonSchema = {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: unknown;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  format?: string;
  pattern?: string;
};

/** Matches nothing: what cannot be told from the text is left to whoever reads the value. */
const never = '(?!)';
const escaped = (text: string) => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
const literal = (value: unknown) => escaped(JSON.stringify(value));
const either = (choices: string[]) => `(?:${choices.join('|')})`;

/**
 * Whether a pattern is sure to stay within its quotes: no quote, no negation, no dot outside a class, no range but of letters or digits.
 */
const staysInside = (pattern: string): boolean => {
  const plain = pattern.replace(/\\[-.]/g, '');
  const classes = plain.match(/\[[^\]]*\]/g) ?? [];
  const between = plain.replace(/\[[^\]]*\]/g, '');
  const open = /"|\\[DPSWsux]/.test(plain) || between.includes('.');
  return !open && !classes.some((one) => /^\[\^|\W-[^\]]/.test(one));
};

/** A group that captures costs time and would be counted. */
const ungrouped = (pattern: string) => pattern.replace(/(?<!\\)\((?!\?)/g, '(?:');

const stringText = ({ pattern, format, minLength, maxLength }: JsonSchema): string => {
  if (minLength !== undefined || maxLength !== undefined) return never;
  if (pattern === undefined) return format === undefined ? '"[^"\\\\\\u0000-\\u001f]*"' : never;
  const whole = /^\^(.*)\$$/su.exec(pattern)?.[1];
  return whole === undefined || !staysInside(whole) ? never : `"(?:${ungrouped(whole)})"`;
};

/** So few whole numbers that they can be told one by one. */
const fewNumbers = 60;

/** Whole numbers of so few digits that they are within the bounds for certain. */
const integerText = ({
  minimum = Number.MIN_SAFE_INTEGER,
  maximum = Number.MAX_SAFE_INTEGER,
}: JsonSchema): string => {
  if (maximum - minimum < fewNumbers)
    return either(Array.from({ length: maximum - minimum + 1 }, (_, n) => String(minimum + n)));
  const digits = String(maximum).length - 2;
  if (digits < 0 || minimum > 1) return never;
  const positive = `[1-9]\\d{0,${digits}}`.replace('\\d{0,0}', '');
  return minimum === 1 ? positive : either(['0', positive]);
};

/** Figures of three decimals, of so few digits that they are below the maximum for certain. */
const figureText = ({ minimum, maximum = 0, multipleOf }: JsonSchema): string => {
  const digits = String(maximum).length - 2;
  if (minimum !== 0 || multipleOf !== 0.001 || digits < 0 || digits > 11) return never;
  return `(?:0|[1-9]\\d{0,${digits}})(?:\\.\\d{0,2}[1-9])?`;
};

const arrayText = (
  { items, minItems = 0, maxItems }: JsonSchema,
  text: (schema: JsonSchema) => string,
): string => {
  if (!items || maxItems !== undefined) return never;
  const item = text(items);
  return minItems === 0 ? `\\[(?:${item}(?:,${item})*)?\\]` : `\\[${item}(?:,${item}){${minItems - 1},}\\]`;
};

type Member = { text: string; required: boolean };

/** Members in the order of their names, with commas between those that are there. */
const membersText = (members: Member[]): string => {
  const first = members.findIndex(({ required }) => required);
  const following = (rest: Member[]) =>
    rest.map(({ text, required }) => (required ? `,${text}` : `(?:,${text})?`)).join('');
  if (first >= 0) {
    const before = members.slice(0, first).map(({ text }) => `(?:${text},)?`);
    return `${before.join('')}${members[first]?.text}${following(members.slice(first + 1))}`;
  }
  return either([...members.map(({ text }, index) => text + following(members.slice(index + 1))), '']);
};

const objectText = (
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  text: (schema: JsonSchema, name: string) => string,
): string => {
  if (additionalProperties !== false) return never;
  const members = Object.keys(properties)
    .sort()
    .map((name) => ({
      text: `${literal(name)}:${text(properties[name] ?? {}, name)}`,
      required: required.includes(name),
    }));
  return `\\{${membersText(members)}\\}`;
};

const valueText = (schema: JsonSchema, defs: Record<string, JsonSchema>): string => {
  const inner = (part: JsonSchema) => valueText(part, defs);
  if (schema.$ref) return inner(defs[schema.$ref.replace('#/$defs/', '')] ?? {});
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return either(choices.map(inner));
  if (schema.enum) return either(schema.enum.map(literal));
  if ('const' in schema) return literal(schema.const);
  if (schema.type === 'null') return 'null';
  if (schema.type === 'boolean') return '(?:true|false)';
  if (schema.type === 'string') return stringText(schema);
  if (schema.type === 'integer') return integerText(schema);
  if (schema.type === 'number') return figureText(schema);
  if (schema.type === 'array') return arrayText(schema, inner);
  if (schema.type === 'object') return objectText(schema, inner);
  return never;
};

/**
 * The canonical texts of an object that a schema allows, as one expression: in canonical JSON the order of names is fixed and there is
 * no space, so a text that matches has the shape, for certain, without being parsed. A text that does not match may have the shape all
 * the same. The texts of the members of `captured` are its groups, in the order of their names.
 */
export const canonicalShape = (schema: JsonSchema, captured: readonly string[]): RegExp => {
  const member = (part: JsonSchema, name: string) => {
    const text = valueText(part, schema.$defs ?? {});
    return captured.includes(name) ? `(${text})` : text;
  };
  return new RegExp(`^${objectText(schema, member)}$`, 'u');
};
