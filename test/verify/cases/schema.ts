import { nodeAt, type Node } from '../../../src/schema/node.ts';
import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { tinyDocument } from '../../helpers/tiny.ts';

/** One schema in a document of its own, beside two that unions are made of. */
export function schemaOf(yaml: string): { document: OpenApiDocument; node: Node } {
  const document = tinyDocument(`
components:
  schemas:
    It: ${yaml}
    Circle: { type: object, required: [type, radius], properties: { type: { const: circle }, radius: { type: integer, maximum: 9 } } }
    Square: { type: object, required: [type], properties: { type: { const: square } } }
`);
  return { document, node: nodeAt(document, '/components/schemas/It') };
}
