import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { evaluateLink, type LinkedOperation } from '../../src/openapi/links.ts';
import { undosOf } from '../../src/openapi/undo.ts';
import { effectOf } from '../../src/openapi/effects.ts';
import { lifecyclePlans, type LifecyclePlan } from '../../src/verify/cases/lifecycle-plan.ts';
import { followPages, idsOf, readPage, type Page } from '../../src/openapi/pages.ts';
import { NoAnswerError } from '../../src/verify/transport/send.ts';
import { startMemoryServer, type MemoryServer, type Switches } from '../fixtures/memory-server/server.ts';
import type { Thing } from '../fixtures/memory-server/store.ts';
import { gateOnce } from '../helpers/gate.ts';
import { ask, creates, parentsOf, storingBody } from '../helpers/memory-server.ts';
import { contract } from '../helpers/run-on.ts';

const { document } = contract;
const start = (switches?: Switches, seeds = 7): Promise<MemoryServer> => startMemoryServer(document, switches, seeds);

let server: MemoryServer;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server[Symbol.asyncDispose]());

/** Activating creates nothing: the request names what exists. */
const isActivation = ({ path }: { path: string }): boolean => path.endsWith('/activate');
const certificateOf = ({ things }: MemoryServer): string | undefined =>
  things.find(({ address }) => address.startsWith('/organization/certificates/'))?.id;

const none = { changes: 0, deletes: 0, ends: 0 };
const idOf = (body: unknown): string => (body as { id: string }).id;
const plans = lifecyclePlans(document).map((plan) => [plan.create.operation.operationId, plan] as const);

test('seven things of each kind exist', () => {
  const kinds = Map.groupBy(server.things, ({ address, id }) => address.slice(0, -id.length));
  expect([...kinds].filter(([, things]) => things.length % 7 > 0 && things.length > 1)).toEqual([]);
  expect(server.things.length).toBeGreaterThan(7 * 18);
  expect(new Set(server.things.map(({ address }) => address)).size).toBe(server.things.length);
});

async function make({ create }: LifecyclePlan) {
  const path = parentsOf(server, create);
  const before = server.things.length;
  const { status, body } = await ask(server, create, { path });
  expect(status).toBeLessThan(300);
  const thing = server.things[before] as Thing;
  return {
    body,
    thing,
    askAt: (link: LinkedOperation) => ask(server, link.target, { path: evaluateLink(link, { path, body }) }),
  };
}

const having = <Name extends keyof LifecyclePlan>(name: Name) =>
  plans.flatMap(([id, plan]) => (plan[name] ? [[id, plan, plan[name]] as const] : []));

test.for(having('retrieve'))('%s: what is created can be read', async ([, plan, retrieve]) => {
  const { body, askAt } = await make(plan);
  expect(await askAt(retrieve)).toMatchObject({ status: 200, body: { id: idOf(body) } });
});

test.for(having('list'))('%s: what is created is listed', async ([, plan, list]) => {
  const { thing, askAt } = await make(plan);
  expect(idsOf(readPage(list.pagination, (await askAt(list)).body).items)).toContain(thing.id);
});

test.for(having('update'))('%s: what is created can be changed', async ([, plan, update]) => {
  const { body, askAt } = await make(plan);
  expect((await askAt(update)).status).toBe(200);
  expect(server.things.findLast(({ id }) => id === idOf(body))?.done).toEqual({ ...none, changes: 1 });
});

test.for(having('remove'))('%s: what is deleted is gone', async ([, plan, remove]) => {
  const { thing, askAt } = await make(plan);
  expect((await askAt(remove)).status).toBe(200);
  expect(thing.isAlive).toBe(false);
  const { retrieve = remove, list } = plan;
  expect([(await askAt(retrieve)).status, (await askAt(remove)).status]).toEqual([404, 404]);
  const listed = list ? idsOf(readPage(list.pagination, (await askAt(list)).body).items) : [];
  expect(listed).not.toContain(thing.id);
});

test.for(creates.map((one) => [one.operation.operationId, one] as const))('%s can be undone', async ([, source]) => {
  const path = parentsOf(server, source);
  const known = new Set(server.things);
  const body = isActivation(source) ? { certificate_ids: [certificateOf(server)] } : storingBody(source);
  const made = await ask(server, source, { path, body });
  const undos = effectOf(source.operation, body).leaves.flatMap((leaving) =>
    'link' in leaving ? undosOf(document, source, leaving, { path, body }, made.body) : [],
  );
  expect(undos.length).toBeGreaterThan(0);
  for (const undo of undos) expect(await ask(server, undo.operation, undo)).toMatchObject({ status: 200 });
  const added = server.things.filter((one) => one.by !== '' && !known.has(one));
  expect(added.filter(({ isAlive, isEnded }) => isAlive && !isEnded)).toEqual([]);
  expect(added.length > 0 || isActivation(source)).toBe(true);
});

test.for(having('list'))('%s: pages neither repeat nor lose things', async ([, { create, list }]) => {
  if (!list) return;
  const path = parentsOf(server, create);
  const page = async (cursor?: string): Promise<Page> => {
    const query = [['limit', '3'], ...(cursor === undefined ? [] : [[list.pagination.parameter, cursor] as const])];
    return readPage(list.pagination, (await ask(server, list.target, { path, query: query as [] })).body);
  };
  const first = await page();
  expect(first.items).toHaveLength(3);
  const { ids, stuck, isWhole } = await followPages(first, page, 100);
  const [collection = ''] = server.things.find(({ id }) => id === ids[0])?.address.split(/\/[^/]*$/) ?? [];
  const alive = server.things.filter((one) => one.isAlive && one.address.split(/\/[^/]*$/)[0] === collection);
  expect({ ids, stuck, isWhole }).toEqual({
    ids: alive.map(({ id }) => id).toReversed(),
    stuck: undefined,
    isWhole: true,
  });
});

test('what is created is new, also if a stream answers', async () => {
  await using own = await start({}, 1);
  vi.useFakeTimers({ toFake: ['Date'], now: 4_000_000_000_000 });
  onTestFinished(() => void vi.useRealTimers());
  const seeds = own.things.length;
  const body = { model: 'gpt-5.4-mini', input: 'Where is my parcel?', stream: true };
  await ask(own, 'createThread');
  await ask(own, 'createResponse', { body });
  const newOnes = own.things.filter((one) => one.body['created_at'] === 4_000_000_000);
  expect(newOnes).toEqual(own.things.slice(seeds));
  expect(newOnes.map(({ by }) => by)).toEqual(['createThread', 'createResponse']);
});

test('what is done to a thing is kept and counted', async () => {
  await using own = await start();
  const thing = own.things.find(({ address }) => address.startsWith('/threads/')) as Thing;
  const path = { thread_id: thing.id };
  const metadata = { shift: 'late' };
  await ask(own, 'modifyThread', { path, body: { metadata } });
  expect(await ask(own, 'getThread', { path })).toMatchObject({ status: 200, body: { id: thing.id, metadata } });
  expect(thing.done).toEqual({ ...none, changes: 1 });
  await ask(own, 'deleteThread', { path });
  expect([thing.isAlive, thing.done]).toEqual([false, { ...none, changes: 1, deletes: 1 }]);
  expect(own.things.filter(({ done }) => !isDeepStrictEqual(done, none))).toEqual([thing]);
});

test('what is in a deleted thing is deleted with it', async () => {
  await using own = await start({}, 0);
  const path = { thread_id: idOf((await ask(own, 'createThread')).body) };
  const message = { ...path, message_id: idOf((await ask(own, 'createMessage', { path })).body) };
  expect((await ask(own, 'getMessage', { path: message })).status).toBe(200);
  await ask(own, 'deleteThread', { path });
  expect((await ask(own, 'getMessage', { path: message })).status).toBe(404);
  expect((await ask(own, 'createMessage', { path })).status).toBe(404);
  expect(own.things.filter(({ isAlive }) => isAlive)).toEqual([]);
});

test('an ended thing shows it', async () => {
  await using own = await start({}, 1);
  const project = own.things.find(({ address }) => address.startsWith('/organization/projects/')) as Thing;
  const path = { project_id: project.id };
  const shownStatus = async (): Promise<unknown> =>
    ((await ask(own, 'retrieveProject', { path })).body as { status: unknown }).status;
  expect([await shownStatus(), project.isEnded]).toEqual(['active', false]);
  await ask(own, 'archiveProject', { path });
  expect([await shownStatus(), project.isEnded, project.done]).toEqual(['archived', true, { ...none, ends: 1 }]);
});

test('answers are kept only if the request asks for it, also as streams', async () => {
  await using own = await start({}, 0);
  const messages = [{ role: 'user', content: 'Where is my parcel?' }];
  const [unstored, stored] = [false, true].map((store) => ({ model: 'gpt-5.4-mini', messages, store }));
  const status = async (completion_id: string): Promise<number> =>
    (await ask(own, 'getChatCompletion', { path: { completion_id } })).status;
  expect(await status(idOf((await ask(own, 'createChatCompletion', { body: unstored })).body))).toBe(404);
  expect(await status(idOf((await ask(own, 'createChatCompletion', { body: stored })).body))).toBe(200);
  await ask(own, 'createChatCompletion', { body: { ...stored, stream: true } });
  expect(own.things).toHaveLength(2);
  expect(await status(own.things[1]?.id ?? '')).toBe(200);
});

test('things that no operation creates are there from the start', async () => {
  await using own = await start({}, 0);
  const models = (await ask(own, 'listModels')).body as { data: { id: string }[] };
  const path = { model: models.data[0]?.id ?? '' };
  expect(await ask(own, 'retrieveModel', { path })).toMatchObject({ status: 200, body: { id: path.model } });
  expect((await ask(own, 'retrieveModel', { path: { model: 'gpt-none' } })).status).toBe(404);
  expect(own.things.map(({ existed }) => existed)).not.toContain(false);
});

test.for([
  ['without a key', '/threads/thread_1', {}, 401, null],
  ['with the other kind of key', '/files', { authorization: 'Bearer sk-admin-test' }, 401, 'invalid_api_key'],
  ['for an unknown id', '/files/file-none', { authorization: 'Bearer sk-test' }, 404, 'not_found'],
  ['for an unknown address', '/file', { authorization: 'Bearer sk-test' }, 404, 'unknown_url'],
  ['for a wrong query', '/files?limit=0', { authorization: 'Bearer sk-test' }, 400, 'integer_below_min_value'],
  ['for a path that is not encoded correctly', '/files/%FF', { authorization: 'Bearer sk-test' }, 400, 'invalid_url'],
] as const)('%s the error envelope answers', async ([, path, headers, status, code]) => {
  const answer = await fetch(server.url + path, { headers });
  expect({ status: answer.status, body: await answer.json() }).toMatchObject({ status, body: { error: { code } } });
});

test('evil ids', async () => {
  await using own = await start({ evilIds: true });
  const seeds = own.things.length;
  for (let count = 0; count < 4; count += 1) await ask(own, 'createThread');
  expect(own.things.slice(seeds).map(({ id }) => id)).toEqual(['..', '', 'a/b', 'line\nbreak']);
  expect(own.things.slice(0, seeds).every(({ id }) => /^[\w:.-]+$/.test(id))).toBe(true);
});

test.for([7, 0])('the same object for each create, with %i objects before', async (seeds) => {
  await using own = await start({ sameObject: true }, seeds);
  const path = { thread_id: idOf((await ask(own, 'createThread')).body) };
  await ask(own, 'createThread');
  const found = own.things.filter(({ address }) => /^\/threads\/[^/]+$/.test(address));
  expect(found).toHaveLength(seeds * 2 || 1);
  expect(found[0]).toMatchObject({ id: path.thread_id, existed: seeds > 0, done: none });
  expect((await ask(own, 'getThread', { path })).status).toBe(200);
});

test('slow: each answer waits', async () => {
  const gate = gateOnce(() => true);
  await using own = await start({ slow: gate.pass }, 0);
  const answer = ask(own, 'createThread');
  await gate.reached;
  expect(own.things).toEqual([]);
  gate.open();
  expect([(await answer).status, own.things.length]).toEqual([200, 1]);
});

test('silent: no answer, and nothing is done', async () => {
  await using own = await start({ silent: ['listFiles', 'createThread'] }, 0);
  const left = once(own.nextSilence?.() as AbortSignal, 'abort');
  const answer = ask(own, 'createThread').catch((error: unknown) => error);
  await left;
  expect((await ask(own, 'createAssistant')).status).toBe(200);
  await own[Symbol.asyncDispose]();
  expect(await answer).toBeInstanceOf(NoAnswerError);
  expect(own.things.filter(({ address }) => address.startsWith('/threads'))).toEqual([]);
});

test('unknown routes', async () => {
  await using own = await start({ unknownRoutes: ['deleteThread'] }, 0);
  const path = { thread_id: idOf((await ask(own, 'createThread')).body) };
  const removed = await ask(own, 'deleteThread', { path });
  expect(removed).toMatchObject({
    status: 404,
    body: { error: { code: 'unknown_url', message: expect.stringContaining(path.thread_id) } },
  });
  expect((await ask(own, 'getThread', { path })).status).toBe(200);
});
