import { isObject, type Json } from '../../accumulate/json.ts';
import { GraderError } from './fault.ts';

/** What placeholders can name. */
export interface Variables {
  /** The fields of the example. */
  readonly item: Json;
  /** The answer; its `output_text` is read as JSON for `output_json`. Absent if there is none. */
  readonly sample?: Json;
}

const placeholder = /\{\{([^{}]*)\}\}/g;

/**
 * Replaces placeholders such as `{{ item.question }}`. A value that is not a text is written as JSON.
 *
 * @throws {GraderError} if there is no such value.
 */
export const fill = (template: string, variables: Variables): string =>
  template.replaceAll(placeholder, (_, path: string) => {
    const value = valueAt(path.trim(), variables);
    return typeof value === 'string' ? value : JSON.stringify(value);
  });

/**
 * The value that a path such as `sample.output_json.items[0]` names.
 *
 * @throws {GraderError} if there is none.
 */
export function valueAt(path: string, { item, sample }: Variables): unknown {
  const [space = '', ...keys] = keysOf(path);
  const isJson = space === 'sample' && keys[0] === 'output_json';
  const start: unknown = isJson ? { ...sample, output_json: outputJson(sample) } : { item, sample }[space];
  const value = keys.reduce<unknown>(
    (node, key) =>
      (isObject(node) || Array.isArray(node)) && Object.hasOwn(node, key) ? (node as Json)[key] : undefined,
    start,
  );
  if (value === undefined) throw new GraderError('invalid_variable_error', `There is no value for {{ ${path} }}.`);
  return value;
}

/** Paths that name nothing that a placeholder can name. */
export const oddPlaceholders = (template: string): readonly string[] =>
  [...template.matchAll(placeholder)]
    .map(([, path = '']) => path.trim())
    .filter((path) => !['item', 'sample'].includes(keysOf(path)[0] ?? ''));

const keysOf = (path: string): readonly string[] => path.split(/[.[\]]+/).filter((key) => key !== '');

function outputJson(sample: Json | undefined): unknown {
  try {
    return JSON.parse(String(sample?.['output_text'])) as unknown;
  } catch {
    throw new GraderError('sample_parse_error', 'The answer is not JSON, so it has no output_json.');
  }
}
