import { describe, expect, test } from 'vitest';
import { encodeBody, encodeQuery } from '../../../src/verify/cases/encode.ts';
import { tinyDocument } from '../../helpers/tiny.ts';

describe('encodeQuery', () => {
  test.for([
    ['limit', 20, [['limit', '20']]],
    [
      'include[]',
      ['a', 'b c'],
      [
        ['include[]', 'a'],
        ['include[]', 'b c'],
      ],
    ],
    [
      'effective_at',
      { gte: 1, lt: 2 },
      [
        ['effective_at[gte]', '1'],
        ['effective_at[lt]', '2'],
      ],
    ],
    ['flag', false, [['flag', 'false']]],
  ] as const)('%s: %j', ([name, value, want]) => {
    expect(encodeQuery({ name }, value)).toEqual(want);
  });
});

test('JSON is written as it is', () => {
  const media = { schema: {} };
  expect(encodeBody(tinyDocument('{}'), 'application/json', media, { a: [1, null] })).toEqual({
    contentType: 'application/json',
    body: '{"a":[1,null]}',
  });
});

test('a form: files have names, arrays and objects brackets; the same bytes on every run', () => {
  const file = { type: 'string', format: 'binary' };
  const schema = { type: 'object', properties: { file, images: { type: 'array', items: file } } };
  const value = { file: '{"a":1}', images: ['PNG'], tags: ['x', 'y'], expires_after: { seconds: 3600 } };
  const encode = () => encodeBody(tinyDocument('{}'), 'multipart/form-data', { schema }, value);
  expect(encode()).toEqual(encode());
  const { contentType, body } = encode();
  const boundary = contentType.split('boundary=')[1] ?? '';
  expect(body.replaceAll(boundary, 'BOUNDARY').split('\r\n')).toMatchInlineSnapshot(`
    [
      "--BOUNDARY",
      "Content-Disposition: form-data; name="file"; filename="upload.jsonl"",
      "Content-Type: application/octet-stream",
      "",
      "{"a":1}",
      "--BOUNDARY",
      "Content-Disposition: form-data; name="images[]"; filename="upload.txt"",
      "Content-Type: application/octet-stream",
      "",
      "PNG",
      "--BOUNDARY",
      "Content-Disposition: form-data; name="tags[]"",
      "",
      "x",
      "--BOUNDARY",
      "Content-Disposition: form-data; name="tags[]"",
      "",
      "y",
      "--BOUNDARY",
      "Content-Disposition: form-data; name="expires_after[seconds]"",
      "",
      "3600",
      "--BOUNDARY--",
      "",
    ]
  `);
});
