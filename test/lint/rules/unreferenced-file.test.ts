import { expect, test } from 'vitest';
import { lintFilesWith } from '../../helpers/lint.ts';

const files = {
  'openapi.yaml': `
openapi: 3.1.0
components:
  schemas: { Thing: { $ref: schemas/Thing.yaml } }
  examples: { stream: { externalValue: examples/stream.sse } }`,
  'schemas/Thing.yaml': 'type: array\nitems: { $ref: Part.yaml }',
  'schemas/Part.yaml': 'type: string',
  'examples/stream.sse': 'data: 1\n\n',
};

test('unreferenced files', async () => {
  const forgotten = { 'schemas/Old.yaml': 'type: string', 'examples/old.sse': 'data: 1\n\n' };
  expect(await lintFilesWith('unreferenced-file', { ...files, ...forgotten })).toMatchInlineSnapshot(`
    [
      {
        "message": "Nothing refers to examples/old.sse. Refer to it, or delete it.",
        "pointer": "examples/old.sse:1:1",
        "rule": "concord/unreferenced-file",
      },
      {
        "message": "Nothing refers to schemas/Old.yaml. Refer to it, or delete it.",
        "pointer": "schemas/Old.yaml:1:1",
        "rule": "concord/unreferenced-file",
      },
    ]
  `);
});

test('referenced files, and files outside the spec', async () => {
  expect(await lintFilesWith('unreferenced-file', { ...files, 'README.md': '# How' })).toEqual([]);
});

test('files of a folder that holds something else', async () => {
  const beside = { ...files, 'deviations/things.yaml': '[]' };
  expect(await lintFilesWith('unreferenced-file', beside, { except: ['deviations'] })).toEqual([]);
});
