import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanUp, type CleanUp } from '../../src/verify/ledger/clean-up.ts';
import { formatCleanUp } from '../../src/verify/report/clean-up.ts';
import type { CaseSelection } from '../../src/verify/model/selection.ts';
import type { Result } from '../../src/verify/model/result.ts';
import { liveTarget, type LiveSettings } from '../../src/verify/targets/live.ts';
import { httpSend } from '../../src/verify/transport/send.ts';
import { error, serve, type Asked, type Told } from '../helpers/loopback.ts';
import { contract, runOn } from '../helpers/run-on.ts';

const collections = [
  '/files',
  '/assistants',
  '/threads',
  '/evals',
  '/organization/projects',
  '/organization/certificates',
];
const kinds = new Map(collections.map((path) => [path, path.slice(1).replace('organization/', '')]));

interface Memory {
  /** Each thing by its path; those of the user are there before. */
  readonly things: Map<string, { id: string; created_at: number }>;
  /** Requests that are not reads, about things by their path. */
  readonly touched: string[];
  readonly respond: (asked: Asked) => Told;
}

const nowhere: Told = { status: 404, body: error('Unknown request URL.') };

/** The certificates that a request names. */
const activated = (body: string): Told => ({
  status: 200,
  body: { data: (JSON.parse(body) as { certificate_ids: string[] }).certificate_ids.map((id) => ({ id })) },
});

/** Keeps things at the top level, and a few of them from the start. `create` may answer another thing than a new one. */
function memory(create?: (path: string, made: readonly string[]) => string | undefined, lacks = /^never$/): Memory {
  const things: Memory['things'] = new Map();
  const touched: string[] = [];
  const made: string[] = [];
  const gone = new Set<string>();
  for (const path of collections)
    for (const nr of [1, 2, 3])
      things.set(`${path}/old_${nr}`, {
        id: `old_${nr}`,
        created_at: path === '/threads' ? 1_700_000_000 : 4_102_444_800,
      });
  const post = (path: string): Told => {
    const other = create?.(path, made);
    const id = other ?? `${kinds.get(path)}_${made.length + 1}`;
    const thing = things.get(`${path}/${id}`) ?? { id, created_at: 4_102_444_800 };
    things.set(`${path}/${id}`, thing);
    gone.delete(`${path}/${id}`);
    if (other === undefined) made.push(`${path}/${id}`);
    return { status: 200, headers: { date: 'Fri, 01 Jan 2100 00:00:00 GMT' }, body: thing };
  };
  const respond = ({ method, path, body }: Asked): Told => {
    if (lacks.test(`${method} ${path}`)) return nowhere;
    if (/^\/organization\/projects\/[^/]+\/certificates\/activate$/.test(path)) return activated(body);
    const inside = (one: string): boolean => path.startsWith(`${one}/`);
    if (collections.includes(path) && method === 'POST') return post(path);
    if (collections.includes(path) && path !== '/threads')
      return {
        status: 200,
        body: { data: [...things].flatMap(([at, one]) => (at.startsWith(`${path}/`) ? [one] : [])), has_more: false },
      };
    const thing = [...things.keys()].find((at) => path === at || inside(at));
    if (!collections.some(inside)) return nowhere;
    if (method === 'DELETE') gone.add(path);
    else if (gone.has(path)) return { status: 404, body: error(`There is no ${path}.`) };
    if (thing === undefined) return { status: 404, body: error(`There is no ${path}.`) };
    if (method !== 'GET') touched.push(`${method} ${thing}`);
    if (method === 'DELETE' && path === thing) things.delete(thing);
    return { status: 200, body: things.get(thing) ?? { id: thing, deleted: true } };
  };
  return { things, touched, respond };
}

/** Runs the operations of some groups, and removes what was created. */
async function run(
  { respond }: Memory,
  selection: Partial<CaseSelection>,
  settings: Partial<LiveSettings> = {},
): Promise<{ results: readonly Result[]; cleaned: CleanUp; told: string; asked: readonly Asked[] }> {
  await using server = await serve(respond);
  const ledger = join(mkdtempSync(join(tmpdir(), 'own-')), 'ledger.jsonl');
  const given = { url: server.url, apiKey: 'sk-test', adminKey: 'sk-admin', allowWrites: true, ...settings };
  const results = await runOn(server, { maxExamples: 4, ...selection }, { ...given, ledger });
  const target = liveTarget(given);
  const parts = { document: contract.document, baseUrl: target.baseUrl, send: httpSend(target) };
  const cleaned = await cleanUp(ledger, parts);
  return { results, cleaned, told: formatCleanUp(cleaned, target), asked: [...server.asked] };
}

const groups = ['Files', 'Assistants', 'Evals', 'Projects', 'Certificates'];
const phases = ['examples', 'negatives', 'stateful'] as const;
const olds = (things: readonly string[]): string[] => things.filter((thing) => thing.includes('/old_'));
const namesOf = ({ results }: { results: readonly Result[] }, note: RegExp): string[] => [
  ...new Set(results.flatMap((one) => (note.test(one.note ?? '') ? [one.operationId ?? ''] : []))),
];

test.for<[name: string, create: (path: string, made: readonly string[]) => string | undefined]>([
  ['that creates', () => undefined],
  ['that answers each create with a thing that existed', () => 'old_2'],
  [
    'that answers every other create with a thing that existed',
    (_, made) => (made.length % 2 === 1 ? 'old_1' : undefined),
  ],
  ['that answers all creates with one new thing', () => 'the_one'],
])('on a server %s, nothing of the user is touched', async ([, create]) => {
  const server = memory(create);
  const before = [...server.things.keys()];
  const { cleaned, told } = await run(server, { groups, phases: [...phases] }, { allowPermanent: true });
  expect(olds(server.touched)).toEqual([]);
  expect(olds([...server.things.keys()])).toEqual(before);
  expect([cleaned.left, cleaned.rests]).toEqual([[], []]);
  // Only projects stay, and they are named: one, and the one that the server should have refused to make.
  const stays = [...server.things.keys()].filter((thing) => !thing.includes('/old_'));
  for (const thing of stays) expect(told).toContain(thing);
  expect(stays.filter((thing) => !thing.startsWith('/organization/projects/'))).toEqual([]);
  expect(stays.length).toBeLessThanOrEqual(2);
});

test('a thing that existed before is named once', async () => {
  const { told } = await run(
    memory(() => 'old_2'),
    { operations: ['uploadFile'], phases: ['examples'] },
  );
  expect(told).toBe('Not touched, because nothing shows that the run made it: uploadFile: /files/old_2');
});

test('what has no list is compared by its age', async () => {
  const server = memory((path) => (path === '/threads' ? 'old_3' : undefined));
  const { told, asked } = await run(server, { operations: ['createThread', 'deleteThread'], phases: ['examples'] });
  expect(told).toMatch(/made it: createThread: \/threads\/old_3/);
  expect(olds(server.touched)).toEqual([]);
  // The next create might leave one more thing that the run may not remove.
  expect(asked.filter(({ method, path }) => method === 'POST' && path === '/threads')).toHaveLength(1);
});

test('a create whose undo the server does not have is not sent, and its undo is asked for once', async () => {
  const outcome = await run(memory(undefined, /^DELETE \/files/), {
    groups: ['Files'],
    phases: ['examples', 'negatives'],
  });
  expect(outcome.asked.filter(({ method, path }) => method === 'POST' && path === '/files')).toEqual([]);
  expect(namesOf(outcome, /does not have what would undo it \(deleteFile\)/)).toContain('uploadFile');
  const probes = outcome.asked.filter(({ method, path }) => method === 'DELETE' && path.startsWith('/files/'));
  expect(new Set(probes.map(({ path }) => path.replace(/[0-9a-f]{24}$/, '')))).toEqual(
    new Set(['/files/file-concordnone']),
  );
});

test('a server that stores no completions is asked to store none, and is tested as without leave to write', async () => {
  const respond: Memory['respond'] = ({ method, path }) =>
    `${method} ${path}` === 'POST /chat/completions' ? { status: 200, body: completion } : nowhere;
  const selection = {
    operations: ['createChatCompletion'],
    phases: ['examples', 'negatives'] as const,
    maxExamples: 9,
  };
  const asking = async (allowWrites: boolean) => run({ ...memory(), respond }, selection, { allowWrites });
  const [withLeave, without] = [await asking(true), await asking(false)];
  const judged = ({ results }: typeof without): string[] =>
    results.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').map((one) => one.case);
  expect(withLeave.asked.filter(({ body }) => body.includes('"store":true'))).toEqual([]);
  expect(judged(withLeave)).toContain('createChatCompletion/example/stored');
  expect(judged(withLeave)).toEqual(judged(without));
});

const completion = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 4_102_444_800,
  model: 'gpt-5',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hi.', refusal: null }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};

test('one project serves the whole run, and is archived last', async () => {
  const server = memory();
  const outcome = await run(server, { groups: ['Projects'], phases: [...phases] });
  const created = (statusOf: (asked: Asked) => boolean): number =>
    outcome.asked.filter(
      (asked) => asked.method === 'POST' && asked.path === '/organization/projects' && statusOf(asked),
    ).length;
  expect(created(() => true)).toBeGreaterThan(1);
  const names = outcome.results.filter(
    ({ case: id, outcome: own }) => id.startsWith('createProject/ex') && own !== 'not-run',
  );
  expect(names).toHaveLength(1);
  expect(namesOf(outcome, /A run sends createProject successfully once/)).toEqual(['createProject']);
  expect(namesOf(outcome, /The whole run shares/)).toEqual(['archiveProject']);
  const archived = outcome.asked.findIndex(({ path }) => /projects\/projects_\d+\/archive$/.test(path));
  const later = outcome.asked.slice(archived).filter(({ path }) => !path.endsWith('/archive'));
  expect(later.filter(({ path }) => /projects\/projects_/.test(path))).toEqual([]);
});

test('a limit of requests leaves room for the undos', async () => {
  const server = memory();
  const outcome = await run(
    server,
    { groups: ['Files', 'Assistants'], phases: ['examples'] },
    { limits: { maxRequests: 30 } },
  );
  expect(outcome.asked.length).toBeLessThanOrEqual(30);
  expect([...server.things.keys()].filter((thing) => !thing.includes('/old_'))).toEqual([]);
  expect(namesOf(outcome, /--max-requests 30 is reached: the rest is kept/).length).toBeGreaterThan(0);
});
