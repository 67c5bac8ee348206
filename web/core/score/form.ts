// A form drawn from the JSON schema of a score model's parameters: what kind of field each is, and where its value is.

export interface JsonSchema {
  type?: string;
  enum?: readonly string[];
  properties?: Readonly<Record<string, JsonSchema>>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema | boolean;
  prefixItems?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}
export type Path = readonly (string | number)[];

export type Field =
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'number'; whole: boolean; least: number | undefined; most: number | undefined; empty: boolean }
  | { kind: 'text' }
  | { kind: 'numbers'; count: number }
  | { kind: 'texts' }
  | { kind: 'record' }
  | { kind: 'rows'; row: JsonSchema }
  | { kind: 'fields'; fields: readonly (readonly [string, JsonSchema])[] };

export function fieldOf(schema: JsonSchema): Field {
  const stated = schema.anyOf?.find((each) => each.type !== 'null');
  if (stated) {
    const inner = fieldOf(stated);
    return inner.kind === 'number' ? { ...inner, empty: true } : inner;
  }
  if (schema.enum) return { kind: 'choice', options: schema.enum };
  if (schema.properties) return { kind: 'fields', fields: Object.entries(schema.properties) };
  if (schema.prefixItems) return { kind: 'numbers', count: schema.prefixItems.length };
  if (typeof schema.items === 'object') {
    if (schema.items.properties) return { kind: 'rows', row: schema.items };
    if (schema.items.type === 'string') return { kind: 'texts' };
    return { kind: 'numbers', count: schema.minItems ?? 1 };
  }
  if (typeof schema.additionalProperties === 'object') return { kind: 'record' };
  if (schema.type === 'number' || schema.type === 'integer')
    return {
      kind: 'number',
      whole: schema.type === 'integer',
      least: schema.minimum,
      // JSON schema of a whole number ends where such numbers do; that is no limit to show.
      most: schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : schema.maximum,
      empty: false,
    };
  return { kind: 'text' };
}

export function valueAt(value: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(Object.entries(value).find(([key]) => key === String(first))?.[1], rest);
}

/** The value with another one at a place; what lies beside it stays the same. */
export function withValue(value: unknown, [first, ...rest]: Path, next: unknown): unknown {
  if (first === undefined) return next;
  if (Array.isArray(value)) return value.map((each, at) => (at === Number(first) ? withValue(each, rest, next) : each));
  const known = typeof value === 'object' && value !== null ? { ...value } : {};
  return { ...known, [first]: withValue(valueAt(value, [first]), rest, next) };
}

/** The name a field's words have: places in lists left out. */
export function wordsPath(path: Path): string {
  return path.filter((part) => typeof part === 'string').join('.');
}

/** Every plain value by its place, as text. */
export function plainValues(value: unknown, path: Path = []): [Path, string][] {
  if (typeof value !== 'object' || value === null) return [[path, value === null ? '' : String(value)]];
  const inner = Array.isArray(value)
    ? value.map((each, at) => [at, each] as const)
    : (Object.entries(value) as [string, unknown][]);
  return inner.flatMap(([key, each]) => plainValues(each, [...path, key]));
}

export interface Difference {
  path: Path;
  /** Null: it is not there. */
  before: string | null;
  after: string | null;
}

/** What differs between two versions of parameters, in the order of the newer one. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const was = new Map(plainValues(before).map(([path, text]) => [JSON.stringify(path), text]));
  const is = plainValues(after);
  const now = new Set(is.map(([path]) => JSON.stringify(path)));
  return [
    ...is.flatMap(([path, text]) => {
      const old = was.get(JSON.stringify(path)) ?? null;
      return old === text ? [] : [{ path, before: old, after: text }];
    }),
    ...plainValues(before).flatMap(([path, text]) =>
      now.has(JSON.stringify(path)) ? [] : [{ path, before: text, after: null }],
    ),
  ];
}

/**
 * What was changed from `base` to `mine`, done to `newest`. A parameter whose lists or records got other entries on either side
 * is taken as a whole from `mine` where that changed it.
 */
export function rebased(base: unknown, mine: unknown, newest: unknown): unknown {
  const places = (value: unknown, key: string | number | undefined) =>
    JSON.stringify(plainValues(value).flatMap(([path]) => (path[0] === key ? [path] : [])));
  let made = newest;
  for (const { path } of differencesOf(base, mine)) {
    const [key] = path;
    const alike = [mine, newest].every((each) => places(each, key) === places(base, key));
    const place = alike || key === undefined ? path : [key];
    made = withValue(made, place, valueAt(mine, place));
  }
  return made;
}
