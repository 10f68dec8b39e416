import { expect, test } from 'vitest';
import { collectValues } from '../../scripts/interop/agreement/values.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { tinyDocument } from '../helpers/tiny.ts';

const document = tinyDocument(`
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      parameters:
        - { name: order, in: query, description: Order., schema: { $ref: '#/components/schemas/Order' }, example: asc }
      responses:
        '200':
          content:
            application/json:
              schema: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
              examples: { two: { value: { data: [{ kind: cat, id: c }, { kind: dog, id: d }, { kind: cat, id: c }] } } }
            text/event-stream:
              schema: { type: string, contentMediaType: text/event-stream, contentSchema: { $ref: '#/components/schemas/Event' } }
              x-event-stream: { sentinel: '[DONE]', named: false }
              examples: { whole: { value: "data: {\\"pet\\":{\\"kind\\":\\"dog\\",\\"id\\":\\"e\\"}}\\n\\ndata: [DONE]\\n\\n" } }
components:
  schemas:
    Order: { type: string, enum: [asc, desc] }
    Event: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }
    Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
    Base: { type: object, properties: { id: { type: string } } }
    Cat: { type: object, required: [kind], properties: { kind: { type: string, const: cat } } }
    Dog: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [kind], properties: { kind: { const: dog } } }] }
    Unseen: { type: string }
`);

test('values are found behind references, items, unions and events, once each', () => {
  const validator = createValidator(document);
  const values = collectValues(document, (pointer, value) => validator.validate(pointer, value).length === 0);
  const cat = { kind: 'cat', id: 'c' };
  const dogs = [
    { kind: 'dog', id: 'd' },
    { kind: 'dog', id: 'e' },
  ];
  const whole = (value: unknown): object => ({ value, isWhole: true });
  expect(Object.fromEntries(values)).toEqual({
    Base: dogs.map((value) => ({ value, isWhole: false })),
    Cat: [whole(cat)],
    Dog: dogs.map(whole),
    Event: [whole({ pet: dogs[1] })],
    Order: [whole('asc')],
    Pet: [cat, ...dogs].map(whole),
  });
});
