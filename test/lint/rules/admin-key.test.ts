import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (path: string, security: string, schemes = 'ApiKeyAuth: {}, AdminApiKeyAuth: {}'): string => `
openapi: 3.1.0
paths: { '${path}': { get: { security: ${security}, responses: {} } } }
components: { securitySchemes: { ${schemes} } }`;

test('the other kind of key, or both', async () => {
  expect([
    ...(await lintWith('admin-key', document('/organization/users', '[{ ApiKeyAuth: [] }]'))),
    ...(await lintWith('admin-key', document('/fine_tuning/checkpoints/{id}/permissions', '[{ ApiKeyAuth: [] }]'))),
    ...(await lintWith('admin-key', document('/files', '[{ ApiKeyAuth: [] }, { AdminApiKeyAuth: [] }]'))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "This operation takes exactly one kind of key. Write \`security: [{ AdminApiKeyAuth: [] }]\`.",
        "pointer": "#/paths/~1organization~1users/get/security",
        "rule": "concord/admin-key",
      },
      {
        "message": "This operation takes exactly one kind of key. Write \`security: [{ AdminApiKeyAuth: [] }]\`.",
        "pointer": "#/paths/~1fine_tuning~1checkpoints~1{id}~1permissions/get/security",
        "rule": "concord/admin-key",
      },
      {
        "message": "This operation takes exactly one kind of key. Write \`security: [{ ApiKeyAuth: [] }]\`.",
        "pointer": "#/paths/~1files/get/security",
        "rule": "concord/admin-key",
      },
    ]
  `);
});

test('the kind of key that the path requires', async () => {
  expect(await lintWith('admin-key', document('/projects/{id}', '[{ AdminApiKeyAuth: [] }]'))).toEqual([]);
  expect(await lintWith('admin-key', document('/files', '[{ ApiKeyAuth: [] }]'))).toEqual([]);
});

test('a document without admin keys', async () => {
  expect(
    await lintWith('admin-key', document('/organization/users', '[{ ApiKeyAuth: [] }]', 'ApiKeyAuth: {}')),
  ).toEqual([]);
});
