import { expect, test } from 'vitest';
import { commandOf, requestFrom, warningOf, type TryRequest } from '../../scripts/docs/browser/try-request.ts';

const request: TryRequest = {
  method: 'POST',
  path: '/things/{thing_id}',
  admin: false,
  parameters: [
    { name: 'thing_id', in: 'path', required: true, example: 'a/b' },
    { name: 'include[]', in: 'query', required: false, example: ['x'] },
    { name: 'limit', in: 'query', required: false, example: 20 },
  ],
  mediaType: 'application/json',
  body: {},
  files: [],
};

function formOf(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ server: 'http://127.0.0.1:1/v1/', body: '{}', ...values }))
    data.set(name, value);
  return data;
}

test('values go where the contract has them, and empty ones nowhere', () => {
  const prepared = requestFrom(
    request,
    formOf({ 'path:thing_id': 'a/b', 'query:include[]': '["x","y"]', 'query:limit': '', body: `{"it's":1}` }),
  );
  expect(prepared).toEqual({
    url: 'http://127.0.0.1:1/v1/things/a%2Fb?include%5B%5D=x&include%5B%5D=y',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"it's":1}`,
  });
  expect(commandOf(request, prepared)).toMatchInlineSnapshot(`
    "curl -X POST 'http://127.0.0.1:1/v1/things/a%2Fb?include%5B%5D=x&include%5B%5D=y' \\
      -H "Authorization: Bearer $OPENAI_API_KEY" \\
      -H 'content-type: application/json' \\
      -d '{"it'\\''s":1}'"
  `);
});

test('a form has its files, and one part per member of a field', () => {
  const upload: TryRequest = { ...request, mediaType: 'multipart/form-data', files: ['file'] };
  const { body, headers } = requestFrom(
    upload,
    formOf({ body: '{"file":"content","purpose":"assistants","expires_after":{"seconds":1}}' }),
  );
  expect(headers).toEqual({});
  expect(
    [...(body as FormData)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  ).toEqual([
    ['file', 'example.jsonl'],
    ['purpose', 'assistants'],
    ['expires_after[seconds]', '1'],
  ]);
});

test.for<[Record<string, string>, string]>([
  [{ server: 'javascript:alert(1)' }, 'The server is not a valid URL: javascript:alert(1)'],
  [{ body: '{' }, 'The body is not valid JSON: '],
])('%j is refused', ([values, message]) => {
  expect(() => requestFrom(request, formOf(values))).toThrow(message);
});

test.for<[method: string, url: string, warning: string | undefined]>([
  [
    'DELETE',
    'https://api.openai.com/v1/files/file-1',
    'This request goes to api.openai.com. It deletes for real. Press Send again to send it.',
  ],
  [
    'POST',
    'https://127.0.0.1.example.com/v1/files',
    'This request goes to 127.0.0.1.example.com. It is carried out for real, and can cost money. Press Send again to send it.',
  ],
  ['GET', 'https://api.openai.com/v1/files', undefined],
  ['DELETE', 'http://127.0.0.1:4020/v1/files/file-1', undefined],
  ['DELETE', 'http://[::1]:4020/v1/files/file-1', undefined],
])('%s %s has a warning before it is sent: %s', ([method, url, warning]) => {
  expect(warningOf({ method, url })).toBe(warning);
});
