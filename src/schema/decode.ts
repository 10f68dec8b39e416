import type { OpenApiDocument, Parameter } from '../openapi/document.ts';
import { nodeAt, propertyNodes, unionNodes, type Node } from './node.ts';
import { statedTypes } from './walk.ts';

/**
 * The value that a server decodes from a body. Forms carry only text, so a field is converted to the type in its schema
 * if possible. A mutated value may become valid by this conversion. It is then not a negative case.
 */
export function decodeBody(
  document: OpenApiDocument,
  schemaPointer: string,
  contentType: string,
  body: string,
): unknown {
  const fields = formFields(contentType, body);
  return fields ? decodeForm(document, schemaPointer, fields) : JSON.parse(body);
}

/** The value that a server decodes from the fields of a form. */
export const decodeForm = (
  document: OpenApiDocument,
  schemaPointer: string,
  fields: readonly FormField[],
): Record<string, unknown> =>
  gather(
    document,
    nodeAt(document, schemaPointer),
    fields.map(({ name, text }) => [name, text]),
  );

/** A field of a form. */
export interface FormField {
  readonly name: string;
  readonly text: string;
  /** Whether it was sent as a file. */
  readonly isFile: boolean;
}

/** The fields of a `multipart/form-data` body; undefined if the content type has no boundary. */
export function formFields(contentType: string, body: string): readonly FormField[] | undefined {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1];
  return boundary === undefined
    ? undefined
    : body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => {
          const [head = '', ...content] = part.slice(2, -2).split('\r\n\r\n');
          return {
            name: /[ ;]name="([^"]*)"/.exec(head)?.[1] ?? '',
            text: content.join('\r\n\r\n'),
            isFile: /[ ;]filename\*?=/.test(head),
          };
        });
}

/** `a[]` is an item of an array, `a[b]` is a property of an object. */
function gather(
  document: OpenApiDocument,
  node: Node,
  pairs: readonly (readonly [string, string])[],
): Record<string, unknown> {
  const properties = propertyNodes(document, node);
  const result: Record<string, unknown> = {};
  for (const [name, inner] of Map.groupBy(pairs, ([key]) => key.replace(/\[.*$/, ''))) {
    const property = properties.get(name);
    result[name] = valueOf(
      document,
      property,
      inner.map(([key, text]) => [key.slice(name.length), text]),
    );
  }
  return result;
}

function valueOf(
  document: OpenApiDocument,
  node: Node | undefined,
  pairs: readonly (readonly [string, string])[],
): unknown {
  const [[suffix, text] = ['', '']] = pairs;
  const item = node && 'items' in node.schema ? nodeAt(document, `${node.pointer}/items`) : undefined;
  // An array repeats its name, with or without brackets.
  if (suffix === '[]' || (suffix === '' && item)) return pairs.map(([, value]) => coerce(document, item, value));
  if (suffix === '') return coerce(document, node, text);
  const inner = pairs.map(([key, value]) => [key.replace(/^\[([^\]]*)\]/, '$1'), value] as const);
  return node ? gather(document, node, inner) : Object.fromEntries(inner);
}

/** The value of a query parameter as a server decodes it. */
export function decodeParameter(
  document: OpenApiDocument,
  schemaPointer: string,
  { name }: Pick<Parameter, 'name'>,
  query: readonly (readonly [string, string])[],
): unknown {
  const own = query.filter(([key]) => key === name || key.startsWith(`${name}[`));
  const node = nodeAt(document, schemaPointer);
  return valueOf(
    document,
    node,
    own.map(([key, text]) => [key.slice(name.length), text]),
  );
}

/** Converts text to the first type of the schema that it can be parsed as. */
export function coerce(document: OpenApiDocument, node: Node | undefined, text: string): unknown {
  if (!node) return text;
  const types = new Set([node, ...unionNodes(document, node)].flatMap(({ schema }) => statedTypes(schema)));
  if (types.has('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  if (types.has('integer') && /^-?\d+$/.test(text)) return Number(text);
  if (types.has('number') && text.trim() !== '' && !Number.isNaN(Number(text))) return Number(text);
  return types.has('null') && (text === '' || text === 'null') ? null : text;
}
