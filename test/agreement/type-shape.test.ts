import { expect, test } from 'vitest';
import { typeShape } from '../../scripts/interop/agreement/type-shape.ts';
import { tinyDocument } from '../helpers/tiny.ts';

test('bounds are removed, names and constants are kept', () => {
  const document = tinyDocument(`
components:
  schemas:
    Size:
      type: object
      required: [format]
      minProperties: 1
      properties:
        format: { type: [integer, 'null'], minimum: 1 }
        minimum: { oneOf: [{ type: string, pattern: a }, { const: { format: x } }] }
`);
  expect(typeShape(document).components.schemas['Size']).toEqual({
    type: 'object',
    required: ['format'],
    properties: {
      format: { type: ['number', 'null'] },
      minimum: { anyOf: [{ type: 'string' }, { const: { format: 'x' } }] },
    },
  });
});
