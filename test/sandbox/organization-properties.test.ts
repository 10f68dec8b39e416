import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startForAll, type Ask } from './asking.ts';

const one = startForAll();

const withKey =
  (key: string): Ask =>
  (line, body) =>
    one.ask(line, body, { authorization: `Bearer ${key}` });

const admins = [withKey('sk-admin-1'), withKey('sk-admin-2')] as const;
const [admin] = admins;

/** A project with a key that was issued, and what was made in it. */
interface Party {
  readonly at: string;
  readonly ask: Ask;
  readonly made: Made[];
}

interface Made {
  readonly path: string;
  isThere: boolean;
}

async function newParty(): Promise<Party> {
  const { id } = (await admin('POST /organization/projects', { name: 'a' })).body;
  const at = `/organization/projects/${id}`;
  const { api_key: key } = (await admin(`POST ${at}/service_accounts`, { name: 'bot' })).body;
  return { at, ask: withKey(key.value), made: [] };
}

const creates: Readonly<Record<string, [line: string, body: object, path: string]>> = {
  store: ['POST /vector_stores', { name: 'a' }, '/vector_stores/'],
  response: ['POST /responses', { model: 'gpt-4o-mini', input: 'a' }, '/responses/'],
  completion: [
    'POST /chat/completions',
    { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'a' }], store: true },
    '/chat/completions/',
  ],
};

const lists = ['/vector_stores', '/chat/completions', '/files'];

test('with the keys of two projects, nothing of the other one is read, changed, deleted or listed', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          who: fc.nat(1),
          what: fc.constantFrom('create', 'create', 'delete', 'read other', 'change other', 'delete other'),
          kind: fc.constantFrom(...Object.keys(creates)),
          which: fc.nat(5),
        }),
        { maxLength: 15 },
      ),
      async (commands) => {
        const parties = [await newParty(), await newParty()] as const;
        const foreignStatuses = new Set<number>();
        for (const { who, what, kind, which } of commands) {
          const [own, other] = who === 0 ? parties : [parties[1], parties[0]];
          const mine = own.made[which % own.made.length];
          const foreign = other.made[which % other.made.length];
          if (what === 'create') {
            const [line, body, path] = creates[kind] as [string, object, string];
            own.made.push({ path: path + (await own.ask(line, body)).body.id, isThere: true });
          } else if (what === 'delete' && mine) {
            await own.ask(`DELETE ${mine.path}`);
            mine.isThere = false;
          } else if (what.endsWith('other') && foreign) {
            const method = { read: 'GET', change: 'POST', delete: 'DELETE' }[what.split(' ', 1)[0] as 'read'];
            const { status } = await own.ask(
              `${method} ${foreign.path}`,
              method === 'POST' ? { metadata: {} } : undefined,
            );
            foreignStatuses.add(status);
          }
        }
        // Responses cannot be changed by anybody.
        expect([...foreignStatuses].filter((status) => status !== 404 && status !== 405)).toEqual([]);
        for (const { ask, made } of parties) {
          for (const { path, isThere } of made) expect((await ask(`GET ${path}`)).status).toBe(isThere ? 200 : 404);
          const listed: string[] = [];
          for (const path of lists)
            for (const { id } of (await ask(`GET ${path}?limit=100`)).body.data) listed.push(`${path}/${id}`);
          const own = made.filter(({ path, isThere }) => isThere && !path.startsWith('/responses'));
          expect(listed.toSorted()).toEqual(own.map(({ path }) => path).toSorted());
        }
      },
    ),
    { numRuns: 25 },
  ));

/** What administrators do in a project, and the entry that it leaves if it succeeds. */
const actions: Readonly<Record<string, readonly [line: string, body: object | undefined, entry: string | undefined]>> =
  {
    rename: ['POST {at}', { name: 'b' }, 'project.updated'],
    archive: ['POST {at}/archive', undefined, 'project.archived'],
    read: ['GET {at}', undefined, undefined],
    list: ['GET {at}/api_keys', undefined, undefined],
    add: ['POST {at}/users', { user_id: 'user-1', role: 'member' }, 'user.added'],
    promote: ['POST {at}/users/user-1', { role: 'owner' }, 'user.updated'],
    remove: ['DELETE {at}/users/user-1', undefined, 'user.deleted'],
    'remove nobody': ['DELETE {at}/users/user-none', undefined, 'user.deleted'],
    limit: ['POST {at}/rate_limits/rl-gpt-5-mini', { max_requests_per_1_minute: 5 }, 'rate_limit.updated'],
    'limit too high': ['POST {at}/rate_limits/rl-gpt-5-mini', { max_requests_per_1_minute: 1e9 }, 'rate_limit.updated'],
    permit: ['POST {at}/model_permissions', { mode: 'deny_list', model_ids: [] }, undefined],
    account: [
      'POST {at}/service_accounts',
      { name: 'a', create_service_account_only: true },
      'service_account.created',
    ],
    'account with a key': ['POST {at}/service_accounts', { name: 'a' }, 'service_account.created api_key.created'],
    nonsense: ['POST {at}/users', { role: 5 }, 'user.added'],
  };

test('the audit log of a project is what administrators have done in it, the newest first', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ who: fc.nat(1), what: fc.constantFrom(...Object.keys(actions)), pause: fc.nat(3000) }), {
        maxLength: 20,
      }),
      async (commands) => {
        const { id } = (await admin('POST /organization/projects', { name: 'a' })).body;
        const expected = ['project.created'];
        let [isMember, isArchived] = [false, false];
        for (const { who, what, pause } of commands) {
          one.sandbox.clock.advance(pause);
          const [line, body, entry] = actions[what] as (typeof actions)[string];
          const { status } = await (admins[who] as Ask)(line.replace('{at}', `/organization/projects/${id}`), body);
          // To archive what is archived, and to add who is there, change something else or nothing.
          const isSame = what === 'archive' && isArchived;
          if (status === 200 && entry && !isSame)
            expected.push(...(what === 'add' && isMember ? 'user.updated' : entry).split(' '));
          if (status === 200 && what === 'archive') isArchived = true;
          if (status === 200 && (what === 'add' || what === 'remove')) isMember = what === 'add';
        }
        const { data } = (await admin(`GET /organization/audit_logs?project_ids[]=${id}&limit=100`)).body;
        expect(data.map(({ type }: { type: string }) => type)).toEqual(expected.toReversed());
        const times = data.map(({ effective_at: at }: { effective_at: number }) => at);
        expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
      },
    ),
    { numRuns: 40 },
  ));

test('the filters of the audit log combine by and, and their values by or', async () => {
  const { at, ask } = await newParty();
  const id = at.split('/').at(-1);
  await ask('GET /files');
  one.sandbox.clock.advance(10_000);
  const second = Math.floor(one.sandbox.clock.now() / 1000);
  await admins[1](`POST ${at}/users`, { email: 'mira@example.com', role: 'owner' });
  const types = async (query: string): Promise<string[]> =>
    (await admin(`GET /organization/audit_logs?project_ids[]=${id}${query}`)).body.data.map(
      ({ type }: { type: string }) => type,
    );
  const all = ['user.added', 'api_key.created', 'service_account.created', 'project.created'];
  expect(await types('')).toEqual(all);
  expect(await types('&event_types[]=user.added&event_types[]=project.created')).toEqual([all[0], all[3]]);
  expect(await types(`&effective_at[gte]=${second}`)).toEqual([all[0]]);
  expect(await types(`&effective_at[lt]=${second}&event_types[]=user.added`)).toEqual([]);
  expect(await types(`&resource_ids[]=${id}`)).toEqual([all[3]]);
  expect(await types('&actor_emails[]=founder@example.com')).toEqual(all);
  expect(await types('&actor_ids[]=user-none')).toEqual([]);
  expect(await types('&tenant_only=true')).toEqual([]);
  const [entry] = (await admin(`GET /organization/audit_logs?project_ids[]=${id}&limit=1`)).body.data;
  expect(await types(`&actor_ids[]=${entry.actor.api_key.id}`)).toEqual([all[0]]);
});

test('permissions of checkpoints stand in the audit log as well', async () => {
  const at = '/fine_tuning/checkpoints/ft:gpt-4.1-mini-2025-04-14:lamps::Bq7Lw2Xn/permissions';
  const { data } = (await admin(`POST ${at}`, { project_ids: ['proj_1', 'proj_2'] })).body;
  await admin(`DELETE ${at}/${data[0].id}`);
  const { data: entries } = (await admin('GET /organization/audit_logs?limit=3')).body;
  expect(entries.map(({ type }: { type: string }) => type)).toEqual([
    'checkpoint.permission.deleted',
    'checkpoint.permission.created',
    'checkpoint.permission.created',
  ]);
  expect(entries[0]['checkpoint.permission.deleted']).toEqual({ id: data[0].id });
});
