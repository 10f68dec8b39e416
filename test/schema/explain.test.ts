import { describe, expect, test } from 'vitest';
import { closeSchemas } from '../../src/schema/close-schemas.ts';
import { sentenceOf } from '../../src/schema/messages.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { corruptionsOf } from '../../src/schema/values/mutate.ts';
import { contract } from '../helpers/contract.ts';
import { tinyDocument } from '../helpers/tiny.ts';

const document = tinyDocument(`
components:
  schemas:
    Circle: { type: object, required: [type, radius], properties: { type: { const: circle }, radius: { type: number, maximum: 9 } } }
    Square: { type: object, required: [type, side], properties: { type: { enum: [square, box] }, side: { type: number } } }
    Mapped:
      type: object
      discriminator:
        propertyName: type
        mapping: { circle: '#/components/schemas/Circle', round: '#/components/schemas/Circle', square: '#/components/schemas/Square', box: Square }
      oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }]
    Star: { type: object, required: [type, rays], properties: { type: { const: star }, rays: { type: integer } } }
    Crossed: { type: object, discriminator: { propertyName: type, mapping: { star: '#/components/schemas/Circle' } }, oneOf: [{ $ref: '#/components/schemas/Star' }, { $ref: '#/components/schemas/Circle' }] }
    Lists: { oneOf: [{ type: array, items: { type: string } }, { type: array, items: { type: array, items: { type: integer } } }] }
    Nested: { oneOf: [{ $ref: '#/components/schemas/Mapped' }, { $ref: '#/components/schemas/Star' }, { type: 'null' }] }
    Tree: { oneOf: [{ $ref: '#/components/schemas/Leaf' }, { $ref: '#/components/schemas/Branch' }] }
    Leaf: { type: object, required: [kind, size], properties: { kind: { const: leaf }, size: { type: integer } } }
    Branch: { type: object, required: [kind], properties: { kind: { const: branch }, of: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }
    Words: { anyOf: [{ type: string, maxLength: 3 }, { type: integer }, { type: array, items: { type: string } }] }
    Maybe: { anyOf: [{ $ref: '#/components/schemas/Star' }, { type: 'null' }] }
    Untagged: { anyOf: [{ type: object, required: [id, name], properties: { id: { type: string }, name: { type: string } } }, { type: object, required: [error], properties: { error: { type: string } } }] }
    Chunks:
      anyOf:
        - { type: object, required: [choices], properties: { choices: { type: array, items: { type: object, required: [index, delta, end], properties: { index: { type: integer }, delta: { type: object, properties: { content: { type: string } } }, end: { type: string } } } } } }
        - { type: object, properties: { choices: { type: array, items: { type: object, required: [index, delta], properties: { index: { type: integer }, delta: { type: object, required: [audio], properties: { audio: { type: string } } } } } } } }
    Both: { oneOf: [{ $ref: '#/components/schemas/Star' }, { type: object, title: Anything }] }
    Roles:
      anyOf:
        - { type: object, required: [type, role, parts], properties: { type: { const: m }, role: { const: bot }, parts: { type: array, items: { type: integer } } } }
        - { type: object, required: [role, parts], properties: { type: { const: m }, role: { enum: [bot, user] }, parts: { type: string } } }
        - { type: object, required: [id], properties: { type: { type: [string, 'null'], enum: [ref, null] }, id: { type: string } } }
    Page: { type: object, properties: { drawing: { $ref: '#/components/schemas/Drawing' } } }
    Drawing: { allOf: [{ type: object, required: [id], properties: { id: { type: string }, shape: { $ref: '#/components/schemas/Nested' } } }], properties: { name: { type: string } } }
`);

const errorsBy = (of: typeof document) => {
  const validator = createValidator(of);
  return (schema: string, value: unknown): string[] =>
    validator
      .validate(`/components/schemas/${schema}`, value)
      .map((error) => `${error.instance} ${sentenceOf(error)}  ${error.schema.replace('/components/schemas/', '')}`);
};

describe('a failed union is explained by the intended member', () => {
  const errorsOf = errorsBy(document);
  test.for<[name: string, schema: string, value: unknown, want: string[]]>([
    [
      'not the member that knows nothing of the object',
      'Chunks',
      { choices: [{ index: 0, delta: { content: 'hi' } }] },
      ['/choices/0 must have the required property "end"  Chunks/anyOf/0/properties/choices/items/required'],
    ],
    [
      'not the member that lacks its only property',
      'Chunks',
      { choices: [{ index: 0, delta: {} }] },
      ['/choices/0 must have the required property "end"  Chunks/anyOf/0/properties/choices/items/required'],
    ],
    [
      'the mapping decides',
      'Mapped',
      { type: 'circle', radius: 99, side: 1 },
      ['/radius must be <= 9, got 99  Circle/properties/radius/maximum'],
    ],
    ['an enum of tags', 'Mapped', { type: 'box' }, [' must have the required property "side"  Square/required']],
    [
      'the mapping wins over the constant',
      'Mapped',
      { type: 'round', radius: 1 },
      ['/type must be "circle", got "round"  Circle/properties/type/const'],
    ],
    [
      'a tag that is unknown',
      'Mapped',
      { type: 'oval', radius: 1 },
      ['/type must be one of "circle", "round", "square", "box", got "oval"  Mapped/oneOf'],
    ],
    [
      'a tag that is missing',
      'Mapped',
      {},
      [' must have the required property "type" ("circle", "round", "square", "box"), got {}  Mapped/oneOf'],
    ],
    [
      'the mapping, even against the constants',
      'Crossed',
      { type: 'star', rays: 'x', radius: 1 },
      ['/type must be "circle", got "star"  Circle/properties/type/const'],
    ],
    [
      'a tag that is missing beside a property',
      'Mapped',
      { radius: 1 },
      [' must have the required property "type"  Circle/required'],
    ],
    ['not an object, where the union itself states the type', 'Mapped', 7, [' must be object, got 7  Mapped/type']],
    [
      'a union inside a union',
      'Nested',
      { type: 'square', side: 'x' },
      ['/side must be number, got "x"  Square/properties/side/type'],
    ],
    [
      'beside one',
      'Nested',
      { type: 'star', rays: 1.5 },
      ['/rays must be integer, got 1.5  Star/properties/rays/type'],
    ],
    [
      'a tag unknown to both',
      'Nested',
      { type: 'oval' },
      ['/type must be one of "circle", "round", "square", "box", "star", got "oval"  Nested/oneOf'],
    ],
    [
      'a recursive schema',
      'Tree',
      {
        kind: 'branch',
        of: [
          { kind: 'leaf', size: 1 },
          { kind: 'branch', of: [{ kind: 'leaf', size: 'x' }, { kind: 'root' }] },
        ],
      },
      [
        '/of/1/of/0/size must be integer, got "x"  Leaf/properties/size/type',
        '/of/1/of/1/kind must be one of "leaf", "branch", got "root"  Tree/oneOf',
      ],
    ],
    ['a nullable', 'Maybe', { type: 'star' }, [' must have the required property "rays"  Star/required']],
    ['a nullable of another type', 'Maybe', 'x', [' must be object or null, got "x"  Maybe/anyOf']],
    ['primitives: no type fits', 'Words', true, [' must be string, integer or array, got true  Words/anyOf']],
    [
      'primitives: the type decides',
      'Words',
      'long',
      [' must not have more than 3 characters, got "long"  Words/anyOf/0/maxLength'],
    ],
    ['primitives: inside a list', 'Words', ['a', 7], ['/1 must be string, got 7  Words/anyOf/2/items/type']],
    ['primitives: a number', 'Words', 1.5, [' must be integer, got 1.5  Words/anyOf/1/type']],
    [
      'without tags the properties decide',
      'Untagged',
      { id: 7 },
      [
        ' must have the required property "name"  Untagged/anyOf/0/required',
        '/id must be string, got 7  Untagged/anyOf/0/properties/id/type',
      ],
    ],
    ['then the fewest errors', 'Untagged', {}, [' must have the required property "error"  Untagged/anyOf/1/required']],
    [
      'two matching members',
      'Both',
      { type: 'star', rays: 1 },
      [' must fit exactly one member of the union, fits Star, Anything, got {"type":"star","rays":1}  Both/oneOf'],
    ],
    [
      'one tag after the other',
      'Roles',
      { type: 'm', role: 'user', parts: [1] },
      ['/parts must be string, got [1]  Roles/anyOf/1/properties/parts/type'],
    ],
    ['an optional tag left out', 'Roles', { id: 7 }, ['/id must be string, got 7  Roles/anyOf/2/properties/id/type']],
    [
      'the deeper of two equal faults',
      'Lists',
      [[1, 'x']],
      ['/0/1 must be integer, got "x"  Lists/oneOf/1/items/items/type'],
    ],
  ])('%s', ([, schema, value, want]) => {
    expect(errorsOf(schema, value)).toEqual(want);
  });
});

describe('a property that a closed schema does not name', () => {
  const errorsOf = errorsBy(closeSchemas(document));
  const drawing = 'Page/properties/drawing';
  test.for<[name: string, value: unknown, want: string[]]>([
    [
      'is reported',
      { id: 'a', more: 1 },
      [' must not have the additional property "more"  Page/properties/drawing/unevaluatedProperties'],
    ],
    [
      'is reported beside another fault',
      { id: 7, name: 'a', more: 1 },
      [
        '/id must be string, got 7  Drawing/allOf/0/properties/id/type',
        ' must not have the additional property "more"  Page/properties/drawing/unevaluatedProperties',
      ],
    ],
    [
      'is not one that the schema names',
      { name: 'a' },
      [' must have the required property "id"  Drawing/allOf/0/required'],
    ],
    [
      'is not one that the member names',
      { id: 'a', shape: { type: 'square', side: 'x' } },
      ['/shape/side must be number, got "x"  Square/properties/side/type'],
    ],
    [
      'is not guessed where the member is unknown',
      { id: 'a', shape: { type: 'oval', axes: 2 } },
      ['/shape/type must be one of "circle", "round", "square", "box", "star", got "oval"  Nested/oneOf'],
    ],
    [
      'is reported above a failed union',
      { id: 'a', shape: { type: 'oval' }, more: 1 },
      [
        '/shape/type must be one of "circle", "round", "square", "box", "star", got "oval"  Nested/oneOf',
        ' must not have the additional property "more"  Page/properties/drawing/unevaluatedProperties',
      ],
    ],
  ])('%s', ([, value, want]) => {
    expect(errorsOf(drawing, value)).toEqual(want);
  });
});

const url = 'https://example.com';
const citation = { type: 'url_citation', url, title: 'A page', start_index: 0 };
const message = { type: 'message', role: 'assistant', id: 'msg_1', status: 'completed' };

describe('unions of the contract', () => {
  const errorsOf = errorsBy(contract);
  const given: readonly [name: string, schema: string, value: unknown][] = [
    ['a broken web search tool', 'Tool', { type: 'web_search', filters: { allowed_domains: 'x' } }],
    ['a broken image tool', 'Tool', { type: 'image_generation', quality: 'best', partial_images: 7 }],
    ['a tool that does not exist', 'Tool', { type: 'nope', quality: 'best' }],
    ['an item without its id', 'InputItem', { type: 'item_reference' }],
    ['a call without its id', 'InputItem', { type: 'function_call', name: 'f', arguments: '{}' }],
    ['a short message', 'InputItem', { role: 'user', content: [{ type: 'input_text' }] }],
    [
      'a fault three levels down an output item',
      'OutputItem',
      {
        ...message,
        content: [{ type: 'output_text', text: 'a', logprobs: [], annotations: [{ ...citation, end_index: 'x' }] }],
      },
    ],
    [
      'the same as an input',
      'InputItem',
      { ...message, content: [{ type: 'output_text', text: 'a', annotations: [citation] }] },
    ],
    [
      'a stream event',
      'ResponseStreamEvent',
      {
        type: 'response.output_text.delta',
        item_id: 'i',
        output_index: 0,
        content_index: 0,
        sequence_number: 1,
        logprobs: [],
        delta: 7,
      },
    ],
    [
      'a chunk, not an error event',
      'ChatCompletionStreamEvent',
      { object: 'chat.completion.chunk', id: 'c', created: 1, choices: [] },
    ],
    [
      'filters within filters',
      'Filters',
      {
        type: 'and',
        filters: [
          { type: 'eq', key: 'a', value: 1 },
          { type: 'or', filters: [{ type: 'eq', key: 7, value: 1 }] },
        ],
      },
    ],
  ];
  test('each fault is reported at its position, for the intended member', () => {
    const want = given.map(([name, schema, value]) => [name, ...errorsOf(schema, value)].join('\n  '));
    expect(want.join('\n')).toMatchInlineSnapshot(`
      "a broken web search tool
        /filters/allowed_domains must be array or null, got "x"  WebSearchTool/properties/filters/properties/allowed_domains/type
      a broken image tool
        /quality must be one of "low", "medium", "high", "xhigh", "max", "auto", got "best"  ImageGenTool/properties/quality/enum
        /partial_images must be <= 3, got 7  ImageGenTool/properties/partial_images/maximum
      a tool that does not exist
        /type must be one of "function", "file_search", "computer", "computer_use_preview", "web_search", "web_search_2025_08_26", "mcp", "code_interpreter" and 10 more, got "nope"  Tool/oneOf
      an item without its id
         must have the required property "id"  ItemReferenceParam/required
      a call without its id
         must have the required property "call_id"  FunctionToolCallParam/required
      a short message
        /content/0 must have the required property "text"  InputTextContent/required
      a fault three levels down an output item
        /content/0/annotations/0/end_index must be integer, got "x"  UrlCitationBody/properties/end_index/type
      the same as an input
        /content/0/annotations/0 must have the required property "end_index"  UrlCitationBody/required
      a stream event
        /delta must be string, got 7  ResponseTextDeltaEvent/properties/delta/type
      a chunk, not an error event
         must have the required property "model"  ChatCompletionChunkProperties/required
      filters within filters
        /filters/1/filters/0/key must be string, got 7  ComparisonFilter/properties/key/type"
    `);
  });
});

test('an invalid value has errors, and a valid value has none', () => {
  const validator = createValidator(contract);
  const pointer = '/components/schemas/InputItem';
  const item = {
    ...message,
    content: [{ type: 'output_text', text: 'a', annotations: [{ ...citation, end_index: 1 }] }],
  };
  const results = corruptionsOf(item).map(({ value }) => [
    validator.validate(pointer, value).length === 0,
    validator.isValid(pointer, value),
  ]);
  expect(results.filter(([silent, valid]) => silent !== valid)).toEqual([]);
  expect(new Set(results.map(([, valid]) => valid))).toEqual(new Set([true, false]));
});
