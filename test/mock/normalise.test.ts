import { expect, test } from 'vitest';
import { normalise } from '../../src/mock/normalise.ts';
import { valueAt } from '../../src/openapi/json-pointer.ts';
import { contract } from '../helpers/contract.ts';
import { tinyDocument, widgets } from '../helpers/tiny.ts';

test('the original document is not changed', () => {
  const document = widgets();
  normalise(document);
  expect(document).toEqual(widgets());
});

test('references to schemas point where Prism looks for them, all others are inlined', () => {
  const refs = [...JSON.stringify(normalise(contract)).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref ?? '');
  expect(refs.length).toBeGreaterThan(100);
  expect(refs.filter((ref) => !/^#\/__bundled__\/\w+$/.test(ref))).toEqual([]);
});

test('binary responses are also offered in the media type that the official client requests', () => {
  const content = valueAt(normalise(widgets()), '/paths/~1pictures~1{picture_id}~1content/get/responses/200/content');
  expect(Object.keys(content as object)).toEqual(['application/octet-stream', 'application/binary']);
});

test('the schema of a form is inlined, and its fields accept punctuation and empty objects', () => {
  const document = tinyDocument(`
paths:
  /forms:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema: { $ref: '#/components/schemas/Form' }
            encoding: { expires: { style: deepObject, explode: true } }
components:
  schemas:
    Form: { type: object, properties: { expires: { $ref: '#/components/schemas/Expires' } } }
    Expires: { type: object, required: [days], properties: { days: { type: integer } } }
`);
  expect(valueAt(normalise(document), '/paths/~1forms/post/requestBody/content/multipart~1form-data'))
    .toMatchInlineSnapshot(`
    {
      "encoding": {
        "expires": {
          "allowReserved": true,
          "explode": true,
          "style": "deepObject",
        },
      },
      "schema": {
        "properties": {
          "expires": {
            "anyOf": [
              {
                "properties": {
                  "days": {
                    "type": "integer",
                  },
                },
                "required": [
                  "days",
                ],
                "type": "object",
              },
              {
                "maxProperties": 0,
                "type": "object",
              },
            ],
          },
        },
        "type": "object",
      },
    }
  `);
});

test('a recursive form is rejected', () => {
  const document = tinyDocument(`
paths:
  /forms: { post: { requestBody: { content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Form' } } } } } }
components: { schemas: { Form: { type: object, properties: { inner: { $ref: '#/components/schemas/Form' } } } } }
`);
  expect(() => normalise(document)).toThrow(/contains itself/);
});
