import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { bucketsIn, widths, type Width } from '../../src/sandbox/groups/usage/buckets.ts';
import { shapes } from '../recorded/shapes.ts';
import { form, noon, startForAll, type Ask } from './asking.ts';
import { differencesFrom, profileOf } from './shape-of.ts';

const one = startForAll({ pace: { queued: 0, work: 0 } });
// Every test begins on an empty organization.
beforeEach(() => one.sandbox.reset());

const admin: Ask = (line, body) => one.ask(line, body, { authorization: 'Bearer sk-admin-1' });
const seconds = (): number => one.sandbox.clock.now() / 1000;

/** The results of the bucket that ends now. */
async function latest(operation: string, query = '') {
  const { body } = await admin(`GET /organization/${operation}?start_time=${Math.floor(noon / 1000)}&limit=31${query}`);
  return body.data.at(-1).results;
}

const messages = [{ role: 'user', content: 'Hello there.' }];
const chat = { model: 'gpt-4o-mini', messages };

test('tokens of text models are those that the answers told, of streams as well', async () => {
  const first = (await one.ask('POST /chat/completions', chat)).body.usage;
  await one.ask('POST /chat/completions', { ...chat, stream: true });
  const { usage } = (await one.ask('POST /responses', { model: 'gpt-4o-mini', input: 'Hello there.' })).body;
  await one.ask('POST /responses', { model: 'gpt-4o-mini', input: 'Hello there.', background: true });
  await one.ask('POST /chat/completions', { ...chat, model: 'none' });
  expect(await latest('usage/completions')).toEqual([
    {
      object: 'organization.usage.completions.result',
      input_tokens: 2 * (first.prompt_tokens + usage.input_tokens),
      output_tokens: 2 * (first.completion_tokens + usage.output_tokens),
      num_model_requests: 4,
      input_cached_tokens: 0,
      input_uncached_tokens: 2 * (first.prompt_tokens + usage.input_tokens),
      input_text_tokens: 2 * (first.prompt_tokens + usage.input_tokens),
      output_text_tokens: 2 * (first.completion_tokens + usage.output_tokens),
      input_audio_tokens: 0,
      output_audio_tokens: 0,
      project_id: null,
      user_id: null,
      api_key_id: null,
      model: null,
      batch: null,
      service_tier: null,
      api_source: null,
    },
  ]);
});

test('runs of assistants count as their usage tells', async () => {
  const model = 'gpt-4o-mini';
  const { id: assistant_id } = (await one.ask('POST /assistants', { model })).body;
  const { id, thread_id: thread } = (await one.ask('POST /threads/runs', { assistant_id, thread: { messages } })).body;
  one.sandbox.clock.advance(1000);
  const { usage } = (await one.ask(`GET /threads/${thread}/runs/${id}`)).body;
  const results = await latest(
    'usage/completions',
    `&group_by[]=model&models[]=${model}&end_time=${Math.floor(seconds()) + 1}`,
  );
  expect(results).toMatchObject([
    {
      model: 'gpt-4o-mini-2024-07-18',
      input_tokens: usage.prompt_tokens,
      output_tokens: usage.completion_tokens,
      num_model_requests: 1,
    },
  ]);
});

test('usage is grouped and filtered by project, key, user and model', async () => {
  const { id } = (await admin('POST /organization/projects', { name: 'Parcels' })).body;
  const { api_key: key } = (await admin(`POST /organization/projects/${id}/service_accounts`, { name: 'bot' })).body;
  await one.ask('POST /embeddings', { model: 'text-embedding-3-small', input: 'a' });
  await one.ask(
    'POST /embeddings',
    { model: 'text-embedding-3-large', input: 'a b' },
    { authorization: `Bearer ${key.value}` },
  );
  const brief = (results: Record<string, unknown>[]) =>
    results.map(({ model, project_id: project, user_id: user, api_key_id: of, input_tokens: tokens }) =>
      [model, project, user, of, tokens].map((value) => value ?? '-'),
    );
  const grouped = await latest('usage/embeddings', '&group_by[]=model&group_by[]=project_id');
  expect(brief(grouped)).toEqual([
    ['text-embedding-3-small', expect.stringMatching(/^proj_/), '-', '-', 1],
    ['text-embedding-3-large', id, '-', '-', 2],
  ]);
  expect(brief(await latest('usage/embeddings', `&project_ids[]=${id}&group_by[]=api_key_id`))).toEqual([
    ['-', '-', '-', key.id, 2],
  ]);
  expect(brief(await latest('usage/embeddings', '&models[]=text-embedding-3-small'))).toEqual([
    ['-', '-', '-', '-', 1],
  ]);
  expect(await latest('usage/embeddings', '&user_ids[]=user-none')).toEqual([]);
});

test('searches count by store, and stores by the bytes that they hold', async () => {
  const file = (await one.ask('POST /files', form('Lamps can be returned.'))).body.id;
  const store = (await one.ask('POST /vector_stores', { file_ids: [file] })).body.id;
  await one.ask(`POST /vector_stores/${store}/search`, { query: 'lamps' });
  const tools = [{ type: 'file_search', vector_store_ids: [store] }];
  await one.ask('POST /responses', { model: 'gpt-4o-mini', input: 'Lamps?', tools, tool_choice: 'required' });
  expect(await latest('usage/file_search_calls', '&group_by[]=vector_store_id')).toMatchObject([
    { num_requests: 2, vector_store_id: store },
  ]);
  const { usage_bytes: bytes } = (await one.ask(`GET /vector_stores/${store}`)).body;
  expect(await latest('usage/vector_stores')).toEqual([
    { object: 'organization.usage.vector_stores.result', usage_bytes: bytes, project_id: null },
  ]);
});

test('costs are those of the line items, and their buckets start at midnight', async () => {
  await one.ask('POST /chat/completions', chat);
  await one.ask('POST /embeddings', { model: 'text-embedding-3-small', input: 'a' });
  const [whole] = await latest('costs');
  const items: { line_item: string; quantity_unit: string; quantity: number; amount: { value: number } }[] =
    await latest('costs', '&group_by[]=line_item');
  expect(items.map(({ line_item: item, quantity_unit: unit }) => [item, unit])).toEqual([
    ['gpt-4o-mini-2024-07-18, input', 'tokens'],
    ['gpt-4o-mini-2024-07-18, output', 'tokens'],
    ['text-embedding-3-small, input', 'tokens'],
  ]);
  expect(items.reduce((sum, { amount }) => sum + amount.value, 0)).toBeCloseTo(whole.amount.value, 12);
  expect([whole.quantity, whole.amount.value > 0]).toEqual([null, true]);
  const { data } = (await admin(`GET /organization/costs?start_time=${Math.floor(noon / 1000)}`)).body;
  expect(data[0].start_time % 86_400).toBe(0);
});

test.for([
  ['a page that was never told', '&page=page_abc', 'page'],
  ['more days than a page has', '&limit=32', 'limit'],
  ['more hours than a page has', '&bucket_width=1h&limit=169', 'limit'],
] as const)('%s is refused', async ([, query, param]) => {
  const { status, body } = await admin(`GET /organization/usage/embeddings?start_time=0${query}`);
  expect([status, body.error.param]).toEqual([400, param]);
});

test('buckets follow one another, and but for the first start at a boundary', () =>
  fc.assert(
    fc.property(
      fc.nat(2_000_000_000),
      fc.nat(900_000),
      fc.constantFrom<Width>('1m', '1h', '1d'),
      fc.integer({ min: 1, max: 50 }),
      (begin, length, width, limit) => {
        const { buckets, next } = bucketsIn({ start: begin, end: begin + length }, width, limit);
        let at = begin;
        for (const [index, { start: from, end }] of buckets.entries()) {
          expect(from).toBe(at);
          expect(end).toBeGreaterThan(from);
          expect(end - from).toBeLessThanOrEqual(widths[width]);
          expect(index === 0 || from % widths[width] === 0).toBe(true);
          at = end;
        }
        expect(buckets.length).toBeLessThanOrEqual(limit);
        expect(next ?? begin + length).toBe(at);
      },
    ),
  ));

test('in whatever buckets, pages and groups, every call of the range counts once', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ pause: fc.nat(100_000), who: fc.nat(2) }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('1m', '1h', '1d'),
      fc.constantFrom('', '&group_by[]=project_id', '&group_by[]=model&group_by[]=api_key_id'),
      fc.integer({ min: 3, max: 7 }),
      async (calls, width, group, limit) => {
        one.sandbox.reset();
        const begin = Math.floor(seconds());
        for (const { pause, who } of calls) {
          one.sandbox.clock.advance(pause);
          await one.ask('POST /moderations', { input: 'a' }, { 'x-sandbox-project': `p${who}` });
        }
        let count = 0;
        for (let page = '', more = true; more;) {
          const query = `start_time=${begin}&bucket_width=${width}&limit=${limit}${group}${page}`;
          const { body } = await admin(`GET /organization/usage/moderations?${query}`);
          for (const { results } of body.data)
            for (const { num_model_requests: requests } of results) count += requests;
          [page, more] = [`&page=${body.next_page}`, body.has_more];
        }
        expect(count).toBe(calls.length);
      },
    ),
    { numRuns: 25 },
  ));

/** Members that are newer than the recordings. */
const newer =
  /\/(?:api_source|service_tier|input_uncached_tokens|input_text_tokens|output_text_tokens|quantity|quantity_unit|api_key_id|user_id) is /;

test.for([
  'costs',
  'usage/completions',
  'usage/embeddings',
  'usage/moderations',
  'usage/images',
  'usage/audio_transcriptions',
])('%s has the recorded shape, but for what is newer', async (operation) => {
  await one.ask('POST /chat/completions', chat);
  await one.ask('POST /embeddings', { model: 'text-embedding-3-small', input: 'a' });
  await one.ask('POST /moderations', { input: 'a' });
  const recorded = shapes.filter((shape) => shape.operation === `GET /organization/${operation}`);
  expect(recorded.length).toBeGreaterThan(0);
  const profile = profileOf(recorded.map(({ value }) => value));
  const { body } = await admin(`GET /organization/${operation}?start_time=${Math.floor(noon / 1000)}`);
  expect(differencesFrom(profile, body).filter((difference) => !newer.test(difference))).toEqual([]);
});
