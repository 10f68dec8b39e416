import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { unionOf } from '../../../src/schema/walk.ts';
import { isSchema } from '../../../src/schema/keywords.ts';
import type { Rule } from '../lib/rule.ts';

/** The node types that always need a description, by Redocly's names. Redocly's own rules cover tags and responses. */
const described = new Set([
  'Header',
  'Info',
  'Link',
  'Operation',
  'Parameter',
  'RequestBody',
  'SecurityScheme',
  'Server',
]);

export const DescriptionPresent: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    any(node, { type, report, location }) {
      const isComponent = type.name === 'Schema' && /^#\/components\/schemas\/[^/]+$/.test(location.pointer);
      if ((!isComponent && !described.has(type.name)) || hasDescription(document, node)) return;
      report({ message: 'State what this is for. Add a `description`.', location: location.key() });
    },
    MediaType({ schema }, { report, location }) {
      if (hasDescription(document, schema)) return;
      report({ message: 'State what is sent. Add a `description`.', location: location.child('schema').key() });
    },
    Schema(schema, { report, location }) {
      for (const [at, part, message] of partsToDescribe(schema)) {
        if (!hasDescription(document, part)) report({ message, location: location.child(at).key() });
      }
    },
  };

  function* partsToDescribe(schema: Schema): Generator<[at: (string | number)[], part: unknown, message: string]> {
    for (const [name, property] of Object.entries((schema['properties'] ?? {}) as object)) {
      const message = `The property ${name} needs a description, here or in the schema that it refers to.`;
      yield [['properties', name], property, message];
    }
    const { items } = schema;
    if (isSchema(items) && items['type'] === 'object') {
      yield [['items'], items, 'State what one item is. Add a `description`.'];
    }
    const members = unionOf(schema).filter(({ type }) => type !== 'null');
    if (!members.some((member) => hasDescription(document, member))) return;
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      for (const [index, member] of ((schema[keyword] ?? []) as readonly Schema[]).entries()) {
        if (member['type'] === 'null') continue;
        yield [[keyword, index], member, 'Other members of the union are described. Add a `description`.'];
      }
    }
  }
};

const hasDescription = (document: OpenApiDocument, node: unknown): boolean =>
  isSchema(node) && 'description' in resolve(document, node);
