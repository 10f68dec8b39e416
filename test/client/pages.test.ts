import { describe, expect, test } from 'vitest';
import { OpenAIError, PagePromise, PaginationError } from '../../src/client/index.ts';
import * as surface from '../../src/client/surface.ts';
import { answering, collect, errorOf, json } from '../helpers/client.ts';

const page = (ids: readonly string[], rest: object): Response =>
  json({ object: 'list', data: ids.map((id) => ({ id })), ...rest });
const searches = (requests: readonly Request[]): string[] => requests.map(({ url }) => new URL(url).search);

describe('every style of list', () => {
  test('by the id of the last item', async () => {
    const { client, requests } = answering([page(['a', 'b'], { has_more: true }), page(['c'], { has_more: false })]);
    const { items } = await collect(client.files.list({ limit: 2 }));
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(searches(requests)).toEqual(['?limit=2', '?limit=2&after=b']);
  });

  test('by a cursor in the body', async () => {
    const { client, requests } = answering([
      page(['a'], { has_more: true, last_id: 'cursor-1' }),
      page([], { has_more: true, last_id: 'cursor-2' }),
      page(['b'], { has_more: false, last_id: null }),
    ]);
    expect((await client.admin.organization.projects.list().toArray()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(searches(requests)).toEqual(['', '?after=cursor-1', '?after=cursor-2']);
  });

  test('usage, by a token', async () => {
    const bucket = (start: number, next: string | null): Response =>
      json({
        object: 'page',
        data: [{ object: 'bucket', start_time: start, results: [] }],
        has_more: next !== null,
        next_page: next,
      });
    const { client, requests } = answering([bucket(1, 'page_2'), bucket(2, null)]);
    const { items } = await collect(client.admin.organization.usage.completions({ start_time: 1 }));
    expect(items.map(({ start_time }) => start_time)).toEqual([1, 2]);
    expect(searches(requests)).toEqual(['?start_time=1', '?start_time=1&page=page_2']);
  });

  test('of one page', async () => {
    const { client, requests } = answering([page(['m'], {})]);
    expect((await client.models.list().toArray()).map(({ id }) => id)).toEqual(['m']);
    expect(requests).toHaveLength(1);
  });

  test('below a parent', async () => {
    const { client, requests } = answering([page(['s'], { has_more: true }), page([], { has_more: false })]);
    await client.beta.threads.runs.steps.list('run_1', { thread_id: 'thread_1' }).toArray();
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(
      Array(2).fill('/v1/threads/thread_1/runs/run_1/steps'),
    );
  });
});

describe('the end', () => {
  test.for<[name: string, rest: object]>([
    ['the server says so', { has_more: false, last_id: 'c' }],
    ['an empty page without a cursor', { has_more: true, last_id: null }],
    ['an empty page with nothing', {}],
  ])('%s', async ([, rest]) => {
    const { client, requests } = answering([page([], rest)]);
    expect(await client.admin.organization.projects.list().toArray()).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  test('a cursor that comes again', async () => {
    const { client, requests } = answering([
      page(['a'], { has_more: true, last_id: 'one' }),
      page(['b'], { has_more: true, last_id: 'two' }),
      page(['c'], { has_more: true, last_id: 'one' }),
    ]);
    const { items, error } = await collect(client.admin.organization.projects.list());
    expect(items).toHaveLength(3);
    expect(error).toBeInstanceOf(PaginationError);
    expect(requests).toHaveLength(3);
  });

  test('more that nobody can ask for', async () => {
    const { client } = answering([page(['a'], { has_more: true, last_id: null })]);
    expect((await collect(client.admin.organization.projects.list())).error).toBeInstanceOf(PaginationError);
  });
});

test('the official classes tell the styles apart', async () => {
  const empty = page([], { has_more: false });
  const { client } = answering([empty, empty, empty, empty]);
  const pages: readonly unknown[] = [
    await client.models.list(),
    await client.files.list(),
    await client.admin.organization.projects.list(),
    await client.admin.organization.usage.completions({ start_time: 1 }),
  ];
  const classes = [surface.Page, surface.CursorPage, surface.ConversationCursorPage, surface.AbstractPage];
  expect(pages.map((each) => classes.map((PageClass) => each instanceof PageClass))).toEqual([
    [true, false, false, true],
    [false, true, false, true],
    [false, false, true, true],
    [false, false, false, true],
  ]);
});

describe('pages', () => {
  const two = [page(['a', 'b'], { has_more: true }), page(['c'], { has_more: false })];

  test('one after the other, by hand', async () => {
    const first = await answering(two).client.files.list();
    expect([first.data.length, first.has_more, first.hasNextPage()]).toEqual([2, true, true]);
    const second = await first.getNextPage();
    expect([second.getPaginatedItems().map(({ id }) => id), second.hasNextPage()]).toEqual([['c'], false]);
    expect(await errorOf(second.getNextPage())).toBeInstanceOf(OpenAIError);
  });

  test('in a loop', async () => {
    const { client } = answering(two);
    const sizes: number[] = [];
    for await (const each of client.files.list().iterPages()) sizes.push(each.data.length);
    expect(sizes).toEqual([2, 1]);
  });

  test.for([
    [0, 0, 1],
    [1, 1, 1],
    [2, 2, 1],
    [3, 3, 2],
    [9, 3, 2],
  ] as const)('toArray up to %i: %i items by %i requests', async ([limit, items, sent]) => {
    const { client, requests } = answering(two);
    expect(await client.files.list().toArray({ limit })).toHaveLength(items);
    expect(requests).toHaveLength(sent);
  });

  test('are plain bodies to whoever enumerates them', async () => {
    const first = await answering(two).client.files.list();
    expect(JSON.parse(JSON.stringify(first))).toEqual({
      object: 'list',
      data: [{ id: 'a' }, { id: 'b' }],
      has_more: true,
    });
    expect((first as { _request_id?: string })._request_id).toBe('req_1');
  });

  test('the promise is one of the answer as well', async () => {
    const promise = answering(two).client.files.list();
    expect(promise).toBeInstanceOf(PagePromise);
    const { data, response, request_id } = await promise.withResponse();
    expect([data.data.length, response.status, request_id]).toEqual([2, 200, 'req_1']);
  });

  test('request options hold for every page', async () => {
    const { client, requests } = answering(two);
    await client.files.list({}, { headers: { 'x-a': '1' } }).toArray();
    expect(requests.map(({ headers }) => headers.get('x-a'))).toEqual(['1', '1']);
  });
});
