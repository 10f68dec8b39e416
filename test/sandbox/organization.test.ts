import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { noon, start, startForAll, type Ask } from './asking.ts';

const one = startForAll();

/** Asks with a key. */
const withKey =
  (key: string): Ask =>
  (line, body, headers = {}) =>
    one.ask(line, body, { authorization: `Bearer ${key}`, ...headers });

const admin = withKey('sk-admin-1');

/** A new project with a service account and its key. */
async function newProject(name = 'Parcels') {
  const { id } = (await admin('POST /organization/projects', { name })).body;
  const at = `/organization/projects/${id}`;
  const account = (await admin(`POST ${at}/service_accounts`, { name: 'parcel-bot' })).body;
  return { id, at, account, ask: withKey(account.api_key.value) };
}

describe('keys', () => {
  test('the secret of a key is shown once, works, and leads to its project', async () => {
    const { id, at, account, ask } = await newProject();
    const { body: store, headers } = await ask('POST /vector_stores', { name: 'a' });
    expect(headers.get('openai-project')).toBe(id);
    expect((await one.ask(`GET /vector_stores/${store.id}`)).status).toBe(404);
    const listed = await admin(`GET ${at}/api_keys`);
    expect(listed.text).not.toContain(account.api_key.value);
    expect(listed.body.data).toEqual([
      {
        object: 'organization.project.api_key',
        id: account.api_key.id,
        name: 'parcel-bot',
        redacted_value: `sk-svcac********************${account.api_key.value.slice(-4)}`,
        created_at: noon / 1000,
        expires_at: null,
        last_used_at: noon / 1000,
        owner_project_access: 'active',
        owner: {
          type: 'service_account',
          service_account: { id: account.id, name: 'parcel-bot', role: 'member', created_at: noon / 1000 },
        },
      },
    ]);
  });

  test.for<[string, (given: Awaited<ReturnType<typeof newProject>>) => Promise<unknown>, string]>([
    ['deleted', ({ at, account }) => admin(`DELETE ${at}/api_keys/${account.api_key.id}`), 'was deleted'],
    ['of a deleted account', ({ at, account }) => admin(`DELETE ${at}/service_accounts/${account.id}`), 'was deleted'],
    ['of an archived project', ({ at }) => admin(`POST ${at}/archive`), 'archived project'],
    [
      'expired',
      async ({ at, account }) => {
        await admin(`POST ${at}/api_keys/${account.api_key.id}`, { expires_in_seconds: 60 });
        one.sandbox.clock.advance(60_000);
      },
      'has expired',
    ],
  ])('a key that is %s is refused', async ([, end, reason]) => {
    const given = await newProject();
    expect((await given.ask('GET /files')).status).toBe(200);
    await end(given);
    const { status, body, text } = await given.ask('GET /files');
    expect([status, body.error.code, body.error.message]).toEqual([
      401,
      'invalid_api_key',
      expect.stringContaining(reason),
    ]);
    expect(text).not.toContain(given.account.api_key.value);
  });

  test('a secret of the sandbox that it does not know is refused, and any other key is a project of its own', async () => {
    expect((await withKey('sk-svcacct-sandbox-unknown')('GET /files')).status).toBe(401);
    const { status, headers } = await withKey('sk-of-somebody')('GET /files');
    expect(status).toBe(200);
    const { body } = await admin(`GET /organization/projects/${headers.get('openai-project')}`);
    expect([body.name, body.status]).toEqual(['sk-of-so**body', 'active']);
  });

  test('a key whose owner has left the project, or has no role in it, is refused', async () => {
    const own = withKey('sk-leaver');
    const at = `/organization/projects/${(await own('GET /files')).headers.get('openai-project')}`;
    const [member] = (await admin(`GET ${at}/users`)).body.data;
    await admin(`DELETE ${at}/users/${member.id}`);
    expect((await own('GET /files')).status).toBe(401);
    expect((await admin(`GET ${at}/api_keys?owner_project_access=inactive`)).body.data).toHaveLength(1);
    expect((await admin(`GET ${at}/api_keys?owner_project_access=active`)).body.data).toEqual([]);

    const bare = { name: 'bare', create_service_account_only: true };
    const { id, role, api_key: none } = (await admin(`POST ${at}/service_accounts`, bare)).body;
    expect([role, none]).toEqual(['none', null]);
    const { value } = (await admin(`POST ${at}/service_accounts/${id}/api_keys`)).body;
    expect((await withKey(value)('GET /files')).status).toBe(401);
    await admin(`POST ${at}/service_accounts/${id}`, { role: 'member' });
    expect((await withKey(value)('GET /files')).status).toBe(200);
  });

  test('no key, header or administrator of the name of the organization reads what it keeps', async () => {
    expect((await withKey('organization')('GET /files')).status).toBe(401);
    expect((await one.ask('GET /files', undefined, { 'x-sandbox-project': 'organization' })).status).toBe(400);
    expect((await admin('GET /files')).status).toBe(401);
    expect((await one.ask('GET /organization/projects')).status).toBe(401);
  });
});

describe('a refusal names what is wrong', () => {
  test.for<[string, string, object | undefined, number, string | null]>([
    ['an unknown project', 'GET /organization/projects/proj_none/users', undefined, 404, 'project_id'],
    ['an unknown member', 'GET {at}/users/user-none', undefined, 404, 'user_id'],
    ['an unknown account', 'POST {at}/service_accounts/none/api_keys', {}, 404, 'service_account_id'],
    ['an unknown key', 'DELETE {at}/api_keys/none', undefined, 404, 'api_key_id'],
    ['an unknown rate limit', 'POST {at}/rate_limits/rl-none', {}, 404, 'rate_limit_id'],
    ['no model permissions', 'GET {at}/model_permissions', undefined, 404, 'project_id'],
    ['a role that does not exist', 'POST {at}/users', { user_id: 'user-1', role: 'king' }, 400, 'role'],
    ['nobody', 'POST {at}/users', { role: 'member' }, 400, 'user_id'],
    ['a text that is not an address', 'POST {at}/users', { email: 'a', role: 'member' }, 400, 'email'],
    [
      'a lifetime of nothing',
      'POST {at}/service_accounts',
      { name: 'a', expires_in_seconds: 0 },
      400,
      'expires_in_seconds',
    ],
    [
      'a lifetime of no key',
      'POST {at}/service_accounts',
      { name: 'a', create_service_account_only: true, expires_in_seconds: 1 },
      400,
      'expires_in_seconds',
    ],
    [
      'a limit above that of the organization',
      'POST {at}/rate_limits/rl-gpt-5-mini',
      { max_requests_per_1_minute: 10_001 },
      400,
      'max_requests_per_1_minute',
    ],
    [
      'two regions',
      'POST /organization/projects',
      { name: 'a', residency: 'GLOBAL', geography: 'EU' },
      400,
      'geography',
    ],
    ['no region', 'POST /organization/projects', { name: 'a', residency: '' }, 400, 'residency'],
    ['a cursor that was never there', 'GET {at}/rate_limits?after=rl-none', undefined, 400, 'after'],
  ])('%s', async ([, line, body, status, param]) => {
    const { at } = await newProject();
    const answer = await admin(line.replace('{at}', at), body);
    expect([answer.status, answer.body.error?.param]).toEqual([status, param]);
  });

  test.for([
    ['POST {at}', { name: 'b' }],
    ['POST {at}/users', { user_id: 'user-1', role: 'member' }],
    ['POST {at}/service_accounts', { name: 'a' }],
    ['POST {at}/rate_limits/rl-gpt-5-mini', { max_requests_per_1_minute: 1 }],
    ['POST {at}/model_permissions', { mode: 'deny_list', model_ids: [] }],
  ] as const)('%s in an archived project', async ([line, body]) => {
    const { at } = await newProject();
    await admin(`POST ${at}/archive`);
    const answer = await admin(line.replace('{at}', at), body);
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining('is archived')]);
  });
});

test('people are made when they are first named, and have one id and one address', async () => {
  const { at } = await newProject();
  const add = async (person: object) => (await admin(`POST ${at}/users`, { role: 'member', ...person })).body;
  const byEmail = await add({ email: 'grace@example.com' });
  expect(byEmail).toMatchObject({ id: expect.stringMatching(/^user-/), name: 'grace', email: 'grace@example.com' });
  expect((await add({ user_id: byEmail.id })).email).toBe('grace@example.com');
  expect((await add({ user_id: 'user-2' })).email).toBeNull();
  expect((await add({ user_id: 'user-2', email: 'two@example.com' })).email).toBe('two@example.com');
  for (const wrong of [
    { user_id: 'user-2', email: 'grace@example.com' },
    { user_id: byEmail.id, email: 'other@example.com' },
    { user_id: 'user-2', email: '' },
  ])
    expect((await add(wrong)).error.param).toBe('email');
  expect((await admin(`GET ${at}/users`)).body.data).toHaveLength(2);
});

test('nothing of a project is found in another one', async () => {
  const [mine, other] = [await newProject(), await newProject()];
  for (const path of [`service_accounts/${other.account.id}`, `api_keys/${other.account.api_key.id}`])
    for (const method of ['GET', 'DELETE'])
      expect((await admin(`${method} ${mine.at}/${path}`)).status, `${method} ${path}`).toBe(404);
  expect((await other.ask('GET /files')).status).toBe(200);
});

test('two administrators change one project at once, and no change is lost', async () => {
  const { at, id } = await newProject('before');
  const second = withKey('sk-admin-2');
  await Promise.all([
    admin(`POST ${at}`, { name: 'after' }),
    second(`POST ${at}`, { external_key_id: 'extkey_1' }),
    admin(`POST ${at}/users`, { email: 'mira@example.com', role: 'member' }),
    second(`POST ${at}/users`, { email: 'mira@example.com', role: 'owner' }),
  ]);
  const { name, external_key_id: key } = (await admin(`GET ${at}`)).body;
  expect([name, key]).toEqual(['after', 'extkey_1']);
  expect((await second(`GET ${at}/users`)).body.data).toHaveLength(1);
  const { data } = (await admin(`GET /organization/audit_logs?project_ids[]=${id}&event_types[]=project.updated`)).body;
  const keys = data.map((entry: { actor: { api_key: { id: string } } }) => entry.actor.api_key.id);
  expect(new Set(keys).size).toBe(2);
});

test('archived projects are listed on request only, and pages of rate limits have all models once', async () => {
  const { at, id } = await newProject();
  await admin(`POST ${at}/archive`);
  const listed = async (query: string) =>
    (await admin(`GET /organization/projects?limit=100${query}`)).body.data.map(
      (project: { id: string }) => project.id,
    );
  expect(await listed('')).not.toContain(id);
  expect(await listed('&include_archived=true')).toContain(id);

  const seen: string[] = [];
  for (let after = '', more = true; more;) {
    const { data, last_id: last, has_more: next } = (await admin(`GET ${at}/rate_limits?limit=30${after}`)).body;
    seen.push(...data.map((limit: { id: string }) => limit.id));
    [after, more] = [`&after=${last}`, next];
  }
  expect(new Set(seen).size).toBe(seen.length);
  const { data } = (await admin(`GET ${at}/rate_limits?limit=2&before=${seen[4]}`)).body;
  expect(data.map((limit: { id: string }) => limit.id)).toEqual(seen.slice(2, 4));
});

test('an issued key works after a restart, and its secret is not in the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-organization-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const data = join(folder, 'data.db');
  const boss = { authorization: 'Bearer sk-admin-1' };
  const before = await start({ data });
  const { id } = (await before.ask('POST /organization/projects', { name: 'a' }, boss)).body;
  const accounts = `/organization/projects/${id}/service_accounts`;
  const { value } = (await before.ask(`POST ${accounts}`, { name: 'bot' }, boss)).body.api_key;
  await before.sandbox.close();
  expect(readFileSync(data).includes(value)).toBe(false);
  const after = await start({ data });
  const { status, headers } = await after.ask('GET /files', undefined, { authorization: `Bearer ${value}` });
  await after.sandbox.close();
  expect([status, headers.get('openai-project')]).toEqual([200, id]);
});

test('where only some keys are accepted, the issued ones are accepted too', async () => {
  const own = await start({ keys: ['sk-one', 'sk-admin-one'] });
  const boss = { authorization: 'Bearer sk-admin-one' };
  const { id } = (await own.ask('POST /organization/projects', { name: 'a' }, boss)).body;
  const { value } = (await own.ask(`POST /organization/projects/${id}/service_accounts`, { name: 'bot' }, boss)).body
    .api_key;
  const statusWith = async (key: string) =>
    (await own.ask('GET /files', undefined, { authorization: `Bearer ${key}` })).status;
  expect([await statusWith(value), await statusWith('sk-one'), await statusWith('sk-two')]).toEqual([200, 200, 401]);
  own.sandbox.reset();
  expect([await statusWith(value), await statusWith('sk-one')]).toEqual([401, 200]);
  // The key has made its project again.
  expect((await own.ask('GET /organization/projects', undefined, boss)).body.data).toHaveLength(1);
  await own.sandbox.close();
});
