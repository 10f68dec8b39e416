import OpenAI from 'openai';
import { beforeAll, expect, test } from 'vitest';
import { noon, startForAll } from './asking.ts';
import { certificate } from './certificate.ts';

const one = startForAll();
let organization: OpenAI.Admin.Organization;
beforeAll(() => {
  const client = new OpenAI({
    baseURL: one.sandbox.url,
    apiKey: one.sandbox.key,
    adminAPIKey: 'sk-admin-official',
    maxRetries: 0,
  });
  ({ organization } = client.admin);
});

const clientWith = (apiKey: string): OpenAI => new OpenAI({ baseURL: one.sandbox.url, apiKey, maxRetries: 0 });

/** All items of all pages. */
async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

test('a project is created, renamed, listed and archived, and so ends its key', async () => {
  const { projects } = organization;
  const project = await projects.create({ name: 'Parcels' });
  const account = await projects.serviceAccounts.create(project.id, { name: 'parcel-bot' });
  const client = clientWith(account.api_key?.value ?? '');
  await client.embeddings.create({ model: 'text-embedding-3-small', input: 'a' });
  expect((await projects.update(project.id, { name: 'Parcel support' })).name).toBe('Parcel support');
  expect((await all(projects.list({ limit: 1 }))).map(({ id }) => id)).toContain(project.id);
  const { status, archived_at: at } = await projects.archive(project.id);
  expect([status, at]).toEqual(['archived', noon / 1000]);
  await expect(client.files.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
  expect((await projects.retrieve(project.id)).name).toBe('Parcel support');
});

test('users, service accounts and keys live and end', async () => {
  const { users, serviceAccounts, apiKeys } = organization.projects;
  const { id: project_id } = await organization.projects.create({ name: 'Parcels' });
  const { id } = await users.create(project_id, { email: 'mira@example.com', role: 'member' });
  expect((await users.update(id, { project_id, role: 'owner' })).role).toBe('owner');
  expect((await users.retrieve(id, { project_id })).email).toBe('mira@example.com');
  expect((await all(users.list(project_id))).map((user) => user.id)).toEqual([id]);
  expect((await users.delete(id, { project_id })).deleted).toBe(true);

  const account = await serviceAccounts.create(project_id, { name: 'bot' });
  await serviceAccounts.update(account.id, { project_id, name: 'robot' });
  const second = await serviceAccounts.apiKeys.create(account.id, { project_id, name: 'second' });
  await clientWith(second.value).files.list();
  const keys = await all(apiKeys.list(project_id, { limit: 1 }));
  expect(keys.map(({ name, last_used_at: used }) => [name, used])).toEqual([
    ['second', noon / 1000],
    ['bot', null],
  ]);
  expect((await apiKeys.retrieve(second.id, { project_id })).owner.service_account?.name).toBe('robot');
  expect((await apiKeys.delete(second.id, { project_id })).deleted).toBe(true);
  await expect(clientWith(second.value).files.list()).rejects.toMatchObject({ status: 401, code: 'invalid_api_key' });
  expect((await serviceAccounts.delete(account.id, { project_id })).deleted).toBe(true);
  expect(await all(apiKeys.list(project_id))).toEqual([]);
});

test('limits and permissions of models are changed, and hold', async () => {
  const { projects } = organization;
  const { id } = await projects.create({ name: 'Parcels' });
  const { api_key: key } = await projects.serviceAccounts.create(id, { name: 'bot' });
  const { embeddings } = clientWith(key?.value ?? '');
  const ask = () => embeddings.create({ model: 'text-embedding-3-small', input: 'a' });
  const limits = await all(projects.rateLimits.listRateLimits(id));
  const limit = limits.find(({ model }) => model === 'text-embedding-3-small');
  const changes = { project_id: id, max_requests_per_1_minute: 1 };
  await projects.rateLimits.updateRateLimit(limit?.id ?? '', changes);
  await ask();
  await expect(ask()).rejects.toBeInstanceOf(OpenAI.RateLimitError);
  await projects.modelPermissions.update(id, { mode: 'allow_list', model_ids: ['gpt-4o-mini'] });
  await expect(ask()).rejects.toBeInstanceOf(OpenAI.NotFoundError);
  expect((await projects.modelPermissions.retrieve(id)).model_ids).toEqual(['gpt-4o-mini']);
  expect((await projects.modelPermissions.delete(id)).deleted).toBe(true);
});

test('a certificate is uploaded, switched on and off, and deleted', async () => {
  const { certificates, projects } = organization;
  const { id: project } = await projects.create({ name: 'Parcels' });
  const { id } = await certificates.create({ name: 'gateway', certificate });
  const body = { certificate_ids: [id] };
  expect((await all(certificates.activate(body))).map(({ active }) => active)).toEqual([true]);
  expect((await all(projects.certificates.activate(project, body))).map(({ active }) => active)).toEqual([true]);
  expect((await all(certificates.list())).find((one_) => one_.id === id)?.active).toBe(true);
  await expect(certificates.delete(id)).rejects.toBeInstanceOf(OpenAI.BadRequestError);
  await certificates.deactivate(body);
  await projects.certificates.deactivate(project, body);
  expect((await certificates.update(id, { name: 'old gateway' })).name).toBe('old gateway');
  const { certificate_details: details } = await certificates.retrieve(id, { include: ['content'] });
  expect(details.content).toBe(certificate);
  expect((await certificates.delete(id)).id).toBe(id);
});

test('usage, costs and the audit log tell what has happened', async () => {
  one.sandbox.reset();
  const { embeddings } = clientWith(one.sandbox.key);
  for (const input of ['a', 'b']) await embeddings.create({ model: 'text-embedding-3-small', input });
  const start_time = noon / 1000;
  const usage = await organization.usage.embeddings({ start_time, group_by: ['model'] });
  expect(usage.data[0]?.results).toMatchObject([{ model: 'text-embedding-3-small', num_model_requests: 2 }]);
  const { data } = await organization.usage.costs({ start_time });
  expect(data[0]?.results).toMatchObject([{ amount: { currency: 'usd' } }]);

  const project = await organization.projects.create({ name: 'Parcels' });
  await organization.projects.archive(project.id);
  await organization.certificates.create({ certificate });
  const entries = await all(organization.auditLogs.list({ limit: 1 }));
  expect(entries.map(({ type }) => type)).toEqual(['certificate.created', 'project.archived', 'project.created']);
  const archived = await all(organization.auditLogs.list({ event_types: ['project.archived'] }));
  expect(archived.map((entry) => entry['project.archived']?.id)).toEqual([project.id]);
});
