import { expect, test } from 'vitest';
import { lintFilesWith } from '../../helpers/lint.ts';

test('anchors, aliases and merge keys in any file', async () => {
  const files = {
    'openapi.yaml': 'openapi: 3.1.0\ncomponents: { schemas: { Thing: { $ref: Thing.yaml } } }',
    'Thing.yaml': 'type: object\nproperties:\n  a: &text { type: string }\n  b: *text\n  c: { <<: { type: string } }',
  };
  expect(await lintFilesWith('no-anchors', files)).toMatchInlineSnapshot(`
    [
      {
        "message": "The anchor &text is not supported by all YAML parsers. Repeat the value, or move it to a file of its own and use \`$ref\`.",
        "pointer": "Thing.yaml:3:6",
        "rule": "concord/no-anchors",
      },
      {
        "message": "The alias *text is not supported by all YAML parsers. Repeat the value, or move it to a file of its own and use \`$ref\`.",
        "pointer": "Thing.yaml:4:6",
        "rule": "concord/no-anchors",
      },
      {
        "message": "The merge key << is not supported by all YAML parsers. Repeat the value, or move it to a file of its own and use \`$ref\`.",
        "pointer": "Thing.yaml:5:8",
        "rule": "concord/no-anchors",
      },
    ]
  `);
});

test('plain values, stars and ampersands in text among them', async () => {
  const yaml = "openapi: 3.1.0\ninfo: { title: 'a & *b*', version: '<<' }";
  expect(await lintFilesWith('no-anchors', { 'openapi.yaml': yaml })).toEqual([]);
});
