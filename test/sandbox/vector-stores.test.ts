import OpenAI, { toFile } from 'openai';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { form, start, startForAll, type Ask } from './asking.ts';

const one = startForAll();
let client: OpenAI;
beforeAll(() => {
  client = new OpenAI({ baseURL: one.sandbox.url, apiKey: one.sandbox.key, maxRetries: 0 });
});

const upload = async (ask: Ask, content: string, filename: string): Promise<string> =>
  (await ask('POST /files', form(content, { filename }))).body.id;

test('a file is taken in when the clock says so, and then found', async () => {
  const { sandbox, ask } = await start({ pace: { work: 1000 } });
  onTestFinished(() => sandbox.close());
  const file = await upload(ask, '# Returns\nLamps can be returned within 30 days.', 'returns.md');
  const store = (await ask('POST /vector_stores', { name: 'Help', file_ids: [file] })).body;
  expect(store).toMatchObject({ status: 'in_progress', usage_bytes: 0, file_counts: { in_progress: 1, total: 1 } });
  const search = async () =>
    (await ask(`POST /vector_stores/${store.id}/search`, { query: 'returning a lamp' })).body.data;
  expect(await search()).toEqual([]);
  sandbox.clock.advance(1000);
  expect((await ask(`GET /vector_stores/${store.id}`)).body).toMatchObject({
    status: 'completed',
    usage_bytes: 47,
    file_counts: { completed: 1, in_progress: 0 },
  });
  expect(await search()).toMatchObject([{ file_id: file, filename: 'returns.md', content: [{ type: 'text' }] }]);
});

test.for<[string, string, string]>([
  ['page.html', '<h1>Hours</h1><script>x()</script><p>Open &amp; ready</p>', 'Hours\n Open & ready'],
  ['data.json', '{"hours":[9,17]}', '{\n "hours": [\n  9,\n  17\n ]\n}'],
  ['notes.txt', 'Open from nine.', 'Open from nine.'],
])('the text of %s is read', async ([filename, content, text]) => {
  const file = await upload(one.ask, content, filename);
  const { id } = (await one.ask('POST /vector_stores', { file_ids: [file] })).body;
  one.sandbox.clock.advance(1000);
  const { body } = await one.ask(`GET /vector_stores/${id}/files/${file}/content`);
  expect(body.data).toEqual([{ type: 'text', text }]);
});

test.for<[string, string, string, string]>([
  ['blob.bin', 'a\0b', 'unsupported_file', 'blob.bin is not a text in UTF-8.'],
  ['book.pdf', '%PDF-1.7\n', 'unsupported_file', 'The sandbox does not read PDF. Upload the text of the document.'],
  ['empty.txt', '', 'invalid_file', 'The file is empty.'],
  ['broken.json', '{', 'invalid_file', 'broken.json is not valid JSON.'],
])('%s fails with a reason, and the store goes on', async ([filename, content, code, message]) => {
  const file = await upload(one.ask, content, filename);
  const { id } = (await one.ask('POST /vector_stores', { file_ids: [file] })).body;
  one.sandbox.clock.advance(1000);
  expect((await one.ask(`GET /vector_stores/${id}/files/${file}`)).body).toMatchObject({
    status: 'failed',
    last_error: { code, message },
  });
  expect((await one.ask(`GET /vector_stores/${id}`)).body).toMatchObject({
    status: 'completed',
    file_counts: { failed: 1 },
  });
});

test('chunks have the size and the overlap that was asked for', async () => {
  const words = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
  const file = await upload(one.ask, words, 'words.txt');
  const { id } = (await one.ask('POST /vector_stores', {})).body;
  const sizes = { max_chunk_size_tokens: 100, chunk_overlap_tokens: 20 };
  const added = await one.ask(`POST /vector_stores/${id}/files`, {
    file_id: file,
    chunking_strategy: { type: 'static', static: sizes },
  });
  expect(added.body.chunking_strategy).toEqual({ type: 'static', static: sizes });
  one.sandbox.clock.advance(1000);
  const texts = (await one.ask(`GET /vector_stores/${id}/files/${file}/content`)).body.data.map(
    ({ text }: { text: string }) => text,
  );
  expect(texts.length).toBeGreaterThan(5);
  for (const [at, text] of texts.slice(1).entries()) expect(texts[at]).toContain(text.slice(0, 30));
  const tooMuch = { ...sizes, chunk_overlap_tokens: 51 };
  const refused = await one.ask(`POST /vector_stores/${id}/files`, {
    file_id: file,
    chunking_strategy: { type: 'static', static: tooMuch },
  });
  expect(refused.status).toBe(400);
});

describe('a batch', () => {
  const begin = async () => {
    const begun = await start({ pace: { work: 1000 } });
    onTestFinished(() => begun.sandbox.close());
    const files = [await upload(begun.ask, 'a', 'a.txt'), await upload(begun.ask, 'b', 'b.txt')];
    const store = (await begun.ask('POST /vector_stores', {})).body.id;
    const batch = (await begun.ask(`POST /vector_stores/${store}/file_batches`, { file_ids: files })).body;
    return { ...begun, files, path: `/vector_stores/${store}/file_batches/${batch.id}`, batch };
  };

  test('counts its files until all are in', async () => {
    const { sandbox, ask, path, batch } = await begin();
    expect(batch).toMatchObject({ status: 'in_progress', file_counts: { in_progress: 2, total: 2 } });
    sandbox.clock.advance(1000);
    expect((await ask(`GET ${path}`)).body).toMatchObject({ status: 'completed', file_counts: { completed: 2 } });
    expect((await ask(`POST ${path}/cancel`)).body.status).toBe('completed');
    expect((await ask(`GET ${path}/files?filter=completed`)).body.data).toHaveLength(2);
    expect((await ask(`GET ${path}/files?filter=failed`)).body.data).toHaveLength(0);
  });

  test('that is cancelled stops what is in progress, for good', async () => {
    const { sandbox, ask, path } = await begin();
    expect((await ask(`POST ${path}/cancel`)).body).toMatchObject({
      status: 'cancelled',
      file_counts: { cancelled: 2 },
    });
    sandbox.clock.advance(10_000);
    expect((await ask(`GET ${path}`)).body).toMatchObject({ status: 'cancelled', file_counts: { cancelled: 2 } });
  });
});

describe('a search', () => {
  let store: string;
  beforeAll(async () => {
    store = (await one.ask('POST /vector_stores', {})).body.id;
    for (const [name, year, text] of [
      ['heater.md', 2024, 'Heat the anemometer below two degrees, or it freezes.'],
      ['snow.md', 2022, 'Snow is measured every morning with a stick.'],
    ] as const) {
      const file = await upload(one.ask, text, name);
      await one.ask(`POST /vector_stores/${store}/files`, { file_id: file, attributes: { year, kind: 'manual' } });
    }
    one.sandbox.clock.advance(1000);
  });
  const names = async (body: object): Promise<string[]> =>
    (
      await one.ask(`POST /vector_stores/${store}/search`, { query: 'when to heat the anemometer', ...body })
    ).body.data.map(({ filename }: { filename: string }) => filename);

  test.for<[string, object, readonly string[]]>([
    ['the best first', {}, ['heater.md', 'snow.md']],
    ['at most as many as asked', { max_num_results: 1 }, ['heater.md']],
    ['only above a score', { ranking_options: { score_threshold: 0.3 } }, ['heater.md']],
    ['only what fits a comparison', { filters: { type: 'lt', key: 'year', value: 2024 } }, ['snow.md']],
    [
      'only what fits all of several',
      {
        filters: {
          type: 'and',
          filters: [
            { type: 'eq', key: 'kind', value: 'manual' },
            { type: 'in', key: 'year', value: [2024] },
          ],
        },
      },
      ['heater.md'],
    ],
    ['nothing where the attribute is missing', { filters: { type: 'ne', key: 'author', value: 'a' } }, []],
  ])('finds %s', async ([, body, found]) => {
    expect(await names(body)).toEqual(found);
  });

  test('of a response finds the same, and the answer cites the file', async () => {
    const response = await client.responses.create({
      model: 'gpt-4o-mini',
      input: 'When do I heat the anemometer?',
      tools: [{ type: 'file_search', vector_store_ids: [store], max_num_results: 1 }],
      include: ['file_search_call.results'],
    });
    const [search, message] = response.output;
    expect(search).toMatchObject({
      type: 'file_search_call',
      results: [{ filename: 'heater.md', vector_store_id: store }],
    });
    expect(response.output_text).toContain('below two degrees');
    expect(message).toMatchObject({ content: [{ annotations: [{ type: 'file_citation', filename: 'heater.md' }] }] });
    expect((await client.responses.retrieve(response.id)).output[0]).toMatchObject({ results: null });
  });
});

test('a store that is not used expires, and one that is searched goes on', async () => {
  const { sandbox, ask } = await start();
  onTestFinished(() => sandbox.close());
  const day = 86_400_000;
  const { id } = (await ask('POST /vector_stores', { expires_after: { anchor: 'last_active_at', days: 2 } })).body;
  sandbox.clock.advance(day);
  await ask(`POST /vector_stores/${id}/search`, { query: 'a' });
  sandbox.clock.advance(1.5 * day);
  expect((await ask(`GET /vector_stores/${id}`)).body.status).toBe('completed');
  sandbox.clock.advance(day);
  expect((await ask(`GET /vector_stores/${id}`)).body.status).toBe('expired');
  expect((await ask(`POST /vector_stores/${id}/search`, { query: 'a' })).status).toBe(400);
});

test('deleting a file takes it out of every store, and deleting a store keeps its files', async () => {
  const file = await upload(one.ask, 'gone soon', 'gone.txt');
  const { id } = (await one.ask('POST /vector_stores', { file_ids: [file] })).body;
  await one.ask(`DELETE /files/${file}`);
  expect((await one.ask(`GET /vector_stores/${id}/files`)).body.data).toEqual([]);
  const kept = await upload(one.ask, 'stays', 'stays.txt');
  await one.ask(`POST /vector_stores/${id}/files`, { file_id: kept });
  expect((await one.ask(`DELETE /vector_stores/${id}`)).body.deleted).toBe(true);
  expect((await one.ask(`GET /files/${kept}`)).status).toBe(200);
});

test('the helpers of the official client poll until it is done', async () => {
  const own = await start({ frozenAt: undefined as never, pace: { work: 1 } });
  onTestFinished(() => own.sandbox.close());
  const official = new OpenAI({ baseURL: own.sandbox.url, apiKey: own.sandbox.key, maxRetries: 0 });
  const store = await official.vectorStores.create({});
  const files = [await toFile(Buffer.from('one'), 'one.txt'), await toFile(Buffer.from('two'), 'two.txt')];
  const batch = await official.vectorStores.fileBatches.uploadAndPoll(store.id, { files }, { pollIntervalMs: 1 });
  expect(batch).toMatchObject({ status: 'completed', file_counts: { completed: 2 } });
});
