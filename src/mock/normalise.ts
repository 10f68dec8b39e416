import type { OpenApiDocument } from '../openapi/document.ts';
import { valueAt } from '../openapi/json-pointer.ts';

type Node = Record<string, unknown>;

/**
 * The copy of the contract that Prism serves. The original document is never changed. Prism needs each of these edits:
 *
 * - Every `$ref` is replaced by its target, except references to schemas. These point to `#/__bundled__`, where Prism's
 *   validator looks for them. (Prism's own loader does both through a dereferenced copy, which takes ten times longer.)
 * - Schemas of form bodies are inlined, because Prism drops the bundle there and would validate nothing.
 * - Form fields may contain punctuation, which Prism takes for reserved characters. Objects may be empty, because Prism
 *   reads an object that was not sent as an empty one.
 * - Binary responses are also offered as `application/binary`, the media type that the official client requests.
 *
 * @param part the part to copy, in the shape of a document.
 */
export function normalise(document: OpenApiDocument, part: object = document): Node {
  const inlined = inline(document, part) as Node;
  return mapValues(inlined, (value, key) => (key === 'paths' ? forEachMediaType(document, value) : value));
}

/** The copy of one component schema. */
export const normaliseSchema = (document: OpenApiDocument, name: string): unknown =>
  inline(document, document.components.schemas[name]);

const schemaRef = /^#\/components\/schemas\//;

function inline(document: OpenApiDocument, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => inline(document, item));
  if (typeof node !== 'object' || node === null) return node;
  const ref = (node as Node)['$ref'];
  if (typeof ref === 'string' && !schemaRef.test(ref)) return inline(document, valueAt(document, ref));
  return mapValues(node as Node, (value, key) =>
    key === '$ref' ? bundled(value) : key === 'mapping' ? value : inline(document, value),
  );
}

const bundled = (ref: unknown): unknown => (typeof ref === 'string' ? ref.replace(schemaRef, '#/__bundled__/') : ref);

function forEachMediaType(document: OpenApiDocument, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => forEachMediaType(document, item));
  if (typeof node !== 'object' || node === null) return node;
  return mapValues(node as Node, (value, key) =>
    key === 'content' ? adaptContent(document, value as Node) : forEachMediaType(document, value),
  );
}

function adaptContent(document: OpenApiDocument, content: Node): Node {
  const form = content['multipart/form-data'] as Node | undefined;
  const bytes = content['application/octet-stream'];
  return {
    ...content,
    ...(form && { 'multipart/form-data': adaptForm(document, form) }),
    ...(bytes !== undefined && { 'application/binary': bytes }),
  };
}

function adaptForm(document: OpenApiDocument, form: Node): Node {
  const schema = writeOut(document, form['schema'], []) as Node;
  const properties = mapValues((schema['properties'] ?? {}) as Node, (property) => orEmpty(property as Node));
  const encoding = mapValues((form['encoding'] ?? {}) as Node, (declared) => ({
    allowReserved: true,
    ...(declared as Node),
  }));
  return { ...form, schema: { ...schema, properties }, encoding };
}

const orEmpty = (property: Node): Node =>
  property['type'] === 'object' ? { anyOf: [property, { type: 'object', maxProperties: 0 }] } : property;

/** Throws on a recursive schema, which cannot be inlined. No form in the contract is recursive. */
function writeOut(document: OpenApiDocument, node: unknown, seen: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => writeOut(document, item, seen));
  if (typeof node !== 'object' || node === null) return node;
  const ref = (node as Node)['$ref'];
  if (typeof ref !== 'string') return mapValues(node as Node, (value) => writeOut(document, value, seen));
  if (seen.includes(ref)) throw new Error(`The form schema ${ref} contains itself, which the mock cannot serve.`);
  return writeOut(document, valueAt(document, ref.replace('#/__bundled__/', '#/components/schemas/')), [...seen, ref]);
}

const mapValues = (node: Node, change: (value: unknown, key: string) => unknown): Node =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));
